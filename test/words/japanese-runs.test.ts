import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areas, readTexts } from '@/lib/words/files';
import { japaneseRunsOf } from '@/lib/words/japanese-runs';
import type { Lang } from '@/lib/words/lang';

const japanese = (text: string, lang: Lang) =>
  japaneseRunsOf(text, lang).filter((_, i) => i % 2 === 1);

it.each<[Lang, string, string[]]>([
  ['vi', 'Tìm chữ 「ログイン」 (đăng nhập).', ['「ログイン」']],
  ['zh', '资格确认书（資格確認書）', ['資格確認書']],
  ['zh', '只请大家找「ログイン」（登录）。', ['「ログイン」']],
  ['zh', '这不是国家的页面。', []],
  ['zh', '关掉就没了（关闭本页就消失）。', []],
])('%s: %s', (lang, text, runs) => expect(japanese(text, lang)).toEqual(runs));

/** Everything we say in Japanese, and what the packs say: where Japanese names come from. */
const inJapanese = [
  ...areas.map((area) => JSON.stringify(readTexts('ja', area))),
  ...globSync('assets/insurers/*.json').map((file) => readFileSync(file, 'utf8')),
  ...globSync('assets/sources/*.json').map((file) => readFileSync(file, 'utf8')),
].join('\n');

it('takes no Chinese for Japanese where brackets hold only characters that both have', () => {
  const texts = areas.flatMap((area) => Object.values(readTexts('zh', area)));
  const taken = texts
    .flatMap((text) => japanese(String(text), 'zh'))
    .filter((run) => /^\p{sc=Han}+$/u.test(run) && !inJapanese.includes(run));
  expect(taken).toEqual([]);
});
