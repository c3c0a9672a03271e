import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { TextIn } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/lang';
import { type PracticeWords, practiceWords } from '@/lib/words/practice';
import { type Done, practiceInsurer } from './people';
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
  /** Whose member the practice person is; none = an insurer that does not exist. */
  insurerName?: string;
  /** What is chosen on a screen that stays; left out, each screen keeps that to itself. */
  choice?: { chosen: string | null; onChoose: (chosen: string) => void };
}
export type Arrival = 'first' | 'situation' | 'screen';

const StageContext = createContext<Stage | null>(null);

export function OnStage({ stage, children }: { stage: Stage; children: ReactNode }) {
  return <StageContext value={stage}>{children}</StageContext>;
}

type Speaking = { t: PracticeWords; say: (text: string) => ReactNode };

export function useStage(): Stage & Speaking & { insurerName: string } {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('a practice screen without a situation');
  const { lang } = stage;
  const say = (text: string) => <TextIn lang={lang}>{text}</TextIn>;
  const { insurerName = practiceInsurer } = stage;
  return { ...stage, insurerName, t: practiceWords(lang), say };
}

/** What is chosen on a screen that stays: kept by the screen, or by whoever shows it. */
export function useChoice(): [chosen: string | null, choose: (chosen: string) => void] {
  const { choice } = useStage();
  const own = useState<string | null>(null);
  return choice ? [choice.chosen, choice.onChoose] : own;
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
