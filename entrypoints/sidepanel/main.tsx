import '@/assets/styles/here.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { household } from '@/lib/extension/storage';
import { bringWords } from '@/lib/extension/words';
import { langFor } from '../popup/spoken';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const [kept, managed] = await Promise.all([household.read(), readManaged()]);
  await bringWords(langFor(kept, managed), 'main', 'help');
  createRoot(root).render(<App kept={kept} managed={managed} />);
}
