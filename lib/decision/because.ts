import { certificate, groundsOf } from './certificate';
import { hasLeft, notYetIn } from './hold';
import { notice } from './notice';
import type { Situation } from './situation';
import type { Reason } from './types';

/** The chain of reasons along one way of filling in the unknown, first cause first. */
export function reasons(s: Situation): Reason[] {
  if (hasLeft(s)) return [{ rule: 'left', say: { key: 'because.left' }, cites: [] }];
  if (notYetIn(s)) return [{ rule: 'not-yet', say: { key: 'because.not-yet' }, cites: [] }];
  const { grant, route, decisive } = certificate(s);
  // A certificate in spite of a working card has a reason that only the pack's own facts know.
  const own = decisive.ground === 'works' && grant === 'yes';
  const chain: Reason[] = groundsOf(s)
    .map((ground) => (own && ground === 'works' ? 'other' : ground))
    .map((ground) => ({
      rule: `ground.${ground}`,
      say: { key: `because.ground.${ground}` },
      cites: [],
    }));
  const stated = decisive.statement;
  const say = (id: string | undefined, key: string) =>
    id ? { key: `${s.pack.id}:${id}` } : { key };
  chain.push({
    rule: stated?.id ?? `certificate.${decisive.ground}`,
    say: say(
      stated?.say,
      grant === 'yes' ? `because.certificate.yes.${route}` : `because.certificate.${grant}`,
    ),
    cites: stated?.cites ?? [],
  });
  const { give, statement, kept } = notice(s);
  chain.push({
    rule: statement?.id ?? 'notice',
    say: kept
      ? { key: `because.notice.${s.value('notice') === 'lost' ? 'came' : 'kept'}` }
      : say(statement?.say, `because.notice.${give}`),
    cites: statement?.cites ?? [],
  });
  return chain;
}
