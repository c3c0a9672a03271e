import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { phrasesOf } from '@/lib/words/phrases';

const cut = (text: string) => phrasesOf(text).join('|');

it.each([
  ['持つのは「資格情報のお知らせ」です。', '持つのは|「資格情報のお知らせ」です。'],
  [
    'カードを、健康保険証として使えるように登録しましたか',
    'カードを、|健康保険証として|使えるように|登録しましたか',
  ],
  ['この保険をやめた・やめる（退職など）', 'この|保険をやめた・|やめる|（退職など）'],
  ['「」と空', '「」と|空'],
  ['', ''],
])('%s', (text, pieces) => expect(cut(text)).toBe(pieces));

it('loses nothing of any text of ours', () => {
  for (const area of ['ui', 'verdict']) {
    const file = new URL(`../../assets/words/ja/${area}.json`, import.meta.url);
    for (const text of Object.values<string>(JSON.parse(readFileSync(file, 'utf8')))) {
      expect(phrasesOf(text).join('')).toBe(text);
    }
  }
});
