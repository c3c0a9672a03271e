import { refusals, ways } from '@/lib/decision/desk';
import type { Day } from '@/lib/decision/types';
import type { Pack, Statement } from '@/lib/insurers/format';
import { inForce } from '@/lib/insurers/select';
import { type PackFault, told } from '../fault';
import { daysToCheck, hasDays } from './days';
import type { OpenSituation } from './open-situation';
import { apart, quarrelOf } from './quarrels';
import { placeOf, situationText } from './situation-text';
import type { Space } from './space';
import { type Budget, walk } from './walk';
import { askedBy, crowdedBy, everybody, restsOnCard, worldsOf } from './worlds';

/** Desk, refusal, paper, todo and silence statements: each applies somewhere, no two quarrel. */
export function checkTheRest(pack: Pack, space: Space, budget: Budget): PackFault[] {
  const rest = pack.statements.filter(({ about }) => about !== 'certificate' && about !== 'notice');
  const days = daysToCheck(pack, pack.statements).reverse();
  const find = (all: readonly Statement[]) => findSituation(all, days, pack, space, budget);
  const never = rest
    .filter((one) => hasDays(one) && find([one]) === null)
    .map((one) => told('never-applies', placeOf(pack, one), `a situation for ${one.id}`, 'none'));
  const quarrels = rest.flatMap((one, i) =>
    rest.slice(i + 1).flatMap((other) => {
      const quarrel = quarrelOf(one, other);
      const example = quarrel && !apart(one, other) && find([one, other]);
      if (!quarrel || !example) return [];
      const found = `${one.id} too, on ${example}`;
      const expected = `${quarrel.expected} (${other.id})`;
      return [told(quarrel.kind, placeOf(pack, other), expected, found)];
    }),
  );
  return [...never, ...quarrels];
}

/** A situation in which all the statements hold, in words; null if there is none. */
function findSituation(
  all: readonly Statement[],
  days: readonly Day[],
  pack: Pack,
  space: Space,
  budget: Budget,
): string | null {
  let example: string | null = null;
  const asked = askedBy(all);
  // Only what the answer rests on: other statements would open questions that do not matter here.
  const part = { ...pack, statements: [...pack.statements.filter(decides), ...all] };
  const rests = restsOnCard(asked) || all.some((one) => 'bring' in one);
  const openness = {
    open: asked,
    behind: askedBy(part.statements),
    crowded: crowdedBy.some((name) => asked.has(name)),
  };
  for (const day of days) {
    if (!all.every((one) => inForce(one, day))) continue;
    const worlds = rests ? everybody(day, openness) : worldsOf('works', day, openness);
    for (const world of worlds) {
      walk(part, space, day, world, budget, (s) => {
        budget.left -= all.length;
        if (all.every((one) => holds(one, s))) example = situationText(s, day);
        return example === null;
      });
      if (example !== null) return example;
    }
  }
  return example;
}

const decides = ({ about }: Statement) => about === 'certificate' || about === 'notice';

/** For the desk this asks the engine itself, since a set counts only if the papers can be there. */
function holds(one: Statement, s: OpenSituation): boolean {
  if (!s.meets(one.when)) return false;
  if (one.about === 'desk') return ways(s).includes(one);
  return one.about === 'refused' ? refusals(s).includes(one) : true;
}
