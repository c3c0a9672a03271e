import { nearest, parentElement, tagOf } from '@/lib/pages/dom';
import type { IsShown } from '@/lib/pages/shown';
import type { PageText, Piece } from '@/lib/pages/visible-text';
import { isLead, type LabelMatch, lineOf } from './label-match';
import { isAside, isQuoted, type Surroundings } from './surroundings';

const buttons = new Set(['button']);
const cells = new Set(['dt', 'dd', 'th', 'td']);
const labelCells = new Set(['dt', 'th']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** The words of a help button that may stand between label and value. */
const longestButton = 12;
/** Under such a heading a row is explained or shown as an example. */
const explains =
  /(?:表示|画面|記載)例|^例|イメージ|サンプル|見本|見方|説明|意味|凡例|とは|よくある|[?]$/;

/** A label that begins its line, with the value that follows it; null if it is no such row. */
export function rowAt(
  page: PageText,
  { first, last, rest }: LabelMatch,
  isShown: IsShown,
  around: Surroundings,
): readonly Element[] | null {
  const pieces = page.pieces.slice(first, last + 1);
  const by = pieces[0]?.by;
  if (!by || !beginsLine(page, first) || !pieces.every((piece) => isShown(piece.by))) return null;
  if (isBroken(pieces) && !standsAlone(page, first, last)) return null;
  const above = page.headings.filter(({ at }) => at < (pieces[0]?.at ?? 0)).at(-1)?.text ?? '';
  if (explains.test(above) || isAside(by) || (pieces[0]?.quoted && isQuoted(by))) return null;
  const own = around.pressable(by);
  // The value stands in the same text: 「記号・番号：…」.
  if (rest.length > 1) return own ? null : [by];
  const value = valueAfter(page, last, isShown, by);
  if (!value) return nearest(by, labelCells) ? [cellOf(by)] : null;
  // A link of a menu and whatever comes after it are no row.
  if (own && around.pressable(value.by) !== own) return null;
  return together(by, value.by);
}

/** Nothing but a point or a number stands before it. */
function beginsLine({ pieces }: PageText, index: number): boolean {
  const line = lineOf(pieces, index);
  const own = pieces[index];
  return line.slice(0, own ? line.indexOf(own) : 0).every((piece) => isLead(piece.text));
}

const isBroken = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, i) => i > 0 && piece.starts);

/** What is broken over two lines is one label only in an element of its own. */
function standsAlone({ pieces }: PageText, first: number, last: number): boolean {
  const [from, to] = [pieces[first], pieces[last]];
  const around = from && to ? pathUp(from.by).find((one) => contains(one, to.by)) : undefined;
  const isOutside = (piece: Piece | undefined) => !piece || !around || !contains(around, piece.by);
  return isOutside(pieces[first - 1]) && isOutside(pieces[last + 1]);
}

function valueAfter(page: PageText, last: number, isShown: IsShown, by: Element): Piece | null {
  const ownButton = nearest(by, buttons);
  for (let i = last + 1; i < Math.min(page.pieces.length, last + 12); i += 1) {
    const piece = page.pieces[i];
    if (!piece || !isShown(piece.by) || piece.text === ':') continue;
    const button = nearest(piece.by, buttons);
    if (button && button !== ownButton && piece.text.length <= longestButton) continue;
    return piece;
  }
  return null;
}

/** The parts of the page that hold label and value, the smallest that hold but one of them. */
function together(label: Element, value: Element): readonly Element[] | null {
  const labelPath = pathUp(label);
  let part = value;
  for (let at: Element | null = value; at; at = parentElement(at)) {
    const depth = labelPath.indexOf(at);
    if (depth < 0) {
      part = at;
      continue;
    }
    const own = depth === 0 ? at : (labelPath[depth - 1] ?? at);
    const other = at === value ? at : part;
    return isRow(label, value, own, other) ? parts(label, value, own, other) : null;
  }
  return null;
}

/** An item after an item, or a label before a heading, are a list and a chapter. */
function isRow(label: Element, value: Element, own: Element, other: Element): boolean {
  if (tagOf(own) === 'li' && tagOf(other) === 'li') return false;
  return nearest(value, headings) === null || nearest(label, headings) === nearest(value, headings);
}

function parts(label: Element, value: Element, own: Element, other: Element): readonly Element[] {
  const labelCell = nearest(label, cells);
  const valueCell = nearest(value, cells);
  // A label after the label: the value is empty, or stands in the column below.
  const isNextLabel =
    labelCell && valueCell && labelCell !== valueCell && labelCells.has(tagOf(valueCell));
  if (isNextLabel) return [cellOf(label)];
  return own === other || contains(own, other)
    ? [own]
    : contains(other, own)
      ? [other]
      : [own, other];
}

const cellOf = (element: Element): Element => nearest(element, cells) ?? element;

const contains = (outer: Element, inner: Element): boolean => pathUp(inner).includes(outer);

function pathUp(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentElement(at)) path.push(at);
  return path;
}
