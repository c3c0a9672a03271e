import { Text, useWords } from '@/components/parts/words';
import { Picture } from '@/components/pictures/Picture';
import type { DeskItem } from '@/lib/decision/types';
import { settling } from './Answer';
import type { SpokenVerdict } from './types';

interface Props {
  verdict: SpokenVerdict;
  /** The visit being prepared, one of the fact's values; null = an ordinary one. */
  visit: string | null;
  onChangeVisit: () => void;
}

/** The ways to be treated, best first, and what is refused at the desk. */
export function Bring({ verdict, visit, onChangeVisit }: Props) {
  const { t } = useWords();
  if (isNothingToShow(verdict)) return null;
  return (
    <section className="bring">
      <h2>{t('bring.title')}</h2>
      <WhatToShow {...{ verdict, visit }} />
      <button type="button" className="link-button" onClick={onChangeVisit}>
        {t('bring.change')}
      </button>
    </section>
  );
}

/** Whoever has to hold nothing is not told what to show either. */
export const isNothingToShow = ({ hold, bring }: SpokenVerdict) =>
  hold === 'neither' && bring.length === 0;

export function WhatToShow({ verdict, visit }: Pick<Props, 'verdict' | 'visit'>) {
  const { t } = useWords();
  const { bring, bringNever } = verdict;
  return (
    <>
      <p className="visit">
        <Text>{t('bring.visit', { visit: t(`o.visit.${(visit ?? 'reader') as 'reader'}`) })}</Text>
      </p>
      {bring.length === 0 && <p>{t(whyNothing(verdict))}</p>}
      <Ways bring={bring} />
      <Refused bringNever={bringNever} />
    </>
  );
}

/** Nothing to bring is said: the documents leave it open, or an answer does. */
function whyNothing({ hold, ask }: SpokenVerdict) {
  if (hold === 'undetermined') return 'bring.open';
  return settling(ask).length > 0 ? 'bring.answers' : 'bring.unknown';
}

function Ways({ bring }: Pick<SpokenVerdict, 'bring'>) {
  const { t } = useWords();
  return (
    <ul className="ways">
      {bring.map((items, i) => (
        <li key={items.join()}>
          {i > 0 && <p className="or">{t('common.or')}</p>}
          <DeskItems items={items} />
        </li>
      ))}
    </ul>
  );
}

function Refused({ bringNever }: Pick<SpokenVerdict, 'bringNever'>) {
  const { t } = useWords();
  if (bringNever.length === 0) return null;
  return (
    <div className="never">
      <h3>
        <RefusedMark />
        {t('bring.never')}
      </h3>
      <ul>
        {bringNever.map((items) => (
          <li key={items.join()}>
            <s>
              <DeskItems items={items} />
            </s>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DeskItems({ items }: { items: readonly DeskItem[] }) {
  const { t } = useWords();
  return (
    <span className="desk-items">
      {items.map((item, i) => (
        <span key={item} className="desk-item">
          {i > 0 && (
            <>
              <span className="plus" aria-hidden="true">
                ＋
              </span>
              <span className="visually-hidden"> {t('desk.with')} </span>
            </>
          )}
          <Picture of={item} />
          <span>
            <Text>{t(`desk.${item}`)}</Text>
          </span>
        </span>
      ))}
    </span>
  );
}

function RefusedMark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 5l14 14M19 5L5 19" />
    </svg>
  );
}
