import { describe, expect, it } from 'vitest';
import { currentPath, oldPaths, oldPathsIn } from '@/lib/pages/old-paths';
import { plain } from '@/lib/pages/text';

const found = (text: string) => oldPathsIn(plain(text));

describe('former menu paths', () => {
  it.each(oldPaths.map(({ id, labels }) => [id, labels] as const))(
    '%s is told in all the ways it is written',
    (id, labels) => {
      for (const [between, around] of [
        ['」→「', '「」'],
        ['　→　', '  '],
        ['＞', '  '],
        [' > ', '  '],
        ['⇒', '［］'],
        ['」タブの「', '「」'],
        ['」を押し、「', '「」'],
        ['】▶【', '【】'],
        ['\n', '  '],
      ]) {
        const text = `${around?.[0]}${labels.join(between)}${around?.[1]}を見ます。`;
        expect(found(text), text).toEqual([id]);
      }
    },
  );

  it.each([
    ['the present one', '「証明書」→「健康保険証」→「マイナンバーカード利用状況」'],
    ['the one of 2026', 'マイナポータル（健康保険証＞資格情報）'],
    ['medicines under the same menu', '「わたしの情報」→「健康・医療」→「薬剤情報」'],
    ['words in another sentence', '申込状況を見ます。健康保険証としての登録状況は別です。'],
    ['one label alone', '「わたしの情報」を開きます。「健康保険証情報」は別の画面です。'],
    ['nothing', ''],
  ])('%s is none', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('two on one page are both told', () => {
    expect(
      found(
        '「わたしの情報」→「健康・医療」→「健康保険証情報」。または「その他わたしの情報」→「健康・医療」→「健康保険証等情報」',
      ),
    ).toEqual(['my-information', 'other-information']);
  });

  it('lead to a present path that is none of them', () => {
    for (const labels of Object.values(currentPath.labels))
      expect(found(labels.join('→'))).toEqual([]);
  });

  it('are found quickly in a text that nearly matches again and again', () => {
    const text = '申込状況を確認わたしの情報健康・医療その他わたしの情報'.repeat(20_000);
    const started = performance.now();
    expect(found(text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
