import type ja from '@/assets/words/ja/people.json';
import type { Fault } from '@/lib/decision/check-facts';
import { catalogue, type Lang } from '@/lib/words/catalogue';

/** Words about the household: what went wrong with what is kept, and what became of it. */
export const peopleWords = catalogue<keyof typeof ja>('people');

/** One clear sentence about a fault of a file, an answer or the storage. */
export function sayFault(
  { path, expected, found, kind = 'wrong-kind' }: Fault,
  lang: Lang,
): string {
  return peopleWords(lang)(`fault.${kind}`, { path, expected, found });
}
