import { attribute, firstChild, isElement, nearest, nextSibling, tagOf } from '../dom';
import { indexAt } from '../pieces';
import type { IsShown } from '../shown';
import { type PageText, readText, statusLimits } from '../visible-text';
import type { Label } from './label';
import { type Found, statusAt } from './words';

const mostRows = 30;
const cells = new Set(['td', 'th']);
const sections = new Set(['thead', 'tbody', 'tfoot']);

/** The statuses under a label that heads a column of a table. */
export function statusesBelow(page: PageText, label: Label, isShown: IsShown): Found[] {
  const by = page.pieces[indexAt(page.pieces, label.from)]?.by;
  const head = by && nearest(by, cells);
  const table = head && nearest(head, new Set(['table']));
  if (!table || attribute(head, 'scope') === 'row') return [];
  const rows = rowsOf(table);
  const from = rows.findIndex((row) => row.includes(head));
  const headRow = rows[from];
  if (!headRow || headRow.some((cell) => /意味|説明|内容|表示/.test(textOf(cell, isShown))))
    return [];
  const column = headRow.indexOf(head);
  return rows.slice(from + 1, from + 1 + mostRows).flatMap((row) => {
    const cell = row.length === headRow.length ? row[column] : undefined;
    const text = cell && isShown(cell) ? textOf(cell, isShown) : '';
    const hit = statusAt(text, 0, new Set([text.length]));
    return hit ? [hit.found] : [];
  });
}

function childrenOf(parent: Element): Element[] {
  const children: Element[] = [];
  for (let at = firstChild(parent); at && children.length < 200; at = nextSibling(at))
    if (isElement(at)) children.push(at);
  return children;
}

/** The cells of every row; a table with joined cells has rows of other lengths, which are passed over. */
function rowsOf(table: Element): Element[][] {
  return childrenOf(table)
    .flatMap((part) => (sections.has(tagOf(part)) ? childrenOf(part) : [part]))
    .filter((row) => tagOf(row) === 'tr')
    .map((row) => childrenOf(row).filter((cell) => cells.has(tagOf(cell))));
}

function textOf(cell: Element, isShown: IsShown): string {
  const reading = readText(cell, { ...statusLimits, nodes: 200 });
  for (;;) {
    const step = reading.next();
    if (!step.done) continue;
    return step.value.pieces
      .filter((piece) => !piece.quoted && isShown(piece.by))
      .map((piece) => piece.text)
      .join('');
  }
}
