import { expect, it } from 'vitest';
import { plain } from '@/lib/pages/text';

/** As the rule says it, without the short way for what needs no spelling out. */
const spelledOut = (text: string) =>
  text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');

it('spells every letter as the rule says, alone and beside every mark', () => {
  for (let code = 0; code < 0xd800; code += 1) {
    const letter = String.fromCharCode(code);
    for (const text of [letter, `あ${letter}`, `${letter}\u3099`, `${letter}ﾞ`])
      if (plain(text) !== spelledOut(text)) expect(plain(text), text).toBe(spelledOut(text));
  }
});

it.each([
  ['資格情報の\n  お知らせ', '資格情報のお知らせ'],
  ['ﾏｲﾅ保険証', 'マイナ保険証'],
  ['下４桁', '下4桁'],
  ['資格&shy;', '資格&shy;'],
  ['資格\u00ad確認\u200b書', '資格確認書'],
  [' \n\u3000', ''],
])('%j is %s', (text, expected) => expect(plain(text)).toBe(expected));
