import { Disclosure } from '@/components/parts/Disclosure';
import { Japanese, Text, useWords } from '@/components/parts/words';
import { DecisionPath } from '@/components/pictures/DecisionPath';
import { Picture } from '@/components/pictures/Picture';
import type { Day, Paper } from '@/lib/decision/types';
import type { Contact } from '@/lib/insurers/format';
import { citedDocuments } from '@/lib/words/citations';
import { writeDay, writeMonth } from '@/lib/words/dates';
import { joins } from '@/lib/words/joins';
import { paperKey } from '@/lib/words/papers';
import { writeDocumentDate } from '@/lib/words/when';
import { Address, Cites } from './Cites';
import type { PackSummary, SpokenVerdict } from './types';

/** What comes after the answer itself: papers, dates, reasons, sources, silences. */

export function PaperOutcomes({ verdict, today }: { verdict: SpokenVerdict; today: Day }) {
  const { t } = useWords();
  const { giveBack, destroy, keep } = verdict;
  if (giveBack.length + destroy.length + keep.length === 0) return null;
  const row = (key: 'giveBack' | 'destroy' | 'keep', papers: readonly Paper[]) =>
    papers.length > 0 && (
      <div>
        <dt>{t(`papers.${key}`)}</dt>
        {papers.map((paper) => (
          <dd key={paper}>
            <Picture of={paper} />
            <span>
              <Text>{t(paperKey(paper, verdict, today))}</Text>
            </span>
          </dd>
        ))}
      </div>
    );
  return (
    <section>
      <h2>{t('papers.result.title')}</h2>
      <dl className="outcomes">
        {row('giveBack', giveBack)}
        {row('destroy', destroy)}
        {row('keep', keep)}
      </dl>
    </section>
  );
}

export function Silences({ verdict, pack }: { verdict: SpokenVerdict; pack: PackSummary }) {
  const { t } = useWords();
  if (verdict.silent.length === 0) return null;
  const contacts = [...new Set(verdict.silent.map(({ contact }) => contact))].flatMap(
    (id) => pack.contacts.find((contact) => contact.id === id) ?? [],
  );
  return (
    <section className="silent">
      <h2>{t('silent.title')}</h2>
      <SilentTopics silent={verdict.silent} />
      {contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
    </section>
  );
}

export function SilentTopics({ silent }: Pick<SpokenVerdict, 'silent'>) {
  return (
    <ul>
      {silent.map(({ topic, text }) => (
        <li key={topic}>
          <Text>{text}</Text>
        </li>
      ))}
    </ul>
  );
}

export function ContactCard({ contact: { name, phone, hours, charge } }: { contact: Contact }) {
  const { lang, t } = useWords();
  return (
    <dl className="contact">
      <div>
        <dt>{t('silent.ask')}</dt>
        <dd>
          <Japanese>{name}</Japanese>
        </dd>
      </div>
      {phone && (
        <div>
          <dt>{t('silent.phone')}</dt>
          <dd>
            <span className="phone">{phone}</span>
            {charge && joins(lang).brackets(t(`silent.${charge}`))}
          </dd>
        </div>
      )}
      {hours && (
        <div>
          <dt>{t('silent.hours')}</dt>
          <dd>
            <Japanese>{hours}</Japanese>
          </dd>
        </div>
      )}
    </dl>
  );
}

export function Why({ verdict }: { verdict: SpokenVerdict }) {
  const { t } = useWords();
  if (verdict.because.length === 0) return null;
  return (
    <Disclosure summary={t('why.title')}>
      <DecisionPath verdict={verdict} />
    </Disclosure>
  );
}

export function WorthKnowing({ verdict: { worthKnowing = [] } }: { verdict: SpokenVerdict }) {
  const { t } = useWords();
  if (worthKnowing.length === 0) return null;
  return (
    <Disclosure summary={t('know.title')}>
      <ul className="worth-knowing">
        {worthKnowing.map(({ id, text, cites }) => (
          <li key={id}>
            <Text>{text}</Text>
            <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export function Sources({ verdict, pack }: { verdict: SpokenVerdict; pack: PackSummary }) {
  const { t } = useWords();
  if (citedDocuments(verdict.cites, pack.documents).length === 0) return null;
  return (
    <Disclosure summary={t('sources.title')}>
      <SourceList verdict={verdict} pack={pack} />
    </Disclosure>
  );
}

export function SourceList({ verdict, pack }: { verdict: SpokenVerdict; pack: PackSummary }) {
  const { lang } = useWords();
  const cited = citedDocuments(verdict.cites, pack.documents);
  return (
    <ul className="sources">
      {cited.map(({ document, cites }) => (
        <li key={document.key}>
          <p>
            {document.url ? (
              <Address href={document.url}>{document.title}</Address>
            ) : (
              <Japanese>{document.title}</Japanese>
            )}
          </p>
          <p className="hint">
            <Japanese>{document.publisher}</Japanese>
            {' · '}
            <Text>{writeDocumentDate(document, lang)}</Text>
          </p>
          <Cites cites={cites} under />
        </li>
      ))}
    </ul>
  );
}

/** The date of the documents that the whole answer rests on. */
export function AsOf({ verdict, pack }: { verdict: SpokenVerdict; pack: PackSummary }) {
  const { lang, t } = useWords();
  const newest = pack.documents.find(({ date }) => date === verdict.asOf);
  const day =
    newest?.dated === 'month' ? writeMonth(verdict.asOf, lang) : writeDay(verdict.asOf, lang);
  const key = newest?.dated === 'before' ? 'sources.asOf.before' : 'sources.asOf';
  return (
    <p className="as-of">
      <Text>{t(key, { day })}</Text>
    </p>
  );
}
