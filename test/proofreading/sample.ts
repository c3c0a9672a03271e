import { readdirSync, readFileSync } from 'node:fs';
import type { Pack, Statement, StatementOf } from '@/lib/insurers/format';

const root = new URL('../../assets/insurers/', import.meta.url);

/** Text of a pack's file, by its name without `.json`: `kyoukai`, `samples/sample-society`. */
export const packText = (name: string) => readFileSync(new URL(`${name}.json`, root), 'utf8');

export const packNamed = (name: string) => JSON.parse(packText(name)) as Pack;

export const builtInNames = ['kyoukai', 'shuppan', 'toyobo', 'guide002', 'other'];

export const sampleNames = readdirSync(new URL('samples/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => `samples/${file.replace('.json', '')}`);

/** A statement of a pack that is about to be broken. */
export function statement<A extends Statement['about']>(
  pack: Pack,
  about: A,
  id: string,
): StatementOf<A> {
  const found = pack.statements.find((one) => one.about === about && one.id === id);
  if (!found) throw new Error(`no ${about} statement ${id}`);
  return found as StatementOf<A>;
}
