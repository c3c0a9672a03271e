import '@/components/stage/stage.css';
import { createRoot } from 'react-dom/client';
import { todayInTokyo } from '@/lib/decision/calendar';
import { readManaged } from '@/lib/extension/managed';
import { household } from '@/lib/extension/storage';
import { bringWords } from '@/lib/extension/words';
import { currentPerson } from '@/lib/people/store';
import { everyLang } from '@/lib/words/lang';
import { langFor } from '../popup/spoken';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  const [kept, managed] = await Promise.all([household.read(), readManaged()]);
  const { state } = kept;
  const lang = langFor(kept, managed);
  // Any of them may be chosen for the audience, in the middle of a demonstration.
  await Promise.all(
    [...new Set([lang, ...everyLang])].map((one) =>
      bringWords(one, 'main', 'practice', 'stage', 'help', 'handout'),
    ),
  );
  createRoot(root).render(
    <App
      lang={lang}
      insurer={currentPerson(state)?.insurer ?? 'kyoukai'}
      textSize={state.settings.textSize}
      today={todayInTokyo()}
    />,
  );
}
