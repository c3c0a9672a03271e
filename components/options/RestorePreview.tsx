import { useState } from 'react';
import { Option } from '@/components/parts/Option';
import { Text } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import { restore } from '@/lib/people/backup';
import { mostPeople, type State } from '@/lib/people/schema';
import { writeDay } from '@/lib/words/dates';
import { Arrived } from './Arrived';
import { useOptionsWords } from './words';

interface Props {
  file: string;
  backup: State;
  savedOn: Day | null;
  state: State;
  insurerName: (id: string) => string | null;
  onRestore: (how: 'merge' | 'replace') => void;
  onCancel: () => void;
}

/** Who is in the file, and what would become of the people who are here. */
export function RestorePreview(props: Props) {
  const { file, backup, savedOn, state, insurerName } = props;
  const { o, lang } = useOptionsWords();
  const [how, setHow] = useState<'merge' | 'replace'>('merge');
  const now = (id: string) => state.people.find((person) => person.id === id)?.nickname;
  const lost = state.people.filter(({ id }) => !backup.people.some((person) => person.id === id));
  const total = restore(state, backup, how).people.length;
  const missing = [...new Set(backup.people.map(({ insurer }) => insurer))].filter(
    (id) => id !== null && insurerName(id) === null,
  );
  return (
    <Arrived title={o('restore.preview', { file })}>
      {savedOn && (
        <p>
          <Text>{o('restore.savedOn', { day: writeDay(savedOn, lang) })}</Text>
        </p>
      )}
      {backup.people.length === 0 ? (
        <>
          <p>
            <Text>{o('restore.nobody')}</Text>
          </p>
          <button type="button" className="button secondary" onClick={props.onCancel}>
            <Text>{o('cancel')}</Text>
          </button>
        </>
      ) : (
        <>
          <p>
            <Text>{o('restore.people', { n: backup.people.length })}</Text>
          </p>
          <ul className="bullets">
            {backup.people.map(({ id, nickname }) => {
              const same = now(id);
              const key = same === undefined ? 'restore.person.new' : 'restore.person.same';
              return (
                <li key={id}>
                  <Text>{o(key, { name: nickname, now: same ?? '' })}</Text>
                </li>
              );
            })}
          </ul>
          {missing.length > 0 && (
            <p>
              <Text>{o('restore.missing', { ids: missing.join(', ') })}</Text>
            </p>
          )}
          {state.people.length > 0 && (
            <fieldset className="choices">
              <legend className="field-legend">{o('restore.how')}</legend>
              {(['merge', 'replace'] as const).map((one) => (
                <Option
                  key={one}
                  type="radio"
                  name="restore"
                  checked={how === one}
                  onChange={() => setHow(one)}
                >
                  <Text>{o(`restore.${one}`)}</Text>
                </Option>
              ))}
            </fieldset>
          )}
          {how === 'replace' && lost.length > 0 && (
            <p className="fault">
              <Text>
                {o('restore.replace.lost', { names: lost.map((one) => one.nickname).join('、') })}
              </Text>
            </p>
          )}
          {total > mostPeople ? (
            <p className="fault">
              <Text>{o('restore.tooMany', { n: total, most: mostPeople })}</Text>
            </p>
          ) : null}
          <div className="buttons">
            <button
              type="button"
              className="button primary"
              disabled={total > mostPeople}
              onClick={() => props.onRestore(how)}
            >
              <Text>{o('restore.yes')}</Text>
            </button>
            <button type="button" className="button secondary" onClick={props.onCancel}>
              <Text>{o('cancel')}</Text>
            </button>
          </div>
        </>
      )}
    </Arrived>
  );
}
