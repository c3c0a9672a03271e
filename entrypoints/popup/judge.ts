import type { SpokenVerdict } from '@/components/checklist/types';
import { decide } from '@/lib/decision/decide';
import type { Answers } from '@/lib/decision/interview';
import { worthKnowing } from '@/lib/decision/know';
import type { Day } from '@/lib/decision/types';
import { knownFacts, worthAsking } from '@/lib/decision/worth-asking';
import type { Pack } from '@/lib/insurers/format';
import type { Lang } from '@/lib/words/catalogue';
import { sayPhrase, speak } from '@/lib/words/verdict';

type Judge = (insurer: string, answers: Answers) => SpokenVerdict;

/** Judges a day's answers, each set once: going back and forth asks for the same ones again. */
export function judgeOn(day: Day, lang: Lang, packOf: (id: string) => Pack | null): Judge {
  const known = new Map<string, SpokenVerdict>();
  return (insurer, answers) => {
    const key = JSON.stringify([insurer, answers]);
    const before = known.get(key);
    if (before) return before;
    const pack = packOf(insurer);
    if (!pack) throw new Error(`no such insurer: ${insurer}`);
    const judge = (facts: Parameters<typeof decide>[0]) => decide(facts, pack, day);
    const facts = knownFacts(answers);
    const judged: SpokenVerdict = {
      ...speak(judge(facts), pack, lang),
      ask: [...worthAsking(answers, judge)],
      worthKnowing: worthKnowing(facts, pack, day).map(({ say, ...one }) => ({
        ...one,
        text: sayPhrase(say, pack, lang),
      })),
    };
    known.set(key, judged);
    return judged;
  };
}
