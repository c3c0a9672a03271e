import { useEffect, useId, useRef, useState } from 'react';
import type { Named } from '@/components/parts/WhoseBar';
import { takeWords } from '@/lib/words/take';
import type { Keeper, Whose } from './beside';
import { Say, usePanelWords } from './words';

interface Props {
  registered: boolean;
  whose: Pick<Whose, 'people' | 'current' | 'nickname'>;
  practice: boolean;
  keeper: Pick<Keeper, 'takeOver' | 'takeBack'>;
  /** Something was taken over or back, or who is there has changed. */
  onChanged: () => void;
  onChecklist?: (() => void) | undefined;
}

/** What came of it; with whom it ended, whoever is in front by now. */
type Outcome =
  | { is: 'busy' | 'fault' | 'gone' | 'unchosen' }
  | { is: 'done' | 'undoing' | 'back' | 'back-fault'; nickname: string; person: string | null };

/**
 * Offers to keep the one fact the screen tells; says exactly what, and for whom. Among several
 * people it asks first whose card is logged in: nothing on the page tells.
 */
export function TakeOver(props: Props) {
  const { registered, whose, practice, keeper, onChanged, onChecklist } = props;
  const { lang, t } = usePanelWords();
  const h = takeWords(lang);
  const { people } = whose;
  const isAsking = people.length > 1;
  const [picked, setPicked] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const what = outcome?.is;
  // The button goes with its press; the focus must not go with it.
  useEffect(() => {
    if (what === 'done' || what === 'back') said.current?.focus();
  }, [what]);

  const chosen = isAsking ? (people.find(({ id }) => id === picked) ?? null) : null;
  const person = isAsking ? (chosen?.id ?? null) : whose.current;
  const nickname = isAsking ? (chosen?.nickname ?? '') : whose.nickname;
  const press = () => {
    if (isAsking && !chosen) return setOutcome({ is: 'unchosen' });
    setOutcome({ is: 'busy' });
    keeper
      .takeOver(registered, person)
      .then(
        (came) => setOutcome(came === 'kept' ? { is: 'done', nickname, person } : { is: came }),
        () => setOutcome({ is: 'fault' }),
      )
      .finally(onChanged);
  };
  const undo = (done: { nickname: string; person: string }) => {
    setOutcome({ ...done, is: 'undoing' });
    keeper
      .takeBack(done.person)
      .then(
        (back) => setOutcome({ ...done, is: back ? 'back' : 'back-fault' }),
        () => setOutcome({ ...done, is: 'back-fault' }),
      )
      .finally(onChanged);
  };
  const sentence = `${practice ? 'take.practice.what' : 'take.what'}.${registered}` as const;
  const ended = outcome && 'person' in outcome ? outcome : null;
  const isOver = ended !== null && ended.is !== 'back';
  const isElsewhere = isAsking && picked === elsewhere;
  /** For the first person of all, who has just been made. */
  const backTo = ended && (ended.person ?? whose.current);
  return (
    <section className="take">
      <h3>{t('take.title')}</h3>
      {isAsking && !isOver && (
        <WhoseCard people={people} picked={picked} onPick={setPicked} wrong={what === 'unchosen'} />
      )}
      {isElsewhere ? (
        <>
          <p>{h('nobody.how')}</p>
          {onChecklist && (
            <button type="button" className="button small" onClick={onChecklist}>
              {t('take.title')}
            </button>
          )}
        </>
      ) : (
        (!isAsking || chosen) &&
        !isOver && (
          <p>
            <Say>{t(sentence, { nickname })}</Say>
          </p>
        )
      )}
      {!isOver && !isElsewhere && (
        <button
          type="button"
          className="button primary"
          aria-disabled={what === 'busy'}
          onClick={what === 'busy' ? undefined : press}
        >
          {what === 'busy' ? t('take.busy') : chosen ? h('button', { nickname }) : t('take.button')}
        </button>
      )}
      <div role="status">
        {(ended?.is === 'done' || ended?.is === 'undoing') && (
          <p className="done" ref={said} tabIndex={-1}>
            <Say>
              {t(practice ? 'take.practice.done' : 'take.done', { nickname: ended.nickname })}
            </Say>
          </p>
        )}
        {ended?.is === 'back' && (
          <p className="done" ref={said} tabIndex={-1}>
            {h('undone', { nickname: ended.nickname })}
          </p>
        )}
        {what === 'back-fault' && <p className="fault">{h('undo.fault')}</p>}
        {what === 'gone' && <p className="fault">{h('gone')}</p>}
        {what === 'fault' && <p className="fault">{t('take.fault')}</p>}
      </div>
      {isOver && backTo && (
        <button
          type="button"
          className="button small"
          aria-disabled={what === 'undoing'}
          onClick={
            what === 'undoing'
              ? undefined
              : () => undo({ nickname: ended.nickname, person: backTo })
          }
        >
          {h('undo')}
        </button>
      )}
    </section>
  );
}

/** No person's id. */
const elsewhere = 'elsewhere';

interface WhoseCardProps {
  people: readonly Named[];
  picked: string | null;
  onPick: (id: string) => void;
  wrong: boolean;
}

/** Nobody is chosen beforehand: the person in front of the guide may be another one. */
function WhoseCard({ people, picked, onPick, wrong }: WhoseCardProps) {
  const { lang } = usePanelWords();
  const h = takeWords(lang);
  const id = useId();
  const options = [...people, { id: elsewhere, nickname: h('nobody') }];
  return (
    <fieldset className="whose-card" aria-describedby={`${id} ${id}-fault`}>
      <legend>{h('whose')}</legend>
      <p className="small" id={id}>
        {h('whose.why')}
      </p>
      <p role="alert" id={`${id}-fault`} className={wrong && !picked ? 'fault' : undefined}>
        {wrong && !picked && h('choose')}
      </p>
      {options.map((one) => (
        <label key={one.id} className="choice">
          <input
            type="radio"
            name={id}
            checked={picked === one.id}
            onChange={() => onPick(one.id)}
          />
          <span dir="auto">{one.nickname}</span>
        </label>
      ))}
    </fieldset>
  );
}
