import { Cites } from '@/components/checklist/Cites';
import type { SpokenVerdict } from '@/components/checklist/types';
import { Text, useWords } from '@/components/parts/words';
import type { Moment, Occasion } from '@/lib/decision/timeline';
import { writeDay } from '@/lib/words/dates';

type Date = SpokenVerdict['dates'][number];
type Todo = SpokenVerdict['todo'][number];
export type SpokenMoment = Moment<Date, Todo>;

/** Days further away than this are not counted: the date says more. */
const countedDays = 99;

/** The person's own days, from the past down to what comes, today among them. */
export function Timeline({ moments }: { moments: readonly SpokenMoment[] }) {
  const { lang, t } = useWords();
  if (moments.length === 0) return null;
  return (
    <section>
      <h2>{t('dates.title')}</h2>
      <ol className="timeline">
        {moments.map(({ on, inDays, occasions }) => (
          <li key={on} data-when={inDays < 0 ? 'past' : inDays === 0 ? 'today' : 'coming'}>
            <Dot today={inDays === 0} />
            <p className="timeline-day">
              {inDays === 0 && <strong className="today">{t('timeline.today')}</strong>}{' '}
              <time dateTime={on}>
                <Text>{writeDay(on, lang)}</Text>
              </time>{' '}
              {inDays < 0 && <span className="visually-hidden">{t('timeline.past')}</span>}
              {inDays > 0 && inDays <= countedDays && (
                <span className="in-days">{t('timeline.inDays', { n: inDays })}</span>
              )}
            </p>
            {occasions.map((occasion) => (
              <What key={keyOf(occasion)} occasion={occasion} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ occasion }: { occasion: Occasion<Date, Todo> }) {
  const { t } = useWords();
  const { text, cites } = said(occasion, t);
  return (
    <div>
      <p>
        <Text>{text}</Text>
      </p>
      <Cites cites={cites} />
    </div>
  );
}

function said(occasion: Occasion<Date, Todo>, t: ReturnType<typeof useWords>['t']) {
  switch (occasion.kind) {
    case 'milestone': {
      const { what, cites } = occasion.milestone;
      return { text: t(`timeline.${what}`), cites };
    }
    case 'date':
      return occasion.note;
    case 'todo': {
      const { text, cites } = occasion.todo;
      return { text: t(`timeline.${occasion.edge}`, { what: text }), cites };
    }
  }
}

function keyOf(occasion: Occasion<Date, Todo>): string {
  if (occasion.kind === 'milestone') return occasion.milestone.what;
  return occasion.kind === 'date' ? occasion.note.what : `${occasion.todo.text} ${occasion.edge}`;
}

/** Drawn, not coloured: today is a filled ring, what is over a small one. The words say it too. */
function Dot({ today }: { today: boolean }) {
  return (
    <svg className="dot" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r={today ? 10 : 7} />
      {today && <circle className="dot-core" cx="12" cy="12" r="5" />}
    </svg>
  );
}
