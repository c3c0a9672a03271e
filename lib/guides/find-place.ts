import { ofDocument } from '@/lib/pages/dom';
import type { IsShown } from '@/lib/pages/shown';
import { type PageText, type Piece, readText, statusLimits } from '@/lib/pages/visible-text';
import { rowAt } from './find-row';
import type { Place } from './guide';
import { isDecoration, type LabelMatch, lineOf, matchesAt } from './label-match';
import { isAside, isQuoted, type Surroundings, surroundings } from './surroundings';

/** Where a step is done: one element, or a label and its value. */
export type FoundPlace = readonly Element[];

/** Pieces between two points where the search may be interrupted. */
const stride = 200;
/** More candidates for one label no real page has. */
const mostCandidates = 40;

/**
 * Looks for a place on a page by the words that can be seen there; form fields, editable and hidden
 * text are never read. The first place, and of its labels the first, that is there wins; of equal
 * ones the first in the content of the page. Null when in doubt. Yields so that it can be sliced.
 */
export function* findPlace(
  places: readonly Place[],
  doc: Document,
  isShown: IsShown,
): Generator<void, FoundPlace | null> {
  const body = ofDocument(doc, 'body');
  if (places.length === 0 || !body || ofDocument(doc, 'designMode') === 'on') return null;
  const page = yield* readText(body, statusLimits);
  return yield* findPlaceIn(places, page, isShown);
}

/** The same on a page that has been read already. */
export function* findPlaceIn(
  places: readonly Place[],
  page: PageText,
  isShown: IsShown,
): Generator<void, FoundPlace | null> {
  const around = surroundings();
  for (const place of places)
    for (const label of place.labels) {
      const found =
        place.kind === 'heading'
          ? headingOf(page, label, isShown)
          : yield* search(page, place, label, isShown, around);
      if (found) return found;
    }
  return null;
}

function headingOf(page: PageText, label: RegExp, isShown: IsShown): FoundPlace | null {
  for (const { text, by } of page.headings) {
    label.lastIndex = 0;
    const whole = label.exec(text)?.[0].length === text.length;
    if (whole && isShown(by) && !isQuoted(by) && !isAside(by)) return [by];
  }
  return null;
}

function* search(
  page: PageText,
  place: Place,
  label: RegExp,
  isShown: IsShown,
  around: Surroundings,
): Generator<void, FoundPlace | null> {
  let aside: FoundPlace | null = null;
  let left = mostCandidates;
  for (let i = 0; i < page.pieces.length && left > 0; i += 1) {
    if (i % stride === stride - 1) yield;
    for (const match of matchesAt(page, i, label)) {
      if (!endsLabel(place, match) || (place.under && !place.under.test(headingAbove(page, i))))
        continue;
      left -= 1;
      const found =
        place.kind === 'row'
          ? rowAt(page, match, isShown, around)
          : pressableAt(page, match, isShown, around);
      if (!found) continue;
      if (!found.some(isAside)) return found;
      aside ??= found;
    }
  }
  return aside;
}

/** The label has to end where its text does; a longer name is another one. */
const endsLabel = ({ kind }: Place, { rest }: LabelMatch): boolean =>
  kind === 'row' ? rest === '' || rest.startsWith(':') : isDecoration(rest);

function headingAbove(page: PageText, index: number): string {
  const at = page.pieces[index]?.at ?? 0;
  return page.headings.filter((heading) => heading.at <= at).at(-1)?.text ?? '';
}

/** The link or button of which the label is a whole line, if it does not stand in a sentence. */
function pressableAt(
  page: PageText,
  { first, last }: LabelMatch,
  isShown: IsShown,
  around: Surroundings,
): FoundPlace | null {
  const pieces = page.pieces.slice(first, last + 1);
  const pressable = pieces[0] && around.pressable(pieces[0].by);
  if (!pressable || !pieces.every((piece) => around.pressable(piece.by) === pressable)) return null;
  const line = lineOf(page.pieces, first);
  const inside = (piece: Piece) => around.pressable(piece.by) === pressable;
  const others = line.filter((piece) => inside(piece) && !pieces.includes(piece));
  if (!others.every((piece) => isDecoration(piece.text))) return null;
  if (isSentence(line.filter((piece) => around.pressable(piece.by) === null))) return null;
  if (pieces[0]?.quoted && isQuoted(pressable)) return null;
  return isShown(pressable) && pieces.every((piece) => isShown(piece.by)) ? [pressable] : null;
}

/** Enough words around a link to be a sentence that only names the page. */
const isSentence = (around: readonly Piece[]): boolean =>
  around.map((piece) => piece.text.replace(/[|/・>›»→,、:]/g, '')).join('').length > 8;
