import { type ReactNode, useState } from 'react';
import { NicknameForm } from '@/components/parts/NicknameForm';
import { Text } from '@/components/parts/words';
import { newPersonId } from '@/lib/people/id';
import { movePerson, putBack, takeOut } from '@/lib/people/order';
import { mostPeople, type State } from '@/lib/people/schema';
import { addPerson, choosePerson, removePerson, rename } from '@/lib/people/store';
import { Announced, type Said } from './Announced';
import { PersonRow } from './PersonRow';
import { Section } from './Section';
import { useOptionsWords } from './words';

interface Props {
  state: State;
  change: (how: (state: State) => State) => void;
  /** Name of an insurer, or null if its rules are not here. */
  insurerName: (id: string) => string | null;
  /** Where everybody stands. */
  children?: ReactNode;
}

/** Who is looked after here: add, rename, put in order, remove, and whose checklist opens. */
export function People({ state, change, insurerName, children }: Props) {
  const { o } = useOptionsWords();
  const [said, setSaid] = useState<Said | null>(null);
  const { people } = state;

  const insurerOf = (id: string | null) => {
    if (id === null) return o('people.noInsurer');
    const insurer = insurerName(id);
    return insurer ? o('people.insurer', { insurer }) : o('people.insurerGone', { id });
  };
  const remove = (id: string, name: string) => {
    const taken = takeOut(state, id);
    change((now) => removePerson(now, id));
    const undo = () => {
      if (taken) change((now) => putBack(now, taken));
      setSaid({ text: o('people.back', { name }) });
    };
    setSaid({ text: o('people.removed', { name }), undo });
  };
  return (
    <Section id="people">
      <p>
        <Text>{o('people.hint')}</Text>
      </p>
      {children}
      {people.length === 0 ? (
        <p>
          <Text>{o('people.none')}</Text>
        </p>
      ) : (
        <fieldset className="people">
          <legend className="field-legend">
            <Text>{o('people.whose')}</Text>
          </legend>
          <ul>
            {people.map((person, index) => (
              <PersonRow
                key={person.id}
                nickname={person.nickname}
                insurer={insurerOf(person.insurer)}
                chosen={person.id === state.current}
                first={index === 0}
                last={index === people.length - 1}
                onChoose={() => change((now) => choosePerson(now, person.id))}
                onMove={(by) => {
                  change((now) => movePerson(now, person.id, by));
                  const n = index + by + 1;
                  setSaid({ text: o('people.moved', { name: person.nickname, n }) });
                }}
                onRename={(name) => {
                  change((now) => rename(now, person.id, name));
                  setSaid({ text: o('people.renamed', { name }) });
                }}
                onRemove={() => remove(person.id, person.nickname)}
              />
            ))}
          </ul>
        </fieldset>
      )}
      <Announced said={said} />
      {people.length < mostPeople ? (
        <NicknameForm
          label={o('people.add.label')}
          hint={o('people.add.hint')}
          button={o('people.add.button')}
          onSave={(nickname) => {
            const id = newPersonId();
            change((now) => addPerson(now, { id, nickname }));
            setSaid({ text: o('people.added', { name: nickname }) });
          }}
        />
      ) : (
        <p>{o('people.full', { n: mostPeople })}</p>
      )}
    </Section>
  );
}
