import '@/assets/styles/sheet.css';
import { createRoot } from 'react-dom/client';
import { readManaged } from '@/lib/extension/managed';
import { household } from '@/lib/extension/storage';
import { bringWords } from '@/lib/extension/words';
import { readPacks } from '../popup/packs';
import { langFor } from '../popup/spoken';
import { App } from './App';

/**
 * Whose sheet it is stands in the address; without it, that of the person in front. For somebody who
 * was removed since there is none: not that of another person in their place.
 */
const asked = location.hash.slice(1);

const root = document.getElementById('root');
if (root) {
  const [{ kept, packs, id }, managed] = await Promise.all([
    household.read().then(async (kept) => {
      const id = asked === '' ? kept.state.current : asked;
      return { kept, id, packs: await readPacks({ ...kept.state, current: id }) };
    }),
    readManaged(),
  ]);
  await bringWords(langFor(kept, managed), 'main', 'handout', 'help');
  createRoot(root).render(<App kept={kept} person={id} managed={managed} packs={packs} />);
}
