import '@/assets/styles/here.css';
import '@/assets/styles/reminders.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { importedPacks } from '@/lib/extension/packs';
import { household } from '@/lib/extension/storage';
import { frontTab } from '@/lib/extension/tabs';
import { App } from './App';
import { readPacks } from './packs';
import { standAlone } from './surroundings';

const root = document.getElementById('root');
if (root) {
  const listing = importedPacks.list();
  const [{ kept, packs }, tab, managed, ownTab] = await Promise.all([
    household.read().then(async (kept) => ({ kept, packs: await readPacks(kept.state, listing) })),
    frontTab(),
    readManaged(),
    standAlone(),
  ]);
  // In a tab of its own, the page in front is this one.
  const front = tab?.id === ownTab ? null : tab;
  createRoot(root).render(<App kept={kept} front={front} managed={managed} packs={packs} />);
}
