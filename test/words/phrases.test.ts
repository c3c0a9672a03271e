import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { namePiecesOf, phrasesOf, shortPhrasesOf } from '@/lib/words/phrases';

const cut = (text: string) => phrasesOf(text).join('|');

it.each([
  ['持つのは「資格情報のお知らせ」です。', '持つのは|「資格情報のお知らせ」です。'],
  [
    'カードを、健康保険証として使えるように登録しましたか',
    'カードを、|健康保険証として|使えるように|登録しましたか',
  ],
  ['この保険をやめた・やめる（退職など）', 'この|保険をやめた・|やめる|（退職など）'],
  ['「」と空', '「」と|空'],
  ['捨ててよいものをお伝えします', '捨ててよいものを|お伝えします'],
  ['警察に届け出て、申し込みます。', '警察に|届け出て、|申し込みます。'],
  ['勤め先に聞きます', '勤め先に|聞きます'],
  ['生まれ、男性）。', '生まれ、|男性）。'],
  ['お｜一人《ひとり》でも', 'お｜一人《ひとり》でも'],
  ['', ''],
])('%s', (text, pieces) => expect(cut(text)).toBe(pieces));

it.each([
  [
    '「資格《しかく》情報《じょうほう》のお知《し》らせ」を持《も》ちます。',
    '「資格《しかく》情報《じょうほう》の|お知《し》らせ」を|持《も》ちます。',
  ],
  [
    '（退職《たいしょく》、扶養《ふよう》から外《はず》れたなど）',
    '（退職《たいしょく》、|扶養《ふよう》から|外《はず》れたなど）',
  ],
  ['「届《とど》いた日《ひ》」です。', '「届《とど》いた日《ひ》」です。'],
])('%s, where there is least room', (text, pieces) =>
  expect(shortPhrasesOf(text).join('|')).toBe(pieces),
);

it('loses nothing of any text of ours', () => {
  for (const area of ['ui', 'verdict']) {
    const file = new URL(`../../assets/words/ja/${area}.json`, import.meta.url);
    for (const text of Object.values<string>(JSON.parse(readFileSync(file, 'utf8')))) {
      expect(phrasesOf(text).join('')).toBe(text);
      expect(shortPhrasesOf(text).join('')).toBe(text);
    }
  }
});

it.each([
  ['協会けんぽマイナンバー専用ダイヤル', '協会けんぽ|マイナンバー|専用ダイヤル'],
  ['マイナンバーカード総合サイト お問い合わせ', 'マイナンバーカード|総合サイト |お問い合わせ'],
  ['資格確認書交付申請書', '資格確認書交付申請書'],
])('%s, as a name', (name, pieces) => expect(namePiecesOf(name).join('|')).toBe(pieces));
