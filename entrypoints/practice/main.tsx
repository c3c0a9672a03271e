import '@/components/practice/practice.css';
import { createRoot } from 'react-dom/client';
import { todayInTokyo } from '@/lib/decision/calendar';
import { household } from '@/lib/extension/storage';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const { state } = await household.read();
  createRoot(root).render(<App lang={state.settings.lang} today={todayInTokyo()} />);
}
