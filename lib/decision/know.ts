import type { Pack } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { Explorer } from './explore';
import type { Facts } from './facts';
import type { Cite, Day, Phrase } from './types';

/** A plain fact worth knowing that decides nothing. */
export interface Known {
  id: string;
  say: Phrase;
  cites: readonly Cite[];
}

/** What this insurer's documents explain beside the rules, as far as it is certain to concern the person. */
export function worthKnowing(facts: Facts, pack: Pack, day: Day): Known[] {
  const explorer = new Explorer(facts, pack, day);
  return statementsOn(pack, day)
    .info.filter((one) => explorer.certain((s) => s.meets(one.when)))

    .map(({ id, say, cites }) => ({ id, say: { key: `${pack.id}:${say}` }, cites }));
}
