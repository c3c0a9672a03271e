import { attribute } from '../dom';
import type { Table } from './table';
import { type Found, statusOf } from './words';

/** Over such a column, the table explains the statuses. */
const explains = /意味|説明|内容|表示/;

export interface Column {
  found: Found[];
  /** How many people the table shows, one in each row; 0 = it does not say that its rows are people. */
  people: number;
}

/** The statuses under a label that heads a column of a table. */
export function statusesBelow(table: Table): Column {
  const heads = table.rows[table.row] ?? [];
  if (
    attribute(table.head, 'scope') === 'row' ||
    heads.some((cell) => explains.test(table.textOf(cell)))
  )
    return { found: [], people: 0 };
  const values = table.rows
    .slice(table.row + 1)
    .flatMap((row) => (row.length === heads.length ? [table.textOf(row[table.column])] : []));
  const people = heads.some(table.namesPeople) ? values.length : 0;
  const found = values.flatMap((text) => statusOf(text) ?? []);
  // What else stands in the column may say more than the statuses we know.
  const isClear = people > 1 || found.length === values.filter((text) => text !== '').length;
  return { found: isClear ? found : [], people };
}

/** How many people a table shows, one in each column, if the label heads a row of it. */
export function peopleAcross({ rows, row, column, namesPeople }: Table): number {
  const names = rows.find(([first], i) => i !== row && namesPeople(first));
  const own = rows[row]?.length ?? 0;
  return column === 0 && names?.length === own ? own - 1 : 0;
}
