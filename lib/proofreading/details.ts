import { nationalContacts } from '@/lib/insurers/built-in';
import type { Lead, Pack, PaperDescription, Statement } from '@/lib/insurers/format';
import { fill, type Lang } from '@/lib/words/catalogue';
import { packText } from '@/lib/words/pack-words';
import { sayPhrase } from '@/lib/words/verdict';
import type { Phrases } from './phrases';

/** When a paper comes, as far as it is stated. */
export function leadText(lead: Lead | undefined, say: Phrases): string {
  if (!lead) return '';
  const spans = ['daysAfterEnrolment', 'daysAfterFiling', 'businessDaysAfterFiling'] as const;
  const parts = spans.flatMap((name) => {
    const span = lead[name];
    return span ? [say.t(`lead.${name}`, { first: span[0], last: span[1] })] : [];
  });
  if (lead.period) parts.push(say.period(lead.period));
  if (lead.by) parts.push(say.t('lead.by', { until: say.day(lead.by) }));
  if (lead.monthly) parts.push(say.t('lead.monthly'));
  return parts.join(say.t('join.or'));
}

/** How long a paper is good. Texts of the documents stay as they are, in Japanese. */
export function validityText(validity: PaperDescription['validity'], say: Phrases): string {
  if (!validity) return '';
  const { months, yearly, until, text } = validity;
  const [month, day] = (yearly ?? '').split('-').map(Number);
  return [
    ...(months === undefined ? [] : [say.t('validity.months', { n: months })]),
    ...(yearly === undefined
      ? []
      : [say.t('validity.yearly', { month: month ?? '', day: day ?? '' })]),
    ...(until === undefined ? [] : [say.t('validity.until', { until: say.day(until) })]),
    ...(text === undefined ? [] : [text]),
  ].join(say.t('join.or'));
}

/** How a paper reaches the person. */
export const deliveryText = (
  { delivery, deliveryNote }: Pick<PaperDescription, 'delivery' | 'deliveryNote'>,
  say: Phrases,
): string =>
  [delivery ? say.list('delivery', delivery) : '', deliveryNote ?? '']
    .filter((part) => part !== '')
    .join(say.t('join.or'));

export function feeText(yen: number | undefined, say: Phrases): string {
  if (yen === undefined) return '';
  return yen === 0 ? say.t('fee.free') : say.t('fee.yen', { n: yen.toLocaleString('en-US') });
}

/** The sentence a statement says of its own, in the language or else in Japanese. */
export function saidText(one: Statement, pack: Pack, lang: Lang): string {
  if (one.say === undefined) return '';
  const said = packText(pack, one.say, lang) ?? '';
  return fill(said, { insurer: pack.names.short });
}

export const topicText = (topic: string, pack: Pack, lang: Lang): string =>
  sayPhrase({ key: `silent.${topic}` }, pack, lang);

/** Name of a contact, of the pack or of the whole country. */
export function contactName(id: string | undefined, pack: Pack): string {
  const sought = id ?? pack.contact;
  return [...pack.contacts, ...nationalContacts].find((one) => one.id === sought)?.name ?? sought;
}
