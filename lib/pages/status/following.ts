import { attribute, nearest, parentElement, tagOf } from '../dom';
import { indexAt } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText } from '../visible-text';
import type { Label } from './label';
import { type Found, statusAt, statusWords } from './words';

/** Enough for a label's value and what could contradict it. */
const window = 160;
/** The words of a help button or sign that may stand between label and value. */
const longestButton = 12;

const buttons = new Set(['button']);
const links = new Set(['a']);
/** A link that goes on with the sentence is none to something to do. */
const goesOn = /^[のとはがにでをもへや、。]/;
const terms = new Set(['dt', 'dd', 'th', 'td']);

/** What can be seen after a label, line by line. */
interface Following {
  text: string;
  /** Where lines begin, and the end. */
  starts: Set<number>;
  /** Where something stands that cannot be a value, whatever it says. */
  barred: Set<number>;
}

/** The statuses that follow a label at once, each to the end of its line. */
export function statusesAfter(page: PageText, label: Label, isShown: IsShown): Found[] {
  const following = readOn(page, label, isShown);
  const found: Found[] = [];
  let at = following.text.startsWith(':') ? 1 : 0;
  for (;;) {
    if (following.barred.has(at)) return found;
    const hit = statusAt(following.text, at, following.starts);
    if (!hit) return found;
    found.push(hit.found);
    at = hit.to;
  }
}

function readOn(page: PageText, label: Label, isShown: IsShown): Following {
  const by = page.pieces[indexAt(page.pieces, label.from)]?.by;
  const ownButton = by ? nearest(by, buttons) : null;
  const ownRow = by ? rowOf(by) : null;
  const following: Following = { text: '', starts: new Set(), barred: new Set() };
  const ownCell = by && nearest(by, terms);
  // A label over several rows is explained by them, or has no value of its own.
  if (ownCell && /[2-9]/.test(attribute(ownCell, 'rowspan') ?? '')) return following;
  let newLine = false;
  for (let i = indexAt(page.pieces, label.to - 1); i < page.pieces.length; i += 1) {
    const piece = page.pieces[i];
    if (!piece || following.text.length > window) break;
    const text = piece.text.slice(Math.max(0, label.to - piece.at));
    if (piece.at >= label.to && piece.starts) newLine = true;
    if (text === '' || !isShown(piece.by)) continue;
    const button = nearest(piece.by, buttons);
    if (following.text === '' && button && button !== ownButton && isHelp(text)) continue;
    const at = following.text.length;
    if (newLine || endsLineAsLink(page, i, by)) following.starts.add(at);
    newLine = false;
    if (piece.quoted || isBarred(piece.by, ownRow)) following.barred.add(at);
    following.text += text;
  }
  following.starts.add(following.text.length);
  return following;
}

/** A link to something to do may stand behind a value, in its line. */
function endsLineAsLink({ pieces }: PageText, i: number, label: Element | undefined): boolean {
  const piece = pieces[i];
  const link = piece && nearest(piece.by, links);
  if (!link || goesOn.test(piece.text) || (label && nearest(label, links) === link)) return false;
  const next = pieces[i + 1];
  return !next || next.starts;
}

function isHelp(text: string): boolean {
  return text.length <= longestButton && !statusWords.some(({ quote }) => quote.startsWith(text));
}

/** A status in the place of a term is being explained; one in another row belongs to another column. */
function isBarred(by: Element, ownRow: Element | null): boolean {
  const cell = nearest(by, terms);
  if (cell && (tagOf(cell) === 'dt' || tagOf(cell) === 'th')) return true;
  return ownRow !== null && rowOf(by) !== ownRow;
}

function rowOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentElement(at))
    if (tagOf(at) === 'tr' || attribute(at, 'role') === 'row') return at;
  return null;
}
