import type { PortalKey } from '@/lib/words/portal';
import type { PortalCite } from './sources';

/** What to choose in the voice menu of マイナンバー総合フリーダイヤル (K-tel p23, 2026-01). */
export type HotlineTopic = 'card' | 'lost' | 'portal' | 'insurance';

export const hotlineCites: readonly PortalCite[] = ['K-tel p23', 'K-Q13 p16-17'];

/** Lines in ten other languages, for whoever reads this in one of them (K-tel p23). */
export const foreignLines: readonly { say: PortalKey; phone: string; for: HotlineTopic[] }[] = [
  { say: 'hotline.foreign.portal', phone: '0120-0178-26', for: ['portal', 'insurance'] },
  { say: 'hotline.foreign.card', phone: '0120-0178-27', for: ['card', 'lost'] },
];

const minutes = (hours: number, past = 0) => hours * 60 + past;

/**
 * Whether the line is open at a moment: only said where weekdays, weekends and holidays agree. Null
 * where that depends on a calendar of holidays, and at the turn of the year.
 */
export function isHotlineOpen(topic: HotlineTopic, now: Date): boolean | null {
  if (topic === 'lost') return true;
  const tokyo = new Date(now.getTime() + 9 * 3_600_000);
  const day = tokyo.toISOString().slice(5, 10);
  if (day >= '12-28' || day <= '01-04') return null;
  const time = minutes(tokyo.getUTCHours(), tokyo.getUTCMinutes());
  if (time < minutes(9, 30) || time >= minutes(20)) return false;
  if (topic === 'card' || time < minutes(17, 30)) return true;
  return null;
}
