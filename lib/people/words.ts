import en from '@/assets/words/en/people.json';
import ja from '@/assets/words/ja/people.json';
import { catalogue } from '@/lib/words/catalogue';

/** Words about the household: what went wrong with what is kept, and what can be done. */
export const peopleWords = catalogue({ ja, en });
