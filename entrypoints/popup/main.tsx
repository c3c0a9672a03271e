import '@/assets/styles/here.css';
import '@/assets/styles/reminders.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { importedPacks } from '@/lib/extension/packs';
import { hasLeftPortal } from '@/lib/extension/portal-visit';
import { household } from '@/lib/extension/storage';
import { frontTab } from '@/lib/extension/tabs';
import { bringWords } from '@/lib/extension/words';
import { App } from './App';
import { bringNotes } from './notes';
import { readPacks } from './packs';
import { langFor } from './spoken';
import { standAlone } from './surroundings';

const root = document.getElementById('root');
if (root) {
  const listing = importedPacks.list();
  const [reading, managing, leaving] = [household.read(), readManaged(), hasLeftPortal()];
  const [kept, managed, packs, tab, ownTab] = await Promise.all([
    reading,
    managing,
    reading.then((kept) => readPacks(kept.state, listing)),
    frontTab(),
    standAlone(),
    Promise.all([reading, managing]).then((known) => bringWords(langFor(...known), 'main')),
  ]);
  const notes = await bringNotes(kept.state, packs, leaving);
  // In a tab of its own, the page in front is this one.
  const front = tab?.id === ownTab ? null : tab;
  createRoot(root).render(<App {...{ kept, front, managed, packs, notes }} />);
}
