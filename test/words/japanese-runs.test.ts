import { expect, it } from 'vitest';
import { japaneseRunsOf } from '@/lib/words/japanese-runs';
import type { Lang } from '@/lib/words/lang';

const japanese = (text: string, lang: Lang) =>
  japaneseRunsOf(text, lang).filter((_, i) => i % 2 === 1);

it.each<[Lang, string, string[]]>([
  ['vi', 'Tìm chữ 「ログイン」 (đăng nhập).', ['「ログイン」']],
  ['zh', '资格确认书（資格確認書）', ['資格確認書']],
  ['zh', '只请大家找「ログイン」（登录）。', ['「ログイン」']],
  ['zh', '这不是国家的页面。', []],
])('%s: %s', (lang, text, runs) => expect(japanese(text, lang)).toEqual(runs));
