import { expect, it } from 'vitest';
import { builtIn, nationalContacts } from '@/lib/insurers/built-in';
import { messageQuotes } from '@/lib/pages/status/message';
import { statusWords } from '@/lib/pages/status/words';
import { termIds, termOf } from '@/lib/pages/terms';
import { named } from '@/lib/words/catalogue';
import { plain } from '@/lib/words/ruby';

const ofPacks = [...builtIn.values()].flatMap(({ names, contacts, documents }) => [
  names.ja,
  names.short,
  ...contacts.flatMap(({ name, hours, languages }) => [name, hours, languages]),
  ...documents.flatMap(({ title, publisher }) => [title, publisher]),
]);
const ofTheNation = nationalContacts.flatMap(({ name, hours }) => [name, hours]);
const ofTerms = termIds.map((id) => termOf(id).names[0]);
const ofThePortal = [...statusWords.map(({ quote }) => quote), ...messageQuotes];
const said = [...new Set([...ofPacks, ...ofTheNation, ...ofTerms, ...ofThePortal])].filter(
  (name): name is string => /\p{sc=Han}/u.test(name ?? ''),
);

it.each(said)('%s has its reading, and is the same without it', (name) => {
  for (const lang of ['ja-easy', 'ja-ruby'] as const) {
    expect(named(name, lang)).not.toBe(name);
    expect(plain(named(name, lang))).toBe(name);
  }
  expect(named(name, 'ja')).toBe(name);
});
