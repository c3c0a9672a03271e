import { useEffect, useState } from 'react';
import { Failed } from '@/components/checklist/Failed';
import { About } from '@/components/options/About';
import { Backup } from '@/components/options/Backup';
import { Display } from '@/components/options/Display';
import { Erase } from '@/components/options/Erase';
import { Keeping } from '@/components/options/Keeping';
import { ManagedSettings } from '@/components/options/Managed';
import { nameIn } from '@/components/options/names';
import { People } from '@/components/options/People';
import { Privacy } from '@/components/options/Privacy';
import { Restore } from '@/components/options/Restore';
import { Rules } from '@/components/options/Rules';
import { Contents, sections } from '@/components/options/Section';
import { ErrorBoundary } from '@/components/parts/ErrorBoundary';
import { Header } from '@/components/parts/Header';
import { OnDemand, onDemand } from '@/components/parts/on-demand';
import { Speaking, Text, useWords } from '@/components/parts/words';
import { todayInTokyo } from '@/lib/decision/calendar';
import type { Fault } from '@/lib/decision/check-facts';
import { readFile, saveFile } from '@/lib/extension/files';
import { type InUse, inUse } from '@/lib/extension/in-use';
import type { Kept } from '@/lib/extension/keeper';
import { type Managed, watchManaged } from '@/lib/extension/managed';
import type { PackList } from '@/lib/extension/pack-store';
import { copyText, extensionVersion } from '@/lib/extension/pages';
import { leaveAllSites } from '@/lib/extension/sites';
import { household, watchErased } from '@/lib/extension/storage';
import { withWords } from '@/lib/extension/words';
import { backupFileName, readBackup, writeBackup } from '@/lib/people/backup';
import { setLang } from '@/lib/people/store';
import { sayFault } from '@/lib/people/words';
import type { Lang } from '@/lib/words/catalogue';
import { insurerIn } from '@/lib/words/names';
import { optionsWords } from '@/lib/words/options';
import { ui } from '@/lib/words/ui';
import { type Household, useHousehold } from '../popup/household';
import { useToday } from '../popup/today';
import { Unusable } from '../popup/Unusable';
import { diagnosis } from './diagnosis';
import type { AtHand } from './Everybody';
import { listedBuiltIn, usePackList } from './packs';
import { Sites, useSites } from './Sites';

interface Props {
  kept: Kept;
  list: PackList;
  managed: Managed;
  /** Of everybody's rules, where there are several people. */
  atHand: AtHand | null;
}

const titleIn = (lang: Lang) => `${optionsWords(lang)('title')} - ${ui(lang)('app.name')}`;
const workbench = () => withWords('workbench', () => import('./workbench'));
/** Judging takes the packs and the engine, which nothing else here needs at once. */
const everybody = onDemand(() =>
  withWords('household', () => import('./Everybody')).then((all) => all.Everybody),
);
/** Before the page is drawn: nothing moves under a finger then. */
export async function bringEverybody({ state }: Kept, list: PackList): Promise<AtHand | null> {
  if (state.people.length < 2) return null;
  await everybody.bring();
  return (await import('./Everybody')).atHand(state, list, todayInTokyo());
}

export function App({ kept: first, list, managed: firstManaged, atHand }: Props) {
  const [managed, setManaged] = useState(firstManaged);
  useEffect(() => {
    const stop = new AbortController();
    watchManaged(setManaged, stop.signal);
    return () => stop.abort();
  }, []);
  const home = useHousehold(first, managed.lang, titleIn);
  const { lang, change } = home;
  return (
    <Speaking lang={lang}>
      <Header onLang={managed.lang ? null : (next) => change((state) => setLang(state, next))} />
      <ErrorBoundary fallback={(again) => <Gone onAgain={again} />}>
        <Page home={home} list={list} managed={managed} atHand={atHand} />
      </ErrorBoundary>
    </Speaking>
  );
}

function Page({
  home,
  list: firstList,
  managed,
  atHand,
}: Omit<Props, 'kept'> & { home: Household }) {
  const { kept, lang, change, onKept } = home;
  const { state, aside } = kept;
  const today = useToday();
  const packs = usePackList(firstList, today);
  const sites = useSites();
  const used = useInUse(kept);
  const erased = useErased();
  if (aside.length > 0)
    return (
      <main>
        <Unusable {...{ aside, today, onKept }} />
      </main>
    );
  const insurerName = (id: string) => {
    const pack = packs.listed.find((one) => one.id === id);
    if (!pack || pack.broken) return null;
    if (id === 'other') return optionsWords(lang)('packs.other');
    return insurerIn(pack.names.short, pack.names.en, lang);
  };
  const rolledOut = packs.listed.filter(({ by }) => by === 'administrator');
  const isManaged =
    managed.lang !== null ||
    managed.sitesOff.length + managed.packs.length + managed.faults.length > 0;
  const shown = sections.filter((id) => id !== 'managed' || isManaged);
  return (
    <div className="options-page">
      <Contents shown={shown} />
      <main>
        <h1>
          <Text>{optionsWords(lang)('title')}</Text>
        </h1>
        <Faults faults={[kept.fault, packs.fault]} />
        <People key={`people ${erased}`} state={state} change={change} insurerName={insurerName}>
          {state.people.length > 1 && (
            <OnDemand part={everybody}>
              {(Everybody) => (
                <Everybody
                  {...{ state, today, insurerName }}
                  list={packs.list}
                  first={atHand?.packs.list === packs.list ? atHand : null}
                />
              )}
            </OnDemand>
          )}
        </People>
        <Rules
          key={`rules ${erased}`}
          list={packs.list}
          packs={packs.listed}
          refused={packs.list.refused}
          brokenRecords={packs.list.broken}
          today={today}
          membersOf={(id) =>
            state.people.filter(({ insurer }) => insurer === id).map(({ nickname }) => nickname)
          }
          onOpen={async (id) => (await workbench()).openForReading(id, today)}
          onRead={async (file) => (await workbench()).readPackFile(file, packs.list, today)}
          onImport={packs.add}
          onBack={packs.goBack}
          onRemove={packs.remove}
          onCopy={copyText}
        />
        <Sites key={`sites ${erased}`} {...sites} />
        <Display state={state} change={change} setByAdministrator={managed.lang} />
        <Keeping
          keepNothing={state.settings.keep === 'session'}
          onKeepNothing={(nothing) =>
            void household.keepIn(nothing ? 'session' : 'local').then(onKept)
          }
        >
          <Backup
            key={`backup ${erased}`}
            people={state.people.length}
            onSave={() => {
              const name = backupFileName(today);
              saveFile(name, writeBackup(state, today));
              return name;
            }}
          />
          <Restore
            key={`restore ${erased}`}
            state={state}
            change={change}
            insurerName={insurerName}
            onRead={async (file) => {
              const text = await readFile(file);
              if (text === null) return null;
              const read = readBackup(text);
              return read.faults ? { faults: read.faults } : read;
            }}
          />
          <Erase
            onErase={async () => {
              const now = await household.eraseEverything();
              onKept(now);
              await packs.refresh();
              await leaveAllSites();
              return now.fault === null;
            }}
          />
        </Keeping>
        {isManaged && (
          <ManagedSettings
            lang={managed.lang}
            sitesOff={managed.sitesOff}
            packs={rolledOut.map(({ names }) => nameIn(names, lang))}
            faults={managed.faults}
          />
        )}
        <Privacy />
        <About
          version={extensionVersion()}
          builtIn={listedBuiltIn}
          notices="/third-party-notices.txt"
          practice="/practice.html"
          stage="/stage.html"
          welcome="/welcome.html"
          diagnosis={diagnosis({
            version: extensionVersion(),
            userAgent: navigator.userAgent,
            kept,
            list: packs.list,
            listed: packs.listed,
            managed,
            sites: { always: sites.always.length, off: sites.help.off.length },
            inUse: used,
          })}
          onCopy={copyText}
        />
      </main>
    </div>
  );
}

/**
 * How often everything was erased: a part with that in its key forgets what it has said, and no undo
 * brings anything back.
 */
function useErased(): number {
  const [erased, setErased] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    watchErased(() => setErased((times) => times + 1), stop.signal);
    return () => stop.abort();
  }, []);
  return erased;
}

/** Looked at again with every change of what is kept. */
function useInUse(kept: Kept): InUse | null {
  const [used, setUsed] = useState<InUse | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what the browser has stored then
  useEffect(() => {
    inUse().then(setUsed, () => undefined);
  }, [kept]);
  return used;
}

/** What could not be kept or read, at the top, where it is read aloud. */
function Faults({ faults }: { faults: readonly (Fault | null)[] }) {
  const { lang } = useWords();
  const sentences = [...new Set(faults.flatMap((fault) => (fault ? sayFault(fault, lang) : [])))];
  return (
    <div role="alert">
      {sentences.map((sentence) => (
        <p key={sentence} className="fault">
          <Text>{sentence}</Text>
        </p>
      ))}
    </div>
  );
}

function Gone({ onAgain }: { onAgain: () => void }) {
  return (
    <main>
      <Failed onAgain={onAgain} onStartOver={() => location.reload()} />
    </main>
  );
}
