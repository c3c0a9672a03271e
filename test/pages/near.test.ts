import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readNear } from '@/lib/pages/near';
import { labelsOn } from '@/lib/pages/status/label';
import { statusIn } from '@/lib/pages/status/read';
import { type PageText, readText, statusLimits } from '@/lib/pages/visible-text';

const finish = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const shown = () => true;
const documentOf = (body: string) => new JSDOM(`<!doctype html><body>${body}`).window.document;
const near = (doc: Document) => finish(readNear(doc, doc.body, /況/, statusLimits));
const whole = (doc: Document) => finish(readText(doc.body, statusLimits));

const filler = '<p>受診した日と医療機関の名前が並びます。</p>'.repeat(60);

it('reads only around the telling words of a large page', () => {
  const doc = documentOf(
    `${filler}<h2>健康保険証</h2>${filler}<dl><dt>マイナンバーカード利用状況</dt><dd>登録済</dd></dl>${filler}`,
  );
  const text = near(doc);
  expect(text.complete).toBe(true);
  expect(text.text.length).toBeLessThan(whole(doc).text.length / 3);
  expect(text.headings.map((heading) => heading.text)).toEqual(['健康保険証']);
  expect(statusIn(text, shown, true)?.id).toBe('registered');
});

it('does not make what stands apart follow one another', () => {
  const doc = documentOf(
    `<p>マイナンバーカード利用状況</p>${'<i></i>'.repeat(500)}${filler}<p>登録済 状況</p>`,
  );
  expect(statusIn(near(doc), shown, true)).toBe(null);
});

it('gives up on more places than any real page has', () => {
  const place = `<p>利用状況</p>${filler}`;
  expect(near(documentOf(place.repeat(60))).complete).toBe(false);
});

const values = ['登録済', '未登録', '登録完了', '確認中', '登録済 令和7年1月1日', '状況', ''];
const labels = [
  'マイナンバーカード利用状況',
  '健康保険証としての登録状況',
  '口座の登録状況',
  '利用状況',
];
const block = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...labels),
      fc.constantFrom(...values),
      fc.constantFrom('dl', 'table', 'div', 'p'),
    )
    .map(([label, value, shape]) => {
      if (shape === 'dl') return `<dl><dt>${label}</dt><dd>${value}</dd></dl>`;
      if (shape === 'table') return `<table><tr><th>${label}</th><td>${value}</td></tr></table>`;
      if (shape === 'div') return `<div><div>${label}</div><div>${value}</div></div>`;
      return `<p>${label}：${value}</p>`;
    }),
  fc.constantFrom(
    filler,
    '<h2>健康保険証</h2>',
    '<h3>公金受取口座</h3>',
    '<h2 hidden>見本</h2>',
    '<h2>表示例</h2>',
    '<h2></h2>',
    '<p hidden>マイナンバーカード利用状況 登録済</p>',
    '<blockquote>マイナンバーカード利用状況：登録済</blockquote>',
    '<details><summary>状況</summary><p>マイナンバーカード利用状況：登録済</p></details>',
    '<input value="登録済">',
  ),
);

it('leads to the same labels and the same status as reading everything', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 9 }),
      fc.integer({ min: 0, max: 3 }),
      (blocks, deep) => {
        const doc = documentOf(
          `${'<section>'.repeat(deep)}${blocks.join('\n')}${'</section>'.repeat(deep)}`,
        );
        const seen = (text: PageText) => ({
          labels: [...labelsOn(text, shown, true)].length,
          status: statusIn(text, shown, true),
        });
        expect(seen(near(doc))).toEqual(seen(whole(doc)));
      },
    ),
    { numRuns: 400 },
  );
});
