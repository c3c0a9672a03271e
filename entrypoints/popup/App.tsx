import { lazy, Suspense, useMemo, useState } from 'react';
import { Checklist } from '@/components/checklist/Checklist';
import { Documents } from '@/components/checklist/Cites';
import { Failed } from '@/components/checklist/Failed';
import { ErrorBoundary } from '@/components/parts/ErrorBoundary';
import { Header } from '@/components/parts/Header';
import { WhoseBar } from '@/components/parts/WhoseBar';
import { Speaking, useWords } from '@/components/parts/words';
import { questionsLeft } from '@/lib/decision/interview';
import type { Change, Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import { openOptions } from '@/lib/extension/pages';
import { openSheet } from '@/lib/extension/print';
import { household } from '@/lib/extension/storage';
import type { FrontTab } from '@/lib/extension/tabs';
import { withWords } from '@/lib/extension/words';
import { offered } from '@/lib/insurers/built-in';
import { insurerNumberIn, searchInsurers } from '@/lib/insurers/search';
import { answersOf, takeAnswers } from '@/lib/people/answers';
import { newPersonId } from '@/lib/people/id';
import { nameOfMe } from '@/lib/people/me';
import { answersFor } from '@/lib/people/pack-facts';
import type { State } from '@/lib/people/schema';
import {
  choosePerson,
  currentPerson,
  keepDraft,
  rename,
  setInsurer,
  setLang,
  startOver,
  withSomebody,
} from '@/lib/people/store';
import { sayFault } from '@/lib/people/words';
import type { Lang } from '@/lib/words/catalogue';
import { ui } from '@/lib/words/ui';
import { whoseWords } from '@/lib/words/whose';
import { Changed } from './Changed';
import { useHousehold } from './household';
import { judgeOn } from './judge';
import { LogOutReminder } from './LogOutReminder';
import type { Notes } from './notes';
import { builtInSummaries, type Packs, usePacks } from './packs';
import { AskForReminders, Reminded } from './Reminders';
import { useToday } from './today';

/** What our own sentences cite; an imported pack's documents stand only with its own answers. */
const citable = builtInSummaries.flatMap(({ documents }) => documents);
const nameOf = (lang: Lang) => ui(lang)('app.name');

/** Loaded after the answer stands there: few people open the popup for it. */
const Here = lazy(() =>
  withWords('site', () => import('./Here')).then((all) => ({ default: all.Here })),
);

/** Everybody at a glance: of use where several people are looked after. */
const Unusable = lazy(() => import('./Unusable').then((all) => ({ default: all.Unusable })));
const Everybody = lazy(() =>
  withWords('household', () => import('./Everybody')).then((all) => ({ default: all.Everybody })),
);

interface Props {
  kept: Kept;
  /** The tab in front, with its address if we may know it; null = this page stands by itself. */
  front: FrontTab | null;
  managed: Managed;
  packs: Packs;
  notes: Notes;
}

export function App({ kept: first, ...rest }: Props) {
  const { front, managed } = rest;
  const { kept, lang, change, onKept } = useHousehold(first, managed.lang, nameOf);
  const props = { ...rest, kept, change, onKept };
  return (
    <Speaking lang={lang}>
      <Documents value={citable}>
        <Header onLang={managed.lang ? null : (next) => change((state) => setLang(state, next))} />
        <ErrorBoundary fallback={(again) => <Gone {...props} again={again} />}>
          <main>
            <StorageFault kept={kept} />
            {front?.address && <InFront {...props} front={front} />}
            <Body {...props} />
            {front && !front.address && <InFront {...props} front={front} />}
          </main>
        </ErrorBoundary>
      </Documents>
    </Speaking>
  );
}

/** The place is kept free, so that nothing moves under a finger when it comes. */
function InFront({ front, managed }: Pick<Props, 'managed'> & { front: FrontTab }) {
  return (
    <div className="in-front">
      <Suspense>
        <Here tab={front} managed={managed} />
      </Suspense>
    </div>
  );
}

interface BodyProps extends Props {
  change: (how: Change) => void;
  onKept: (kept: Kept) => void;
}

function Body({ kept, front, packs: first, notes, change, onKept }: BodyProps) {
  const { lang } = useWords();
  const today = useToday();
  const [newId] = useState(() => newPersonId());
  const [isOverview, setOverview] = useState(false);
  /** The button that led to the person in front is gone; those with the names stay, and the focus on them. */
  const [arrived, setArrived] = useState(false);
  const { people, current } = kept.state;
  const person = currentPerson(kept.state);
  const insurer = person?.insurer ?? null;
  const packs = usePacks(first, insurer);
  const { packOf } = packs;
  const judge = useMemo(() => judgeOn(today, lang, packOf), [today, lang, packOf]);
  if (kept.aside.length > 0)
    return (
      <Suspense>
        <Unusable aside={kept.aside} {...{ today, onKept }} />
      </Suspense>
    );
  if (isOverview)
    return (
      <Suspense>
        <Everybody
          {...{ kept, packs, today, change }}
          onBack={() => {
            setOverview(false);
            setArrived(true);
          }}
        />
      </Suspense>
    );
  if (packs.waiting) return null;
  const choose = (id: string, byName: boolean) => {
    setArrived(!byName);
    change((state) => choosePerson(state, id));
  };
  const w = whoseWords(lang);
  const named = packs.summaries.filter(({ id }) => id !== 'other');
  const nickname = person?.nickname ?? nameOfMe(lang);
  /**
   * For the person on the screen, whoever is in front by the time it is kept. The first answer of
   * all makes the first person.
   */
  const forPerson = (how: (state: State, id: string) => State) =>
    change((state) => {
      if (person) return how(state, person.id);
      const peopled = withSomebody(state, { id: newId, nickname });
      return how(peopled, peopled.current ?? newId);
    });
  const pack = insurer ? packOf(insurer) : null;
  const answers = answersFor(answersOf(person, today), pack);
  const verdict = person && insurer && pack ? judge(insurer, answers) : null;
  return (
    <>
      {people.length > 1 && (
        <div className="whose-place">
          <WhoseBar
            label={w('whose.label')}
            {...{ people, current, nickname }}
            onChoose={(id) => choose(id, true)}
          />
          <button type="button" className="link-button" onClick={() => setOverview(true)}>
            {w('whose.all')}
          </button>
        </div>
      )}
      <LogOutReminder hasLeft={notes.hasLeft} />
      <Reminded
        state={kept.state}
        today={today}
        insurers={packs.summaries}
        todo={verdict?.todo ?? null}
        change={change}
      />
      {person && (
        <Changed
          {...{ person, people, today, packs, verdict }}
          first={notes.changes}
          isAsking={verdict?.hold === 'undetermined' && questionsLeft(answers, verdict.ask) > 0}
          onChoose={(id) => choose(id, false)}
        />
      )}
      {packs.broken.map(({ id, names }) => (
        <p key={id} role="alert" className="fault storage">
          {ui(lang)('error.pack', { name: names.short })}
        </p>
      ))}
      <Checklist
        key={person?.id ?? newId}
        holder={{
          nickname,
          insurer,
          answers,
        }}
        arrived={arrived}
        today={today}
        packs={packs.summaries}
        prepare={packs.prepare}
        suggested={front?.address ? packs.insurerOfSite(front.address.host) : null}
        search={(query) => searchInsurers(offered(named, query, insurer), query)}
        isNumber={(query) => insurerNumberIn(query) !== null}
        judge={judge}
        keepNothing={kept.state.settings.keep === 'session'}
        onKeepNothing={(nothing) =>
          void household.keepIn(nothing ? 'session' : 'local').then(onKept)
        }
        onInsurer={(insurer) => forPerson((state, id) => setInsurer(state, id, insurer))}
        onAnswer={(patch) => forPerson((state, id) => takeAnswers(state, id, patch, today))}
        draft={person?.draft ?? {}}
        onDraft={(patch) => forPerson((state, id) => keepDraft(state, id, patch))}
        onNickname={(name) => forPerson((state, id) => rename(state, id, name))}
        onStartOver={() => forPerson((state, id) => startOver(state, id))}
        onOptions={openOptions}
        onHousehold={people.length > 1 ? undefined : () => setOverview(true)}
        reminders={person && <AskForReminders {...{ person, today, change }} state={kept.state} />}
        onPrint={person ? () => void openSheet(person.id) : undefined}
        onCopy={(text) => navigator.clipboard.writeText(text)}
      />
    </>
  );
}

function Gone({ kept, change, again }: BodyProps & { again: () => void }) {
  return (
    <main>
      <Failed
        onAgain={again}
        onStartOver={() => {
          const { current } = kept.state;
          if (current) change((state) => startOver(state, current));
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
