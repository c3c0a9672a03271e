import { useEffect, useRef, useState } from 'react';
import type { Keeper, Whose } from './beside';
import { Say, usePanelWords } from './words';

interface Props {
  registered: boolean;
  person: Pick<Whose, 'nickname' | 'people'>;
  practice: boolean;
  keeper: Pick<Keeper, 'takeOver' | 'takeBack'>;
}

/** Somebody whom the list does not know. */
const other = 'other';

type Outcome = 'busy' | 'done' | 'fault' | 'undone' | 'not-undone';

/**
 * Offers to keep the one fact the screen tells; says exactly what, and for whom. Where several people
 * are looked after it asks whose card is logged in: a status must not become somebody else's.
 */
export function TakeOver({ registered, person, practice, keeper }: Props) {
  const { t } = usePanelWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const done = useRef<HTMLParagraphElement>(null);
  // The button goes with its press; the focus must not go with it.
  useEffect(() => {
    if (outcome === 'done' || outcome === 'undone') done.current?.focus();
  }, [outcome]);
  const asks = person.people.length > 1;
  const nickname = asks ? person.people.find(({ id }) => id === chosen)?.nickname : person.nickname;
  const what = `${practice ? 'take.practice.what' : 'take.what'}.${registered}` as const;
  const after = (work: Promise<boolean>, well: Outcome, badly: Outcome) => {
    setOutcome('busy');
    work.then(
      (kept) => setOutcome(kept ? well : badly),
      () => setOutcome(badly),
    );
  };
  const take = () => after(keeper.takeOver(registered, asks ? chosen : null), 'done', 'fault');
  const undo = () => after(keeper.takeBack(), 'undone', 'not-undone');
  const isOver = outcome === 'done' || outcome === 'undone' || outcome === 'not-undone';
  return (
    <section className="take">
      <h3>{t('take.title')}</h3>
      {asks && !isOver && (
        <fieldset className="take-whose">
          <legend>{t('take.whose')}</legend>
          {person.people.map(({ id, nickname: name }) => (
            <Whom key={id} name={name} isChosen={chosen === id} onChoose={() => setChosen(id)} />
          ))}
          <Whom
            name={t('take.whose.other')}
            isChosen={chosen === other}
            onChoose={() => setChosen(other)}
          />
        </fieldset>
      )}
      {nickname !== undefined && !isOver && (
        <>
          <p>
            <Say>{t(what, { nickname })}</Say>
          </p>
          <button
            type="button"
            className="button primary"
            aria-disabled={outcome === 'busy'}
            onClick={outcome === 'busy' ? undefined : take}
          >
            {t(outcome === 'busy' ? 'take.busy' : 'take.button')}
          </button>
        </>
      )}
      <div role="status">
        {chosen === other && (
          <p>
            <Say>{t('take.whose.other.how')}</Say>
          </p>
        )}
        {outcome === 'done' && (
          <p className="done" ref={done} tabIndex={-1}>
            <Say>
              {t(practice ? 'take.practice.done' : 'take.done', { nickname: nickname ?? '' })}
            </Say>
          </p>
        )}
        {outcome === 'undone' && (
          <p ref={done} tabIndex={-1}>
            <Say>{t('take.undone')}</Say>
          </p>
        )}
        {outcome === 'fault' && <p className="fault">{t('take.fault')}</p>}
        {outcome === 'not-undone' && <p className="fault">{t('take.undo.fault')}</p>}
      </div>
      {outcome === 'done' && (
        <button type="button" className="link-button" onClick={undo}>
          {t('take.undo')}
        </button>
      )}
    </section>
  );
}

interface WhomProps {
  name: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Whom({ name, isChosen, onChoose }: WhomProps) {
  return (
    <label className="whom">
      <input type="radio" name="whose-card" checked={isChosen} onChange={onChoose} />
      <span>{name}</span>
    </label>
  );
}
