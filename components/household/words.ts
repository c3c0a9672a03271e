import { useWords } from '@/components/parts/words';
import { type HouseholdWords, householdWords } from '@/lib/words/household';

/** The words about several people, beside those that all pages share. */
export function useHouseholdWords(): ReturnType<typeof useWords> & { h: HouseholdWords } {
  const words = useWords();
  return { ...words, h: householdWords(words.lang) };
}
