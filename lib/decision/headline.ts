import type { DeskItem, Hold, Verdict } from './types';

/** Which sentence says the answer. A sentence names the card only if the verdict supports it. */
export type Saying = Hold | 'notice.card' | 'both.show';

/** What is drawn under it: what is laid on the desk, what is carried along; null = simply held. */
export interface Drawn {
  of: DeskItem;
  role: 'show' | 'carry' | null;
}

type Told = Pick<Verdict, 'hold' | 'bring'> & { because: readonly { rule: string }[] };

/**
 * How to say what to hold so that nobody takes the paper that goes along for the one that gets them
 * treated: the notice alone is accepted nowhere.
 */
export function headline(verdict: Told): { say: Saying; drawn: Drawn[] } {
  const { hold } = verdict;
  if (hold === 'notice' && cardTreats(verdict))
    return { say: 'notice.card', drawn: [show('mynaCard'), carry('notice')] };
  if (hold === 'both' && verdict.bring[0]?.includes('certificate'))
    return { say: 'both.show', drawn: [show('certificate'), carry('notice')] };
  if (hold === 'both') return { say: hold, drawn: [held('certificate'), held('notice')] };
  if (hold === 'notice' || hold === 'certificate') return { say: hold, drawn: [held(hold)] };
  return { say: hold, drawn: [] };
}

/**
 * What belongs on a card to carry: the best way to be treated, then what is held beside it. Without
 * any way to be treated it is what the headline draws.
 */
export function pocketItems(verdict: Told): Drawn[] {
  const { drawn } = headline(verdict);
  const best = verdict.bring[0];
  if (!best) return drawn;
  const beside = drawn.filter(({ of }) => !best.includes(of));
  return [...best.map(show), ...beside.map(({ of }) => carry(of))];
}

/** The card is among the ways to be treated, or is in order whatever this visit asks for. */
const cardTreats = ({ bring, because }: Told) =>
  bring.some((way) => way.includes('mynaCard') || way.includes('phone')) ||
  because.some(({ rule }) => rule === 'ground.works' || rule === 'ground.just-in-case');

const show = (of: DeskItem): Drawn => ({ of, role: 'show' });
const carry = (of: DeskItem): Drawn => ({ of, role: 'carry' });
const held = (of: DeskItem): Drawn => ({ of, role: null });
