import { useCallback, useMemo } from 'react';
import { Header } from '@/components/parts/Header';
import { Speaking } from '@/components/parts/words';
import { PrintPage } from '@/components/sheet/PrintPage';
import type { Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import { answersOf } from '@/lib/people/answers';
import { answersFor } from '@/lib/people/pack-facts';
import { setLang } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import { sheetWords } from '@/lib/words/sheet';
import { useHousehold } from '../popup/household';
import { judgeOn } from '../popup/judge';
import { type Packs, usePacks } from '../popup/packs';
import { useToday } from '../popup/today';

interface Props {
  kept: Kept;
  /** Id of whose sheet it is, who may be gone; null = there is nobody yet. */
  person: string | null;
  managed: Managed;
  packs: Packs;
}

const titleIn = (lang: Lang) => sheetWords(lang)('sheet.title');

export function App({ kept: first, person: id, managed, packs: firstPacks }: Props) {
  const { kept, lang, change } = useHousehold(first, managed.lang, titleIn);
  const today = useToday();
  const person = kept.state.people.find((one) => one.id === id) ?? null;
  const { packOf, summaries } = usePacks(firstPacks, person?.insurer ?? null);
  const judge = useMemo(() => judgeOn(today, lang, packOf), [today, lang, packOf]);
  const { textSize } = kept.state.settings;
  const onLarge = useCallback(
    (large: boolean) => {
      const { classList, style } = document.documentElement;
      classList.toggle('large-type', large);
      style.fontSize = `${textSize * (large ? 1.4 : 1)}%`;
    },
    [textSize],
  );

  const rules = person?.insurer ? packOf(person.insurer) : null;
  const pack = summaries.find((one) => one.id === rules?.id);
  const answers = answersFor(answersOf(person, today), rules);
  const answer = person &&
    pack && {
      verdict: judge(pack.id, answers),
      pack,
      holder: { nickname: person.nickname, insurer: pack.id, answers },
    };
  return (
    <Speaking lang={lang}>
      <Header onLang={managed.lang ? null : (next) => change((state) => setLang(state, next))} />
      <main>
        <PrintPage
          answer={answer ?? null}
          today={today}
          onPrint={() => print()}
          onLarge={onLarge}
        />
      </main>
    </Speaking>
  );
}
