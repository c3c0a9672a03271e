import { useWords } from '@/components/parts/words';
import { type OptionsWords, optionsWords } from '@/lib/words/options';

/** The words of the options page, beside those that all pages share. */
export function useOptionsWords(): ReturnType<typeof useWords> & { o: OptionsWords } {
  const words = useWords();
  return { ...words, o: optionsWords(words.lang) };
}
