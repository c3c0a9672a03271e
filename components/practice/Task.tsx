import { eraDay, readIn, writeDay } from '@/lib/words/dates';
import { isJapanese } from '@/lib/words/lang';
import { birthdayOfTaro } from './people';
import { doorOf, hashOf, placeOf, placesOf } from './situations';
import { ArrivalHeading, useStage } from './stage';

/** Who the person is, what to try, and where. */
export function Task() {
  const { view, today, lang, t, say } = useStage();
  const { situation } = view;
  const day = birthdayOfTaro(situation, today);
  // The portal writes it in the Japanese calendar.
  const born = isJapanese(lang) ? readIn(eraDay(day), lang) : writeDay(day, lang);
  return (
    <section className="task">
      <ArrivalHeading after="situation">{t('practice.task')}</ArrivalHeading>
      <p>{say(t(`situation.${situation}.task`))}</p>
      <p className="small">{say(t('practice.you', { born }))}</p>
      <Places />
    </section>
  );
}

/** A situation may lead from the portal to the clinic: a person walks between them here. */
function Places() {
  const { view, t } = useStage();
  const { situation, screen } = view;
  const places = placesOf(situation);
  if (places.length === 0) return null;
  return (
    <nav aria-label={t('practice.places')}>
      <ul className="places">
        {places.map((place) => (
          <li key={place}>
            <a
              href={hashOf({ situation, screen: doorOf(place, situation) })}
              aria-current={placeOf(screen) === place ? 'true' : undefined}
            >
              {t(`place.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
