import type { NoticeStatement } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import type { Situation } from './situation';

export interface NoticeJudgement {
  give: 'yes' | 'no' | 'ask';
  statement: NoticeStatement | null;
  /** The person has one although the documents do not promise it: it stays good. */
  kept: boolean;
}

/**
 * Whether the person rightly has a notice. Where the documents do not say, one that came settles it,
 * so this is the one place where the drawer decides.
 */
export const notice = (s: Situation) => s.once(judgeNotice);

function judgeNotice(s: Situation): NoticeJudgement {
  const statement = statementsOn(s.pack, s.day).notice.find((one) => s.meets(one.when)) ?? null;
  const give = statement?.give ?? 'ask';
  if (give !== 'ask') return { give, statement, kept: false };
  const inHand = s.value('notice');
  const kept = inHand === 'held' || inHand === 'lost';
  return { give: kept ? 'yes' : 'ask', statement, kept };
}
