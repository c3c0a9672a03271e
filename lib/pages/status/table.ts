import { firstChild, isElement, nearest, nextSibling, tagOf } from '../dom';
import { indexAt } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText, Piece } from '../visible-text';
import type { Label } from './label';

/** More rows, or cells in a row, than a table has that a person's status stands in. */
const mostCells = 60;
export const cells = new Set(['td', 'th']);
export const tables = new Set(['table']);
const sections = new Set(['thead', 'tbody', 'tfoot']);

/** Heads a row or column of people. */
const person = /^(?:氏名|お?名前|続柄|対象者|ご?家族)(?:[(].*)?$/;

export interface Table {
  /** The cell of the label, its row and its column. */
  head: Element;
  row: number;
  column: number;
  rows: Element[][];
  /** What can be seen in a cell. */
  textOf(cell: Element | undefined): string;
  namesPeople(cell: Element | undefined): boolean;
}

/** The table in which a label has a cell, or null. */
export function tableAround(page: PageText, label: Label, isShown: IsShown): Table | null {
  const at = indexAt(page.pieces, label.from);
  const by = page.pieces[at]?.by;
  const head = by && nearest(by, cells);
  const table = head && nearest(head, tables);
  if (!table) return null;
  const rows = rowsOf(table);
  const row = rows.findIndex((one) => one.includes(head));
  const pieces = piecesByCell(page, at, table);
  const textOf = (cell: Element | undefined) =>
    cell && isShown(cell)
      ? (pieces.get(cell) ?? [])
          .filter((piece) => !piece.quoted && isShown(piece.by))
          .map(({ text }) => text)
          .join('')
      : '';
  return {
    head,
    row,
    column: rows[row]?.indexOf(head) ?? -1,
    rows,
    textOf,
    namesPeople: (cell) => person.test(textOf(cell)),
  };
}

function piecesByCell(page: PageText, at: number, table: Element): Map<Element, Piece[]> {
  const found = new Map<Element, Piece[]>();
  const add = (piece: Piece | undefined) => {
    const cell = piece && nearest(piece.by, cells);
    if (!cell || nearest(cell, tables) !== table) return false;
    const before = found.get(cell);
    if (before) before.push(piece);
    else found.set(cell, [piece]);
    return true;
  };
  let from = at;
  const isIn = (piece: Piece | undefined) => piece && nearest(piece.by, tables) === table;
  while (isIn(page.pieces[from - 1])) from -= 1;
  while (add(page.pieces[from])) from += 1;
  return found;
}

function childrenOf(parent: Element): Element[] {
  const children: Element[] = [];
  for (let at = firstChild(parent); at && children.length < mostCells; at = nextSibling(at))
    if (isElement(at)) children.push(at);
  return children;
}

/** The cells of every row; a table with joined cells has rows of other lengths. */
export function rowsOf(table: Element): Element[][] {
  return childrenOf(table)
    .flatMap((part) => (sections.has(tagOf(part)) ? childrenOf(part) : [part]))
    .filter((row) => tagOf(row) === 'tr')
    .map((row) => childrenOf(row).filter((cell) => cells.has(tagOf(cell))));
}
