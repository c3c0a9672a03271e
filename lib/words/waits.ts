import type ja from '@/assets/words/ja/waits.json';
import type { Cite, Day } from '@/lib/decision/types';
import type { Lead, SourceDocument } from '@/lib/insurers/format';
import type { WaitingPart } from '@/lib/insurers/waiting-part';
import { type InsurerWaits, type Wait, waitsOf } from '@/lib/insurers/waits';
import { catalogue, type Lang } from './catalogue';
import { documentOf } from './citations';
import { writeDay, writeMonth } from './dates';
import { insurerAlone } from './names';
import { packText } from './pack-words';

export type { InsurerWaits, WaitFor } from '@/lib/insurers/waits';

const waitWords = catalogue<keyof typeof ja>('waits');

/** Says on a day what a pack says about waiting. Empty lists = its documents are silent. */
export function sayWaits(pack: WaitingPart, day: Day, lang: Lang): InsurerWaits {
  const { data, certificate } = waitsOf(pack, day);
  const say = (key: string | undefined) =>
    key === undefined ? null : (packText(pack, key, lang) ?? null);
  const withSource = (text: string | null, cites: readonly Cite[]): Wait[] => {
    const document = cites.map((cite) => documentOf(cite, pack.documents)).find(Boolean);
    if (!text || !document) return [];
    return [{ text, cites: [...cites], source: sourceOf(document, lang), asOf: document.date }];
  };
  return {
    name: insurerAlone(pack.names, lang),
    data: data.flatMap((one) => withSource(say(one.say), one.cites)),
    certificate: certificate.flatMap((one) =>
      withSource(say(one.say) ?? (one.lead ? sayLead(one.lead, lang) : null), one.cites),
    ),
    contacts: pack.contacts.map(({ name, phone, hours, charge, languages }) => ({
      name,
      phone,
      hours,
      charge,
      languages,
    })),
  };
}

function sayLead(lead: Lead, lang: Lang): string | null {
  const t = waitWords(lang);
  const spans = [
    ['wait.certificate.days', lead.daysAfterEnrolment],
    ['wait.certificate.filing', lead.daysAfterFiling],
    ['wait.certificate.business', lead.businessDaysAfterFiling],
  ] as const;
  for (const [key, span] of spans) if (span) return t(key, { first: span[0], last: span[1] });
  return lead.monthly ? t('wait.certificate.monthly') : null;
}

function sourceOf({ title, publisher, date, dated }: SourceDocument, lang: Lang): string {
  const t = waitWords(lang);
  const day = dated === 'month' ? writeMonth(date, lang) : writeDay(date, lang);
  const written = dated === 'before' ? t('wait.before', { day }) : day;
  return t('wait.source', { publisher, title, date: written });
}
