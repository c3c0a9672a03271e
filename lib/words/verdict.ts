import type ja from '@/assets/words/ja/verdict.json';
import type { DateNote, Phrase, Reason, Silence, Todo, Verdict } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import { catalogue, fillNamed, type Lang } from './catalogue';
import { joins } from './joins';
import { packText } from './pack-words';

type VerdictKey = keyof typeof ja;
const verdictWords = catalogue<VerdictKey>('verdict');

type Spoken<T extends { say: unknown }> = Omit<T, 'say' | 'also'> & { text: string };

/** The verdict of the contract: every `text` is a sentence in one language. */
export interface SpokenVerdict extends Omit<Verdict, 'todo' | 'because' | 'silent' | 'dates'> {
  todo: Spoken<Todo>[];
  because: Spoken<Reason>[];
  silent: Spoken<Silence>[];
  dates: (DateNote & { text: string })[];
}

/** Writes out a verdict's sentences. A pack's own sentence missing in a language is said in another. */
export function speak(verdict: Verdict, pack: Pack, lang: Lang): SpokenVerdict {
  const text = (phrase: Phrase) => sayPhrase(phrase, pack, lang);
  const spoken = <T extends { say: Phrase }>({ say, ...rest }: T) => ({ ...rest, text: text(say) });
  const step = ({ also = [], ...todo }: Todo) => {
    const sentences = [todo.say, ...also].map(text);
    const { say: _, ...rest } = todo;
    return { ...rest, text: sentences.join(joins(lang).sentences) };
  };
  return {
    ...verdict,
    todo: verdict.todo.map(step),
    because: verdict.because.map(spoken),
    silent: verdict.silent.map(spoken),
    dates: verdict.dates.map((one) => ({ ...one, text: text({ key: `date.${one.what}` }) })),
  };
}

/** Says one phrase, in the pack's own words if it has some. */
export function sayPhrase({ key, params }: Phrase, pack: Pack, lang: Lang): string {
  // A pack names its own sentence after its id; a topic of its own it words as `silent.<topic>`.
  const own = key.startsWith('silent.') ? key : key.split(':')[1];
  const said = own && packText(pack, own, lang);
  const all = { insurer: pack.names.short, ...params };
  return said ? fillNamed(said, all, lang) : verdictWords(lang)(key as VerdictKey, all);
}
