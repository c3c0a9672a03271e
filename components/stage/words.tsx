import { createContext, type ReactNode, useContext } from 'react';
import { TextIn } from '@/components/parts/words';
import type { Lang } from '@/lib/words/catalogue';
import { type StageWords, stageWords } from '@/lib/words/stage';

const LangContext = createContext<Lang>('ja');

export function StageSpeaking({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function useStageWords(): { lang: Lang; s: StageWords } {
  const lang = useContext(LangContext);
  return { lang, s: stageWords(lang) };
}

/** A text of ours; Japanese names in another language are marked as Japanese. */
export function Said({ children }: { children: string }) {
  const { lang } = useStageWords();
  return <TextIn lang={lang}>{children}</TextIn>;
}
