import { JSDOM, VirtualConsole } from 'jsdom';
import { nearest, parentElement } from '@/lib/pages/dom';
import type { IsShown } from '@/lib/pages/shown';
import { holdsOnScreen } from './media';

/**
 * A page's HTML as a document, nothing in it run or loaded. Hidden-ness is read from attributes,
 * inline styles and the page's own <style> sheets, as for a laptop's window; what this cannot see:
 * sheets that are linked, custom properties, sizes, positions and clipping, what scripts would
 * change, and open shadow roots.
 */
export function readHtml(html: string, url: URL): { doc: Document; isShown: IsShown } {
  // Nobody listens: a sheet that cannot be read in full is no fault of the page's reader.
  const { window } = new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() });
  const doc = window.document;
  return { doc, isShown: shownBy(hidingRules(doc)) };
}

interface Hiding {
  elements: Set<Element>;
  /** Null = as the parent has it. */
  hides: boolean | null;
  property: string;
  isImportant: boolean;
}

const hidesAsZero = (value: string) => Number.parseFloat(value) === 0;

/** What hides an element with all that is in it. */
const hidingAll: Readonly<Record<string, (value: string) => boolean>> = {
  display: (value) => value === 'none',
  opacity: hidesAsZero,
  'content-visibility': (value) => value === 'hidden',
};
/** What hides what is in it unless that says otherwise. */
const hidingInherited: Readonly<Record<string, (value: string) => boolean>> = {
  visibility: (value) => value === 'hidden' || value === 'collapse',
  'font-size': hidesAsZero,
  color: (value) => value === 'transparent' || /^rgba\([^)]*[, /]0%?\)$/.test(value),
};
const hiding = { ...hidingAll, ...hidingInherited };
const properties = Object.keys(hiding);

/** No value of its own, and a share of a text without size has none. */
const isParents = (property: string, value: string): boolean =>
  /^(?:inherit|unset|revert|currentcolor)$/i.test(value) ||
  (property === 'font-size' && /(?:\dem|%|larger|smaller)$/.test(value) && !hidesAsZero(value));
/** Null = as the parent has it. */
const hides = (property: string, value: string): boolean | null =>
  isParents(property, value) ? null : hiding[property]?.(value) === true;

/** The rules that hide or show, least binding first; of equal ones the later binds. */
function hidingRules(doc: Document): Hiding[] {
  const rules: (Hiding & { weight: number })[] = [];
  for (const sheet of doc.styleSheets) {
    if (isForPagesWithoutScript(sheet) || !holdsOnScreen(sheet.media.mediaText)) continue;
    for (const { selectors, style } of rulesIn(sheet.cssRules, null))
      for (const property of properties) {
        const value = style.getPropertyValue(property);
        if (value === '') continue;
        const isImportant = style.getPropertyPriority(property) === 'important';
        for (const selector of selectors) {
          const weight = weightOf(selector) + (isImportant ? 1e6 : 0);
          const elements = new Set(select(doc, selector));
          rules.push({ elements, hides: hides(property, value), property, isImportant, weight });
        }
      }
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

const isForPagesWithoutScript = ({ ownerNode }: CSSStyleSheet): boolean =>
  ownerNode !== null && nearest(ownerNode as Element, new Set(['noscript'])) !== null;

interface Rule {
  selectors: string[];
  style: CSSStyleDeclaration;
}

/** The rules of a sheet that hold on a screen, those in others (`parents`) spelled out. */
function* rulesIn(list: CSSRuleList, parents: string[] | null): Generator<Rule> {
  for (const rule of list) {
    const { media, conditionText, selectorText, style, cssRules } = rule as CSSMediaRule &
      CSSStyleRule;
    if (media && !holdsOnScreen(media.mediaText)) continue;
    if (conditionText && !media && /^\s*not\b/.test(conditionText)) continue;
    const selectors = selectorText === undefined ? parents : spelledOut(selectorText, parents);
    if (style && selectors) yield { selectors, style };
    if (cssRules) yield* rulesIn(cssRules, selectors);
  }
}

function spelledOut(selectorText: string, parents: string[] | null): string[] {
  const selectors = selectorText.split(/,(?![^(]*\))/).map((one) => one.trim());
  if (!parents) return selectors;
  const parent = `:is(${parents.join(', ')})`;
  return selectors.map((one) =>
    one.includes('&') ? one.replaceAll('&', parent) : `${parent} ${one}`,
  );
}

function select(doc: Document, selector: string): Element[] {
  try {
    return [...doc.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Specificity, near enough to order ids, classes and tags. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    count(/\.[\w-]+|\[[^\]]*\]|:(?!:|not|is|where)[\w-]+/g) * 100 +
    count(/(?:^|[\s>+~(])[a-z]/gi)
  );
}

function shownBy(rules: readonly Hiding[]): IsShown {
  const known = new WeakMap<Element, { shown: boolean; inherited: ReadonlySet<string> }>();
  const hiddenBy = (element: Element, property: string): boolean | null => {
    const { style } = element as HTMLElement;
    const own = style?.getPropertyValue(property) ?? '';
    const rule = rules.findLast((one) => one.property === property && one.elements.has(element));
    const isOwn = own !== '' && (!rule?.isImportant || style.getPropertyPriority(property) !== '');
    return isOwn ? hides(property, own) : (rule?.hides ?? null);
  };
  return (element) => {
    const path: Element[] = [];
    let { shown, inherited } = { shown: true, inherited: new Set<string>() as ReadonlySet<string> };
    for (let at: Element | null = element; at; at = parentElement(at)) {
      const before = known.get(at);
      if (before) {
        ({ shown, inherited } = before);
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      shown = shown && !Object.keys(hidingAll).some((property) => hiddenBy(at, property));
      const hidden = Object.keys(hidingInherited).filter(
        (property) => hiddenBy(at, property) ?? inherited.has(property),
      );
      inherited = new Set(hidden);
      known.set(at, { shown, inherited });
    }
    return shown && inherited.size === 0;
  };
}
