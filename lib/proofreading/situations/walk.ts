import type { Choice } from '@/lib/decision/situation';
import type { Day } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import { OpenSituation } from './open-situation';
import type { Space } from './space';
import type { World } from './worlds';

/** What is left of the work one check may do, so that no file can keep a browser busy. */
export class Budget {
  left: number;
  constructor(steps: number) {
    this.left = steps;
  }
}

/** Goes through the situations of one kind of person on one day, until `visit` returns false. */
export function walk(
  pack: Pack,
  space: Space,
  day: Day,
  world: World,
  budget: Budget,
  visit: (s: OpenSituation) => boolean,
): void {
  let script: readonly Choice[] | null = [];
  while (script && budget.left > 0) {
    const s: OpenSituation = new OpenSituation(pack, day, script, space, world);
    if (!visit(s)) return;
    budget.left -= 1 + s.choices.length;
    script = next(s.choices);
  }
}

function next(choices: readonly Choice[]): readonly Choice[] | null {
  const last = choices.findLastIndex((one) => one.at < one.of - 1);
  const turned = choices[last];
  return turned ? [...choices.slice(0, last), { ...turned, at: turned.at + 1 }] : null;
}
