import { type Accessors, accessorsOf, attribute, tagOf } from './dom';

/** Never read, whatever it says: code, media, what a person types or chooses, reading aids of ruby. */
const closedTags = new Set(
  (
    'script style noscript template iframe frame frameset object embed applet svg math canvas ' +
    'audio video picture map head title textarea input select option optgroup datalist progress ' +
    'meter output rt rp'
  ).split(' '),
);

/** As one of several roles, too, and in upper case: a browser takes all of these for a field. */
const fieldRole = /\b((text|search|combo|list)box|option|spinbutton|slider|tooltip)\b/i;

/** Tags that do not end a line; every other tag, also one we never heard of, does. */
const inlineTags = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr ' +
    'output q rb ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Quoted, drawn or offered as a choice: read as words of the page, but never as a status. */
const quotedTags = new Set(
  'figure blockquote q code pre samp kbd del s strike menu nav'.split(' '),
);

const headingTags = new Set('h1 h2 h3 h4 h5 h6 caption legend summary'.split(' '));

export interface Manner {
  /** Skip the element with all that is in it. */
  closed: boolean;
  block: boolean;
  quoted: boolean;
  heading: boolean;
  /** Only its summary can be seen. */
  folded: boolean;
}

/** The attributes that say how an element is read. Few elements have any. */
const telling = new Set('role hidden inert popover aria-hidden contenteditable open'.split(' '));

/** How elements of a tag are read that say nothing else about themselves: nearly all of a page. */
const plainManners = new Map<string, Manner>();

/** How an element is read, from its tag and its own attributes alone. */
export function mannerOf(element: Element, access: Accessors = accessorsOf(element)): Manner {
  const tag = access.localName(element);
  const never = closedTags.has(tag);
  const said = never ? nothingSaid : readAttributes(element, access);
  if (said !== nothingSaid || tag === 'label') return manner(element, tag, never, said);
  const known = plainManners.get(tag) ?? manner(element, tag, never, said);
  plainManners.set(tag, known);
  return known;
}

function manner(element: Element, tag: string, never: boolean, said: Readonly<Said>): Manner {
  const { role } = said;
  return {
    closed: never || said.hidden || fieldRole.test(role) || (tag === 'dialog' && !said.open),
    block: !never && !inlineTags.has(tag),
    quoted: quotedTags.has(tag) || role === 'figure' || (tag === 'label' && isChoice(element)),
    heading: headingTags.has(tag) || role === 'heading',
    folded: tag === 'details' && !said.open,
  };
}

interface Said {
  role: string;
  hidden: boolean;
  open: boolean;
}

const nothingSaid: Readonly<Said> = { role: '', hidden: false, open: false };

/** Asks for names first: most elements have no attribute that matters here. */
function readAttributes(element: Element, access: Accessors): Readonly<Said> {
  let said: Said | null = null;
  for (const name of access.attributeNames(element)) {
    if (!telling.has(name)) continue;
    said ??= { ...nothingSaid };
    const value = access.attribute(element, name) ?? '';
    if (name === 'role') said.role = value;
    else if (name === 'open') said.open = true;
    else if (name === 'aria-hidden') said.hidden ||= value === 'true';
    else if (name === 'contenteditable') said.hidden ||= value.trim().toLowerCase() !== 'false';
    else said.hidden = true;
  }
  return said ?? nothingSaid;
}

/** A label of a field, for example of a radio button: what could be chosen, not what is. */
function isChoice(label: Element): boolean {
  return attribute(label, 'for') !== null || holdsField(label, 40).found;
}

function holdsField(element: Element, left: number): { found: boolean; left: number } {
  let rest = left;
  for (const child of element.children) {
    rest -= 1;
    if (rest < 0 || /^(input|select|textarea|button)$/.test(tagOf(child)))
      return { found: true, left: rest };
    const inside = holdsField(child, rest);
    if (inside.found) return inside;
    rest = inside.left;
  }
  return { found: false, left: rest };
}
