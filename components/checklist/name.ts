import { peopleWords } from '@/lib/people/words';
import { langs } from '@/lib/words/catalogue';

/** What the person is called; null for a name that nobody chose. */
export function givenName(nickname: string): string | null {
  const isMe = langs.some((lang) => peopleWords(lang)('people.me') === nickname);
  return isMe ? null : nickname;
}
