import { JSDOM } from 'jsdom';
import { parentElement } from '@/lib/pages/dom';
import type { IsShown } from '@/lib/pages/shown';

/**
 * A page's HTML as a document, nothing in it run or loaded. Hidden-ness is read from attributes,
 * inline styles and the page's own <style> sheets; what this cannot see: sheets that are linked,
 * sizes, positions and clipping, what scripts would change, and open shadow roots.
 */
export function readHtml(html: string, url: URL): { doc: Document; isShown: IsShown } {
  const { window } = new JSDOM(html, { url: url.href });
  const doc = window.document;
  return { doc, isShown: shownBy(hidingRules(doc)) };
}

interface Hiding {
  elements: Set<Element>;
  hides: boolean;
  property: string;
}

const hiding: Readonly<Record<string, (value: string) => boolean>> = {
  display: (value) => value === 'none',
  visibility: (value) => value === 'hidden' || value === 'collapse',
  opacity: (value) => Number.parseFloat(value) === 0,
  'content-visibility': (value) => value === 'hidden',
  'font-size': (value) => Number.parseFloat(value) === 0,
  color: (value) => value === 'transparent' || /^rgba\([^)]*[, /]0%?\)$/.test(value),
};
const properties = Object.keys(hiding);

const hides = (property: string, value: string): boolean => hiding[property]?.(value) === true;

/** The rules that hide or show, least binding first; of equal ones the later binds. */
function hidingRules(doc: Document): Hiding[] {
  const rules: (Hiding & { weight: number })[] = [];
  for (const sheet of doc.styleSheets)
    for (const rule of rulesOf(sheet))
      for (const property of properties) {
        const value = rule.style.getPropertyValue(property);
        if (value === '') continue;
        for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
          const important = rule.style.getPropertyPriority(property) === 'important';
          const weight = weightOf(selector) + (important ? 1e6 : 0);
          const elements = new Set(select(doc, selector));
          rules.push({ elements, hides: hides(property, value), property, weight });
        }
      }
  return rules.sort((a, b) => a.weight - b.weight);
}

function rulesOf(sheet: CSSStyleSheet): CSSStyleRule[] {
  const inMedia = (media: string) => media === '' || /\b(?:all|screen)\b/.test(media);
  if (!inMedia(sheet.media.mediaText)) return [];
  return [...sheet.cssRules].flatMap((rule) => {
    if ('selectorText' in rule) return [rule as CSSStyleRule];
    const group = rule as CSSMediaRule;
    if (!group.cssRules || !inMedia(group.media?.mediaText ?? '')) return [];
    return [...group.cssRules].filter((one): one is CSSStyleRule => 'selectorText' in one);
  });
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
  const known = new WeakMap<Element, boolean>();
  const hiddenItself = (element: Element) =>
    properties.some((property) => {
      const own = (element as HTMLElement).style?.getPropertyValue(property) ?? '';
      if (own !== '') return hides(property, own);
      return (
        rules.findLast((rule) => rule.property === property && rule.elements.has(element))?.hides ??
        false
      );
    });
  return (element) => {
    const path: Element[] = [];
    let shown = true;
    for (let at: Element | null = element; at; at = parentElement(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        shown = before;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      shown = shown && !hiddenItself(at);
      known.set(at, shown);
    }
    return shown;
  };
}
