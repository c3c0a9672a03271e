import { accessorsOf, firstChild, follows, nextSibling, ofDocument, parentElement } from './dom';
import { tellingTexts } from './telling';
import {
  collect,
  type Heading,
  type Limits,
  longText,
  type PageText,
  type Reader,
  readOn,
} from './visible-text';

/** From a telling word on this much is read: a label, its value, and what could contradict it. */
const window = { nodes: 400, characters: 600 };
/** A label may begin before the word that tells of it: so much text around it is taken along. */
const around = 200;
/** More places than any real page has: work stays bounded. */
const mostPlaces = 50;
/** Headings without words, or hidden, that may stand between a place and the one above it. */
const mostTries = 10;

const headings = 'h1,h2,h3,h4,h5,h6,caption,legend,summary,[role=heading]';

/**
 * The text of the page near its telling words (`tells`, one of them in every label sought), each
 * place with the headings above it: what `readText` would give, without reading all of a large page.
 * Places come in the order of the page; `complete` is false where a limit was reached.
 */
export function* readNear(
  doc: Document,
  body: Element,
  tells: RegExp,
  limits: Limits,
): Generator<void, PageText> {
  const whole: PageText = { text: '', pieces: [], headings: [], complete: true };
  let titles: ArrayLike<Element> | null = null;
  let places = 0;
  let readTo: Node | null = null;
  const search = tellingTexts(body, tells, limits);
  for (;;) {
    const { value, done } = search.next();
    if (done) return { ...whole, complete: value.complete };
    if (value === null) {
      yield;
      continue;
    }
    // What was read is not searched again.
    if (readTo && !follows(value, readTo)) continue;
    places += 1;
    if (places > mostPlaces) return { ...whole, complete: false };
    const start = startOf(value, body, readTo);
    titles ??= ofDocument(doc, 'querySelectorAll').call(doc, headings);
    const above = yield* headingsAbove(titles, start, body, limits);
    const reader = collect(limits, body);
    if (!enterParents(reader, start, body)) continue;
    const { ended, at } = yield* readOn(reader, body, start, { ...limits, ...window });
    append(whole, reader.end(true), above, value);
    if (ended) return whole;
    readTo = at;
  }
}

/** The largest element around the word that holds little text, none of it read already. */
function startOf(node: Node, body: Element, readTo: Node | null): Node {
  let start = node;
  for (let at = parentElement(start); at && at !== body; at = parentElement(at)) {
    if ((readTo && !follows(at, readTo)) || isLong(at)) break;
    start = at;
  }
  return start;
}

function isLong(element: Element): boolean {
  let length = 0;
  const open: Node[] = [element];
  for (let steps = 0; open.length > 0; steps += 1) {
    const node = open.pop() as Node;
    if (accessorsOf(node).nodeType(node) === 3) length += (node as Text).length;
    if (length > around || steps > around) return true;
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      open.push(child);
      if (open.length > around) return true;
    }
  }
  return false;
}

/** False if a parent closes what stands in it. */
function enterParents(reader: Reader, node: Node, body: Element): boolean {
  const parents: Element[] = [];
  for (let at = parentElement(node); at; at = parentElement(at)) {
    parents.push(at);
    if (at === body) break;
  }
  return parents.at(-1) === body && parents.reverse().every((parent) => reader.enter(parent));
}

/** The last heading with words before a place and those over it, as the reading would meet them. */
function* headingsAbove(
  titles: ArrayLike<Element>,
  start: Node,
  body: Element,
  limits: Limits,
): Generator<void, Heading[]> {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (follows(start, titles[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  const found: Heading[] = [];
  let under = 7;
  for (let i = low - 1; i >= 0 && i > low - mostTries && under > 1; i -= 1) {
    const title = titles[i] as Element;
    const reader = collect(limits, body);
    if (!enterParents(reader, title, body)) continue;
    yield* readOn(reader, title, title, { ...limits, ...window });
    reader.leave(title);
    const [heading] = reader.end(true).headings;
    if (!heading || heading.level >= under) continue;
    found.unshift(heading);
    under = heading.level;
  }
  return found;
}

/** Adds a place, cut off from the one before it: what does not follow on the page must not seem to. */
function append(whole: PageText, part: PageText, above: readonly Heading[], node: Text): void {
  const cut = whole.text.length;
  for (const heading of above) whole.headings.push({ ...heading, at: cut });
  const by = parentElement(node) as Element;
  whole.pieces.push({ at: cut, text: longText, node, by, starts: true, quoted: true });
  whole.text += longText + part.text;
  const at = cut + longText.length;
  for (const [i, piece] of part.pieces.entries())
    whole.pieces.push({ ...piece, at: piece.at + at, starts: piece.starts || i === 0 });
  for (const heading of part.headings) whole.headings.push({ ...heading, at: heading.at + at });
}
