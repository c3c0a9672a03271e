import type { Day } from '@/lib/decision/types';
import type { Ground, Pack, SourceDocument } from '@/lib/insurers/format';
import type { Lang } from '@/lib/words/catalogue';
import { contactName, topicText } from './details';
import { type PackKey, Phrases } from './phrases';
import { summarise } from './summary';

/** What a pack decides about one thing, in sentences. */
export interface DecidedPart {
  about: 'certificate' | 'notice' | 'desk' | 'silent';
  lines: string[];
}

/** The summary of a checked pack for a screen. Parts about which nothing is said are left out. */
export function decidedParts(pack: Pack, on: Day, lang: Lang): DecidedPart[] {
  const say = new Phrases(pack, lang);
  const { t } = say;
  const summary = summarise(pack, on);
  const grounds = (key: PackKey, list: readonly Ground[]) =>
    list.length > 0 ? [t(key, { list: say.grounds(list) })] : [];
  const { certificate } = summary;
  const ways = (all: readonly (readonly string[])[]) =>
    [...new Set(all.map((way) => way.map((item) => say.label('item', item)).join(' + ')))].join(
      t('join.or'),
    );
  const parts: DecidedPart[] = [
    {
      about: 'certificate',
      lines: [
        ...grounds('summary.given', certificate.given),
        ...grounds('summary.refused', certificate.refused),
        ...grounds('summary.depends', certificate.depends),
        ...grounds('summary.silent-on', certificate.silent),
      ],
    },
    {
      about: 'notice',
      lines: summary.notice.map((one) =>
        t('summary.notice', {
          list: `${say.label('answer', one.give)} (${say.condition(one.when)})`,
        }),
      ),
    },
    {
      about: 'desk',
      lines: summary.desk.map(({ visit, ways: all }) =>
        t('summary.desk', {
          visit: say.label('visit', visit),
          list: all.length > 0 ? ways(all) : t('table.stated-none'),
        }),
      ),
    },
    {
      about: 'silent',
      lines: summary.silent.map(({ topic, contact }) =>
        t('summary.silent-line', {
          topic: topicText(topic, pack, lang),
          contact: contactName(contact, pack),
        }),
      ),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** How the documents of a pack differ from those of the one it replaces. */
export function documentChanges(
  pack: Pack,
  before: Pack | null,
): { added: SourceDocument[]; gone: SourceDocument[] } {
  const sameAs = (one: SourceDocument) => (other: SourceDocument) =>
    one.title === other.title && one.publisher === other.publisher && one.date === other.date;
  const missingIn = (all: readonly SourceDocument[]) => (one: SourceDocument) =>
    !all.some(sameAs(one));
  return {
    added: before ? pack.documents.filter(missingIn(before.documents)) : [],
    gone: before ? before.documents.filter(missingIn(pack.documents)) : [],
  };
}
