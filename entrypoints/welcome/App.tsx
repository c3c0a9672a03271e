import { useState } from 'react';
import { Documents } from '@/components/checklist/Cites';
import { InsurerScreen } from '@/components/checklist/InsurerScreen';
import { nameIn } from '@/components/options/names';
import { Header } from '@/components/parts/Header';
import { Speaking } from '@/components/parts/words';
import type { Browser } from '@/components/welcome/PinHint';
import { Welcome } from '@/components/welcome/Welcome';
import type { Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import { offered } from '@/lib/insurers/built-in';
import { insurerNumberIn, searchInsurers } from '@/lib/insurers/search';
import { newPersonId } from '@/lib/people/id';
import { nameOfMe } from '@/lib/people/me';
import { currentPerson, setInsurer, setLang, withSomebody } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import { ui } from '@/lib/words/ui';
import { welcomeWords } from '@/lib/words/welcome';
import { useHousehold } from '../popup/household';
import { builtInSummaries, type Packs, usePacks } from '../popup/packs';

interface Props {
  kept: Kept;
  managed: Managed;
  packs: Packs;
}

const citable = builtInSummaries.flatMap(({ documents }) => documents);
const titleIn = (lang: Lang) => `${welcomeWords(lang)('title')} - ${ui(lang)('app.name')}`;

function browserHere(): Browser {
  if (/Android/.test(navigator.userAgent)) return 'android';
  return import.meta.env.FIREFOX ? 'firefox' : 'chrome';
}

/** Opened once, after installing. What is chosen here is kept as if it were chosen in the popup. */
export function App({ kept: first, managed, packs: firstPacks }: Props) {
  const { kept, lang, change } = useHousehold(first, managed.lang, titleIn);
  const [newId] = useState(() => newPersonId());
  const person = currentPerson(kept.state);
  const insurer = person?.insurer ?? null;
  const { summaries, packOf } = usePacks(firstPacks, insurer);
  const named = summaries.filter(({ id }) => id !== 'other');
  const chosen = summaries.find(({ id }) => id === insurer);
  return (
    <Speaking lang={lang}>
      <Documents value={citable}>
        <Header onLang={managed.lang ? null : (next) => change((state) => setLang(state, next))} />
        <main className="welcome">
          <Welcome
            browser={browserHere()}
            chosen={chosen ? nameIn(chosen.names, lang) : null}
            checklist="/popup.html"
            practice="/practice.html"
            options="/options.html"
            insurer={({ onBack, onChosen, later }) => (
              <InsurerScreen
                search={(query) => searchInsurers(offered(named, query, insurer), query)}
                isNumber={(query) => insurerNumberIn(query) !== null}
                suggested={null}
                chosen={insurer}
                missing={insurer !== null && packOf(insurer) === null}
                moved
                onBack={onBack}
                onChoose={(id) => {
                  const somebody = { id: newId, nickname: nameOfMe(lang) };
                  // What comes then leads to the checklist, which is another page.
                  void change((state) => {
                    const peopled = withSomebody(state, somebody);
                    return setInsurer(peopled, peopled.current ?? newId, id);
                  }).then(onChosen);
                }}
              >
                {later}
              </InsurerScreen>
            )}
          />
        </main>
      </Documents>
    </Speaking>
  );
}
