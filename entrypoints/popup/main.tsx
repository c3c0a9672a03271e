import '@/assets/styles/page.css';
import { createRoot } from 'react-dom/client';
import { household } from '@/lib/extension/storage';
import { frontAddress } from '@/lib/extension/tabs';
import { App } from './App';
import { standAlone } from './surroundings';

const root = document.getElementById('root');
if (root) {
  const [kept, front] = await Promise.all([household.read(), frontAddress(), standAlone()]);
  createRoot(root).render(<App kept={kept} front={front} />);
}
