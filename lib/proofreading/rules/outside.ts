import { at } from '@/lib/decision/check-facts';
import { checkPackValue, hasNumberOfPerson, longestValue } from '@/lib/decision/pack-value';
import type { Pack } from '@/lib/insurers/format';
import { fault, type PackFault, told } from '../fault';

const reserved = ['national', 'other'];

/** What holds only for packs from outside: they speak for one insurer. */
export function checkGuest({ id }: Pack): PackFault[] {
  return reserved.includes(id) ? [fault('reserved', 'id', 'the id of an insurer', id)] : [];
}

/** An answer that may not be kept on anybody's computer cannot be asked for. */
export function checkStorable({ facts }: Pack): PackFault[] {
  return Object.entries(facts ?? {}).flatMap(([name, { kind }]) => {
    if (typeof kind === 'string') return [];
    const list = at(at('facts', name), 'kind');
    return kind.flatMap((value, i) => whyNotKept(value, at(list, i)) ?? []);
  });
}

function whyNotKept(value: string, path: string): PackFault | null {
  if (!checkPackValue(value, path)) return null;
  if (hasNumberOfPerson(value))
    return fault('number-in-answer', path, 'at most five digits in a row', value);
  if (value.trim() === '') return fault('blank', path, 'something to read', value);
  if (value !== value.trim()) return fault('blank', path, 'no blank at either end', value);
  return value.length > longestValue
    ? told('out-of-range', path, `at most ${longestValue} letters`, `${value.length}`)
    : fault('unseen-mark', path, 'only marks that can be seen', value);
}
