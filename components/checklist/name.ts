import { isNameOfMe } from '@/lib/people/me';

/** What the person is called; null for a name that nobody chose. */
export const givenName = (nickname: string): string | null =>
  isNameOfMe(nickname) ? null : nickname;
