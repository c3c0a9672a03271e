import type { ReactNode } from 'react';
import type { PracticeWords } from '@/lib/words/practice';

interface Props {
  t: PracticeWords;
  registered: boolean | null;
  say: (text: string) => ReactNode;
}

/** What was taken over, for somebody who does not exist. */
export function PracticeList({ t, registered, say }: Props) {
  return (
    <section className="practice-list">
      <h2>{t('practice.list.title')}</h2>
      <p>{say(t('practice.list.who'))}</p>
      <p className="entry">
        <span>{say(t('practice.list.registered'))}</span>
        <strong>
          {t(registered === null ? 'practice.list.none' : `practice.list.${registered}`)}
        </strong>
      </p>
      <p className="small">{t('practice.list.safe')}</p>
    </section>
  );
}
