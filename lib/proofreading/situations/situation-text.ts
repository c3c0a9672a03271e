import type { Day } from '@/lib/decision/types';
import type { Pack, Statement } from '@/lib/insurers/format';
import type { OpenSituation } from './open-situation';
import { inOrder } from './worlds';

/** What was picked for a person on the way to a judgement: `2025-12-01, card: none, joining: true`. */
export function situationText(s: OpenSituation, day: Day): string {
  const fixed = [...s.fixed]
    .filter(([fact, value]) => value !== null && value !== inOrder[fact])
    .map(([fact, value]) => `${fact}: ${value}`);
  const picked = [...s.picked]
    .filter(([fact, value]) => value !== null && s.choices.some((one) => one.fact === fact))
    .map(([fact, value]) => `${fact.trim()}: ${value}`);
  const forked = s.choices
    .filter((one) => !s.picked.has(one.fact))
    .map(({ fact, bound, at }) =>
      bound === undefined
        ? `${fact}: case ${at + 1}`
        : `${fact} ${at ? 'before' : 'from'} ${bound}`,
    );
  return [day, ...fixed, ...picked, ...forked].join(', ');
}

/** Path of a statement of the pack. */
export const placeOf = (pack: Pack, one: Statement): string =>
  `statements[${pack.statements.indexOf(one)}]`;
