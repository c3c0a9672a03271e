import { lazy, Suspense, useEffect, useState } from 'react';
import { SideHead, type SideView } from '@/components/panel/SideHead';
import { ErrorBoundary } from '@/components/parts/ErrorBoundary';
import { Header } from '@/components/parts/Header';
import { Speaking } from '@/components/parts/words';
import { insurerOf } from '@/lib/extension/insurers';
import type { Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import { nameOfMe } from '@/lib/people/me';
import { choosePerson, currentPerson, setLang } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import { ui } from '@/lib/words/ui';
import { useHousehold } from '../popup/household';
import { Beside } from './Beside';

/** The answer itself, loaded once somebody wants it. */
const Checklist = lazy(() => import('./Checklist').then((all) => ({ default: all.Checklist })));

const nameOf = (lang: Lang) => ui(lang)('app.name');

/** The help of the page in front, beside it; and the person's checklist, one click away. */
export function App({ kept: first, managed }: { kept: Kept; managed: Managed }) {
  const { kept, lang, change } = useHousehold(first, managed.lang, nameOf);
  const [view, setView] = useState<SideView>('help');
  const { settings, people, current } = kept.state;
  const person = currentPerson(kept.state);
  const nickname = person?.nickname ?? nameOfMe(lang);
  const insurer = useInsurer(person?.insurer ?? null);
  return (
    <Speaking lang={lang}>
      <SideHead view={view} onView={setView} />
      {view === 'checklist' ? (
        <Suspense>
          <Checklist managed={managed} />
        </Suspense>
      ) : (
        <>
          <Header onLang={managed.lang ? null : (next) => change((all) => setLang(all, next))} />
          <ErrorBoundary fallback={() => null}>
            {insurer !== undefined && (
              <Beside
                lang={lang}
                person={{
                  people,
                  current,
                  nickname,
                  insurer,
                  keepNothing: settings.keep === 'session',
                }}
                onPerson={(id) => change((all) => choosePerson(all, id))}
                textSize={settings.textSize}
                onChecklist={() => setView('checklist')}
              />
            )}
          </ErrorBoundary>
        </>
      )}
    </Speaking>
  );
}

/** Where the person in front is insured; undefined until the first one is known. */
function useInsurer(id: string | null) {
  const [insurer, setInsurer] = useState<Awaited<ReturnType<typeof insurerOf>>>();
  useEffect(() => {
    let wanted = true;
    void insurerOf({ insurer: id }).then((found) => wanted && setInsurer(found));
    return () => {
      wanted = false;
    };
  }, [id]);
  return insurer === undefined || insurer?.id === id ? insurer : null;
}
