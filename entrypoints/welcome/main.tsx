import '@/assets/styles/welcome.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { household } from '@/lib/extension/storage';
import { bringWords } from '@/lib/extension/words';
import { readPacks } from '../popup/packs';
import { langFor } from '../popup/spoken';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const [kept, managed] = await Promise.all([household.read(), readManaged()]);
  const [packs] = await Promise.all([
    readPacks(kept.state),
    bringWords(langFor(kept, managed), 'main', 'welcome'),
  ]);
  createRoot(root).render(<App {...{ kept, managed, packs }} />);
}
