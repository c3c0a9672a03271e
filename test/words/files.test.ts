import { expect, test } from 'vitest';
import { wordsScript } from '@/lib/words/files';

test.each([
  ['zh', '全国健康保险协会'],
  ['ko', '전국건강보험협회'],
  ['ja-ruby', 'きょうかい'],
] as const)('what a page of ours loads in %s knows the names of insurers', (lang, name) => {
  expect(wordsScript(lang, 'main')).toContain(name);
  expect(wordsScript(lang, 'help')).toContain(name);
});
