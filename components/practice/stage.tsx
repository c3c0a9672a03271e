import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { JapaneseMarked } from '@/components/parts/japanese';
import type { Day } from '@/lib/decision/types';
import { isJapanese, type Lang } from '@/lib/words/lang';
import { type PracticeWords, practiceWords } from '@/lib/words/practice';
import type { Done } from './people';
import type { Screen, View } from './situations';

/** What the screens of a rehearsal have in common. */
export interface Stage {
  lang: Lang;
  view: View;
  today: Day;
  done: Done;
  /** How the person came to this screen: the focus follows them, but is not taken from them. */
  arrived: Arrival;
  /** Goes on to a screen of this situation, having done something. */
  onGo: (screen: Screen, done?: Partial<Done>) => void;
}
export type Arrival = 'first' | 'situation' | 'screen';

const StageContext = createContext<Stage | null>(null);

export function OnStage({ stage, children }: { stage: Stage; children: ReactNode }) {
  return <StageContext value={stage}>{children}</StageContext>;
}

export function useStage(): Stage & { t: PracticeWords; say: (text: string) => ReactNode } {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('a practice screen without a situation');
  const { lang } = stage;
  const say = (text: string) => (isJapanese(lang) ? text : <JapaneseMarked>{text}</JapaneseMarked>);
  return { ...stage, t: practiceWords(lang), say };
}

/** A heading that takes the focus when the person has just come to it. */
export function ArrivalHeading({ after, children }: { after: Arrival; children: ReactNode }) {
  const { arrived } = useStage();
  const heading = useRef<HTMLHeadingElement>(null);
  const comes = arrived === after;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    if (comes) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
