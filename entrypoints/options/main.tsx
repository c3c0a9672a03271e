import '@/assets/styles/options.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { importedPacks } from '@/lib/extension/packs';
import { household } from '@/lib/extension/storage';
import { bringWords } from '@/lib/extension/words';
import { langFor } from '../popup/spoken';
import { App, bringEverybody } from './App';

const root = document.getElementById('root');
if (root) {
  const [kept, list, managed] = await Promise.all([
    household.read(),
    importedPacks.list(),
    readManaged(),
  ]);
  await bringWords(langFor(kept, managed), 'main', 'options');
  const atHand = await bringEverybody(kept, list);
  createRoot(root).render(<App {...{ kept, list, managed, atHand }} />);
}
