import { indexAt, lineStart, piecesIn, type Span } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText } from '../visible-text';

/** What introduces a person: a label, or the end of a heading. Whose name it is does not matter. */
const labelOfPerson = /氏名|お?名前|続柄/g;
const headingOfPerson = /(?:さん|様|さま)(?:の.*)?$|^ご?(?:本人|家族)(?:[^家族本人]|$)/;

/** Whether the labels stand in blocks that are each about a person of its own. */
export function eachForAPerson(page: PageText, labels: readonly Span[], isShown: IsShown): boolean {
  if (labels.length < 2) return false;
  return [marksByLabel(page, isShown), marksByHeading(page, isShown)].some(
    (marks) => marks.length >= labels.length && marksLieBetween(marks, labels),
  );
}

const marksLieBetween = (marks: readonly number[], labels: readonly Span[]) =>
  labels
    .slice(1)
    .every(({ from }, i) => marks.some((mark) => mark < from && mark > (labels[i]?.from ?? 0)));

const marksByLabel = (page: PageText, isShown: IsShown) =>
  [...page.text.matchAll(labelOfPerson)]
    .slice(0, 100)
    .filter(({ index, 0: { length } }) => {
      const at = page.pieces[indexAt(page.pieces, index)]?.at;
      if (lineStart(page, index) !== index || at !== index) return false;
      return piecesIn(page, { from: index, to: index + length }).every(({ by }) => isShown(by));
    })
    .map(({ index }) => index);

const marksByHeading = ({ headings }: PageText, isShown: IsShown) =>
  headings.filter(({ text, by }) => headingOfPerson.test(text) && isShown(by)).map(({ at }) => at);
