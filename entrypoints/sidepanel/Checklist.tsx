import '@/assets/styles/reminders.css';
import { useEffect, useState } from 'react';
import type { Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import { importedPacks } from '@/lib/extension/packs';
import { household } from '@/lib/extension/storage';
import { App } from '../popup/App';
import { bringNotes, type Notes } from '../popup/notes';
import { type Packs, readPacks } from '../popup/packs';

/** The checklist as the popup shows it; the page in front is none of its business here. */
export function Checklist({ managed }: { managed: Managed }) {
  const [read, setRead] = useState<{ kept: Kept; packs: Packs; notes: Notes } | null>(null);
  useEffect(() => {
    void (async () => {
      const kept = await household.read();
      const packs = await readPacks(kept.state, importedPacks.list());
      setRead({ kept, packs, notes: await bringNotes(kept.state, packs) });
    })();
  }, []);
  return read && <App {...read} front={null} managed={managed} />;
}
