import '@/components/stage/stage.css';
import { createRoot } from 'react-dom/client';
import { todayInTokyo } from '@/lib/decision/calendar';
import { readManaged } from '@/lib/extension/managed';
import { household } from '@/lib/extension/storage';
import { currentPerson } from '@/lib/people/store';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const [{ state }, managed] = await Promise.all([household.read(), readManaged()]);
  createRoot(root).render(
    <App
      lang={managed.lang ?? state.settings.lang}
      insurer={currentPerson(state)?.insurer ?? 'kyoukai'}
      textSize={state.settings.textSize}
      today={todayInTokyo()}
    />,
  );
}
