import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { dueWords, plainDueWords } from '@/lib/words/due';
import { plain } from '@/lib/words/ruby';
import type { Due } from './reminders';
import type { State } from './schema';

/** What a reminder says, in one sentence without names: 「電子証明書の期限は、あと7日です。」 */
export function sayDue({ what, on, stage }: Due, today: Day, lang: Lang): string {
  const t = dueWords(lang);
  if (stage === 'over' || what === 'certificate-due' || what === 'notice-due')
    return t(`${what}.over`);
  return t(`${what}.before`, { left: sayLeft(on, today, lang) });
}

function sayLeft(on: Day, today: Day, lang: Lang): string {
  const t = dueWords(lang);
  const days = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  if (days <= 0) return t('left.today');
  if (days === 1) return t('left.tomorrow');
  if (days <= 45) return t('left.days', { n: days });
  return t('left.months', { n: Math.round(days / 30.4) });
}

/**
 * The text of a system notification. Others may see it: no insurer, and a name only for those who
 * chose so.
 */
export function sayNotification(
  { people }: Pick<State, 'people'>,
  dues: readonly Due[],
  today: Day,
  lang: Lang,
): string {
  const t = plainDueWords(lang);
  const [due] = dues;
  if (!due || dues.length > 1) return t('several', { n: dues.length });
  const text = plain(sayDue(due, today, lang));
  const person = people.find(({ id }) => id === due.person);
  return person?.reminders?.notify === 'named' ? t('for', { name: person.nickname, text }) : text;
}
