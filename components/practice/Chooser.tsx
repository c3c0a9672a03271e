import { Disclosure } from '@/components/parts/Disclosure';
import type { PracticeWords } from '@/lib/words/practice';
import {
  firstScreen,
  hashOf,
  type Situation,
  type SituationGroup,
  situationGroups,
} from './situations';

/** What may be rehearsed. Out of the way once something is chosen. */
export function Chooser({ t, chosen }: { t: PracticeWords; chosen: Situation | null }) {
  const summary = chosen
    ? t('practice.chosen', { name: t(`situation.${chosen}`) })
    : t('practice.choose');
  return (
    <Disclosure key={chosen ?? ''} open={!chosen} summary={summary}>
      {(Object.keys(situationGroups) as SituationGroup[]).map((group) => (
        <div key={group} className="situation-group">
          <p id={`group-${group}`} className="group-name">
            {t(`situations.${group}`)}
          </p>
          <ul className="situations" aria-labelledby={`group-${group}`}>
            {situationGroups[group].map((id) => (
              <li key={id}>
                <a
                  className="situation"
                  href={hashOf({ situation: id, screen: firstScreen(id) })}
                  aria-current={chosen === id ? 'true' : undefined}
                >
                  {t(`situation.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
