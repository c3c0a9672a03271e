import { insurerIn } from '@/lib/words/names';
import '@/assets/styles/household.css';
import { HouseholdScreen } from '@/components/household/HouseholdScreen';
import { useWords } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { Change, Kept } from '@/lib/extension/keeper';
import { openOptions } from '@/lib/extension/pages';
import { openSheet } from '@/lib/extension/print';
import { newPersonId } from '@/lib/people/id';
import { addPerson, choosePerson } from '@/lib/people/store';
import { useChanges } from './changes';
import type { usePacks } from './packs';
import { useStandings } from './standings';

interface Props {
  kept: Kept;
  packs: ReturnType<typeof usePacks>;
  today: Day;
  change: (how: Change) => void;
  /** To the checklist of whoever is in front by then. */
  onBack: () => void;
}

/** Everybody at a glance, in the popup and in the side panel. */
export function Everybody({ kept: { state }, packs, today, change, onBack }: Props) {
  const { lang } = useWords();
  const standings = useStandings(state, packs, today, lang);
  const { changed } = useChanges(state.people, null, today, packs);
  // The most urgent stands first: nobody is to be drawn before all rules are there.
  if (!changed) return null;
  const open = (how: Change) => {
    change(how);
    onBack();
  };
  return (
    <HouseholdScreen
      {...{ standings, changed, today, onBack }}
      current={state.current}
      insurerName={(id) => {
        const found = packs.summaries.find((one) => one.id === id);
        return found ? insurerIn(found.names.short, found.names.en, lang) : null;
      }}
      onOpen={(id) => open((all) => choosePerson(all, id))}
      onSheet={(id) => void openSheet(id)}
      onAdd={(nickname) => {
        const id = newPersonId();
        open((all) => addPerson(all, { id, nickname }));
      }}
      onManage={() => void openOptions()}
    />
  );
}
