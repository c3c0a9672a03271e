import type { Day, Paper, Verdict } from '@/lib/decision/types';

/**
 * Which name a paper in hand goes by (a key of ./ui): a certificate that is over is not the one that
 * is to be brought.
 */
export function paperKey(paper: Paper, { dates }: Pick<Verdict, 'dates'>, today: Day) {
  const isOver =
    paper === 'certificate' && dates.some(({ what, on }) => what === 'certificate' && on < today);
  return isOver ? 'paper.certificate.expired' : (`paper.${paper}` as const);
}
