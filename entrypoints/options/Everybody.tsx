import '@/assets/styles/household.css';
import { Overview } from '@/components/household/Overview';
import { useHouseholdWords } from '@/components/household/words';
import { Text } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { PackList } from '@/lib/extension/pack-store';
import { openSheet } from '@/lib/extension/print';
import { openChecklist } from '@/lib/extension/side';
import { household } from '@/lib/extension/storage';
import type { State } from '@/lib/people/schema';
import { choosePerson } from '@/lib/people/store';
import { type Changes, changesAtHand, useChanges } from '../popup/changes';
import { type Packs, packIn, readPacks, usePacks } from '../popup/packs';
import { useStandings } from '../popup/standings';

interface Props {
  state: State;
  list: PackList;
  /** What was there before the page was drawn; null where there were no several people then. */
  first: AtHand | null;
  today: Day;
  insurerName: (id: string) => string | null;
}

export interface AtHand {
  packs: Packs;
  changes: Changes;
}

/** The rules of everybody, and what they changed for whom: the list moves when it gets them late. */
export async function atHand(state: State, list: PackList, today: Day): Promise<AtHand> {
  const packs = await readPacks(state, list, 'everybody');
  return { packs, changes: await changesAtHand(state.people, today, packIn(packs.opened)) };
}

/** Everybody at a glance, above the list in which they are changed. */
export function Everybody({ state, list, first, today, insurerName }: Props) {
  const { h, lang } = useHouseholdWords();
  const packs = usePacks(first?.packs ?? { list, opened: new Map() }, null);
  const standings = useStandings(state, packs, today, lang);
  const { changed } = useChanges(state.people, null, today, packs, first?.changes);
  return (
    <div className="part">
      <h3>
        <Text>{h('overview.title')}</Text>
      </h3>
      <p className="hint">
        <Text>{h('overview.hint')}</Text>
      </p>
      <Overview
        {...{ standings, today, insurerName }}
        changed={changed ?? new Map()}
        nameAs="h4"
        current={state.current}
        onOpen={(id) =>
          void household.update((all) => choosePerson(all, id)).then(() => openChecklist())
        }
        onSheet={(id) => void openSheet(id)}
      />
    </div>
  );
}
