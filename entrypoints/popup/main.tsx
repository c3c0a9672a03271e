import '@/assets/styles/here.css';
import '@/assets/styles/reminders.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { importedPacks } from '@/lib/extension/packs';
import { household } from '@/lib/extension/storage';
import { frontTab } from '@/lib/extension/tabs';
import { bringWords } from '@/lib/extension/words';
import { App } from './App';
import { readPacks } from './packs';
import { langFor } from './spoken';
import { standAlone } from './surroundings';

const root = document.getElementById('root');
if (root) {
  const listing = importedPacks.list();
  const [reading, managing] = [household.read(), readManaged()];
  const [kept, managed, packs, tab, ownTab] = await Promise.all([
    reading,
    managing,
    reading.then((kept) => readPacks(kept.state, listing)),
    frontTab(),
    standAlone(),
    Promise.all([reading, managing]).then((known) => bringWords(langFor(...known), 'main')),
  ]);
  // In a tab of its own, the page in front is this one.
  const front = tab?.id === ownTab ? null : tab;
  createRoot(root).render(<App kept={kept} front={front} managed={managed} packs={packs} />);
}
