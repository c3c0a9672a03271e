import { useEffect, useMemo, useRef, useState } from 'react';
import { Checklist } from '@/components/checklist/Checklist';
import { Documents } from '@/components/checklist/Cites';
import { Failed, Recovery } from '@/components/checklist/Recovery';
import type { PackSummary } from '@/components/checklist/types';
import { ErrorBoundary } from '@/components/parts/ErrorBoundary';
import { Header } from '@/components/parts/Header';
import { Speaking, useWords } from '@/components/parts/words';
import { todayInTokyo } from '@/lib/decision/calendar';
import { milestonesOf } from '@/lib/decision/timeline';
import { saveFile } from '@/lib/extension/files';
import { applyOrSkip, type Change, type Kept } from '@/lib/extension/keeper';
import { household, watchHousehold } from '@/lib/extension/storage';
import { builtIn, nationalContacts, nationalDocuments } from '@/lib/insurers/built-in';
import { insurerNumberIn, searchInsurers } from '@/lib/insurers/search';
import { answersOf, takeAnswers } from '@/lib/people/answers';
import { rescueFile } from '@/lib/people/backup';
import { newPersonId } from '@/lib/people/id';
import type { State } from '@/lib/people/schema';
import {
  addPerson,
  currentPerson,
  rename,
  setInsurer,
  setLang,
  startOver,
} from '@/lib/people/store';
import { peopleWords, sayFault } from '@/lib/people/words';
import { ui } from '@/lib/words/ui';
import { judgeOn } from './judge';

const packs: PackSummary[] = [...builtIn.values()].map((pack) => ({
  ...pack,
  documents: [...pack.documents, ...nationalDocuments],
  contacts: [...pack.contacts, ...nationalContacts],
  milestones: milestonesOf(pack),
}));
const allDocuments = packs.flatMap(({ documents }) => documents);
const named = packs.filter(({ id }) => id !== 'other');

interface Props {
  kept: Kept;
  /** Address of the page in front, if we may know it. */
  front: URL | null;
}

export function App({ kept: first, front }: Props) {
  const [kept, setKept] = useState(first);
  /** Changes under way: until the last is kept, what the browser says is older than what is shown. */
  const saving = useRef(0);
  const { lang, textSize } = kept.state.settings;
  useEffect(() => {
    const stop = new AbortController();
    watchHousehold((now) => saving.current === 0 && setKept(now), stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = ui(lang)('app.name');
    document.documentElement.style.fontSize = `${textSize}%`;
  }, [lang, textSize]);

  /** Shows the change at once and keeps it; what was kept in the end is shown after that. */
  const change = (how: Change) => {
    setKept((now) => ({ ...now, state: applyOrSkip(now.state, how) }));
    saving.current += 1;
    void household.update(how).then((now) => {
      saving.current -= 1;
      if (saving.current === 0) setKept(now);
    });
  };
  const props = { kept, front, change, onKept: setKept };
  return (
    <Speaking lang={lang}>
      <Documents value={allDocuments}>
        <Header onLang={(next) => change((state) => setLang(state, next))} />
        <ErrorBoundary fallback={(again) => <Gone {...props} again={again} />}>
          <main>
            <StorageFault kept={kept} />
            <Body {...props} />
          </main>
        </ErrorBoundary>
      </Documents>
    </Speaking>
  );
}

interface BodyProps extends Props {
  change: (how: Change) => void;
  onKept: (kept: Kept) => void;
}

function Body({ kept, front, change, onKept }: BodyProps) {
  const { lang } = useWords();
  const [today] = useState(() => todayInTokyo());
  const [newId] = useState(() => newPersonId());
  const judge = useMemo(() => judgeOn(today, lang), [today, lang]);
  const unusable = kept.aside.at(-1);
  if (unusable)
    return (
      <Recovery
        unusable={unusable}
        onSave={() => {
          const { name, text } = rescueFile(kept.aside, today);
          saveFile(name, text);
        }}
        onFresh={() => void household.discardAside().then(onKept)}
      />
    );
  const person = currentPerson(kept.state);
  const nickname = person?.nickname ?? peopleWords(lang)('people.me');
  /** The first answer of all makes the first person. */
  const forPerson = (how: (state: State, id: string) => State) =>
    change((state) => {
      const peopled = currentPerson(state) ? state : addPerson(state, { id: newId, nickname });
      return how(peopled, peopled.current ?? newId);
    });
  return (
    <Checklist
      key={person?.id ?? newId}
      holder={{ nickname, insurer: person?.insurer ?? null, answers: answersOf(person, today) }}
      today={today}
      packs={packs}
      suggested={insurerOf(front)}
      search={(query) => searchInsurers(named, query)}
      isNumber={(query) => insurerNumberIn(query) !== null}
      judge={judge}
      keepNothing={kept.state.settings.keep === 'session'}
      onKeepNothing={(nothing) => void household.keepIn(nothing ? 'session' : 'local').then(onKept)}
      onInsurer={(insurer) => forPerson((state, id) => setInsurer(state, id, insurer))}
      onAnswer={(patch) => forPerson((state, id) => takeAnswers(state, id, patch, today))}
      onNickname={(name) => forPerson((state, id) => rename(state, id, name))}
      onStartOver={() => forPerson((state, id) => startOver(state, id))}
    />
  );
}

function Gone({ kept, change, again }: BodyProps & { again: () => void }) {
  return (
    <main>
      <Failed
        onAgain={again}
        onStartOver={() => {
          change((state) => (state.current ? startOver(state, state.current) : state));
          again();
        }}
      />
      <StorageFault kept={kept} />
    </main>
  );
}

function StorageFault({ kept: { fault } }: { kept: Kept }) {
  const { lang } = useWords();
  return (
    <div role="alert">{fault && <p className="fault storage">{sayFault(fault, lang)}</p>}</div>
  );
}

function insurerOf(front: URL | null): string | null {
  if (!front) return null;
  return [...builtIn.values()].find(({ sites }) => sites.includes(front.host))?.id ?? null;
}
