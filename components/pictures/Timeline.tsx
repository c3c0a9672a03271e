import { Cites } from '@/components/checklist/Cites';
import type { SpokenVerdict } from '@/components/checklist/types';
import { Text, useWords } from '@/components/parts/words';
import type { Occasion } from '@/lib/decision/timeline';
import { writeDay } from '@/lib/words/dates';
import { type SpokenMoment, sayOccasion } from '@/lib/words/plain-text';

type Date = SpokenVerdict['dates'][number];
type Todo = SpokenVerdict['todo'][number];

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
  const { lang } = useWords();
  return (
    <div>
      <p>
        <Text>{sayOccasion(occasion, lang)}</Text>
      </p>
      <Cites cites={citesOf(occasion)} />
    </div>
  );
}

function citesOf(occasion: Occasion<Date, Todo>) {
  if (occasion.kind === 'milestone') return occasion.milestone.cites;
  return occasion.kind === 'date' ? occasion.note.cites : occasion.todo.cites;
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
