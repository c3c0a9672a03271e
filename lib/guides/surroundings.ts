import { accessorsOf, attribute, parentElement, tagOf } from '@/lib/pages/dom';
import { mannerOf } from '@/lib/pages/readable';

const pressableTags = new Set(['a', 'button', 'summary']);
const pressableRoles = new Set(['button', 'link', 'tab', 'menuitem']);
const asideTags = new Set(['nav', 'menu', 'footer', 'aside']);
const asideRoles = new Set(['navigation', 'menubar', 'contentinfo', 'complementary', 'search']);

const menuTags = new Set(['nav', 'menu']);

/** What an element stands in, asked of many elements of one page; each is looked at once. */
export interface Surroundings {
  /** The link or button an element is or stands in. */
  pressable(element: Element): Element | null;
}

export function surroundings(): Surroundings {
  const known = new Map<Element, Element | null>();
  return {
    pressable(element) {
      const path: Element[] = [];
      let found: Element | null = null;
      for (let at: Element | null = element; at; at = parentElement(at)) {
        const already = known.get(at);
        if (already !== undefined) {
          found = already;
          break;
        }
        path.push(at);
        if (isPressable(at)) {
          found = at;
          break;
        }
      }
      for (const one of path) known.set(one, found);
      return found;
    },
  };
}

const isPressable = (element: Element): boolean =>
  pressableTags.has(tagOf(element)) || pressableRoles.has(attribute(element, 'role') ?? '');

/** Quoted, drawn or struck out: the words are shown, but are not the page's own. */
export function isQuoted(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElement(at))
    if (mannerOf(at, accessorsOf(at)).quoted && !menuTags.has(tagOf(at))) return true;
  return false;
}

/** Beside the content: menus, the foot of the page, further links. */
export function isAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElement(at))
    if (asideTags.has(tagOf(at)) || asideRoles.has(attribute(at, 'role') ?? '')) return true;
  return false;
}
