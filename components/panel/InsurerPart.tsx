import type { InsurerCard, PersonsInsurer } from '@/lib/insurers/card';
import type { PageView } from '@/lib/pages/view';
import { OldPathPart } from './OldPathPart';
import { SourceLine } from './Sources';
import { Name, Say, usePanelWords } from './words';

interface Props {
  view: Pick<PageView, 'site' | 'page' | 'byName' | 'oldPaths'>;
  /** The insurer whose page it is, as its pack says; null = none, or no pack. */
  card: InsurerCard | null;
  /** The person whose checklist it is, and where they are insured; null = not chosen yet. */
  person: { nickname: string; insurer: Pick<PersonsInsurer, 'id' | 'name'> | null };
  /** Leads to the person's own answer; absent when rehearsing. */
  onVerdict: (() => void) | undefined;
}

/**
 * On pages other than the portal's: whose rules stand there, what the guide knows of them, and what
 * of the page is out of date. The page is never said to be wrong about its own insurer.
 */
export function InsurerPart({ view, card, person, onVerdict }: Props) {
  const { t } = usePanelWords();
  const { site, page, byName = false, oldPaths } = view;
  if (site === 'mynaportal') return null;
  const speaksOfRules = site === 'insurer' || (page?.startsWith('insurer-') ?? false);
  const { nickname } = person;
  return (
    <>
      {speaksOfRules && (
        <section className="insurer-part">
          <h3>{t('insurer.title')}</h3>
          {card ? <Known {...{ card, byName }} /> : <Unknown />}
          {person.insurer && <Own {...{ card, nickname }} own={person.insurer} />}
        </section>
      )}
      <OldPathPart oldPaths={oldPaths} />
      {onVerdict && (
        <p>
          <button type="button" className="button small" onClick={onVerdict}>
            {t('insurer.verdict', { nickname })}
          </button>
        </p>
      )}
    </>
  );
}

function Known({ card, byName }: { card: InsurerCard; byName: boolean }) {
  const { t } = usePanelWords();
  const { name, documents, contact } = card;
  return (
    <>
      <p className="strong">
        <Say>{t('insurer.whose', { name })}</Say>
      </p>
      {byName && <p>{t('insurer.byName')}</p>}
      <h4>{t('insurer.known')}</h4>
      <ul className="sources">
        {documents.map((document) => (
          <li key={`${document.title} ${document.date}`} lang="ja">
            <SourceLine source={document} />
          </li>
        ))}
      </ul>
      <p>{t('insurer.newer')}</p>
      {contact && (
        <p>
          <Say>{t('insurer.contact', { name: contact.name })}</Say>{' '}
          {contact.phone && (
            <a className="phone" href={`tel:${contact.phone.replaceAll('-', '')}`}>
              {contact.phone}
            </a>
          )}{' '}
          {contact.hours && <Name>{contact.hours}</Name>}
        </p>
      )}
    </>
  );
}

function Unknown() {
  const { t } = usePanelWords();
  return (
    <>
      <p className="strong">{t('insurer.none')}</p>
      <p>
        <Say>{t('insurer.none.ask')}</Say>
      </p>
    </>
  );
}

interface OwnProps {
  card: InsurerCard | null;
  nickname: string;
  own: Pick<PersonsInsurer, 'id' | 'name'>;
}

/** Whether these are the rules of the person's own insurer. */
function Own({ card, nickname, own }: OwnProps) {
  const { t } = usePanelWords();
  if (card?.id === own.id) return <p>{t('insurer.same', { nickname })}</p>;
  const names = { nickname, own: own.name };
  return (
    <p className="warning">
      <Say>
        {card
          ? t('insurer.different', { ...names, name: card.name })
          : t('insurer.different.unknown', names)}
      </Say>
    </p>
  );
}
