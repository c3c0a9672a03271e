import type { Cite } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { type ReminderKey, reminderWords } from '@/lib/words/reminders';
import type { Occasion } from './reminder-shape';
import type { Due } from './reminders';

/** What to do about it, and which document says so. */
export function sayAdvice(
  { what, stage }: Due,
  insurer: string | null,
  lang: Lang,
): { text: string; cites: readonly Cite[] } {
  const t = reminderWords(lang);
  const { before, over } = advice[what];
  const { say, cites } = stage === 'over' ? over : before;
  return { text: t(say, { insurer: insurer ?? t('insurer') }), cites };
}

type Advice = Readonly<{ say: ReminderKey; cites: Cite[] }>;
const certificateDue: Advice = { say: 'certificate-due.do.over', cites: [] };
const noticeDue: Advice = { say: 'notice-due.do.over', cites: [] };
const advice: Record<Occasion, { before: Advice; over: Advice }> = {
  ecert: {
    before: { say: 'ecert.do', cites: ['K-Q12 p15'] },
    over: { say: 'ecert.do.over', cites: ['S-5', 'S-16', 'G-04'] },
  },
  card: {
    before: { say: 'card.do', cites: ['K-Q12 p15'] },
    over: { say: 'card.do.over', cites: [] },
  },
  certificate: {
    before: { say: 'certificate.do', cites: [] },
    over: { say: 'certificate.do.over', cites: [] },
  },
  'certificate-due': { before: certificateDue, over: certificateDue },
  'notice-due': { before: noticeDue, over: noticeDue },
};
