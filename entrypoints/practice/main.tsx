import '@/components/practice/practice.css';
import { createRoot } from 'react-dom/client';
import { todayInTokyo } from '@/lib/decision/calendar';
import { household } from '@/lib/extension/storage';
import { bringWords } from '@/lib/extension/words';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const { state } = await household.read();
  const lang = state.settings.lang;
  await bringWords(lang, 'practice', 'help');
  createRoot(root).render(<App lang={lang} today={todayInTokyo()} />);
}
