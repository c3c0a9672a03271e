import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placesOf } from '@/lib/pages/places';
import { findTerms } from '@/lib/pages/terms/find';
import { type PageText, readText, statusLimits } from '@/lib/pages/visible-text';

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function read(body: string): PageText {
  const { window } = new JSDOM(`<!doctype html><body>${body}`);
  return finish(readText(window.document.body, statusLimits));
}

/** Every term with what its places cover in the nodes of the page, joined by a bar. */
function terms(body: string): [string, string][] {
  const page = read(body);
  const found = findTerms(page.pieces);
  return placesOf(page.pieces, found).map((places, i) => [
    found[i]?.id ?? '',
    places.map(({ node, start, end }) => node.data.slice(start, end)).join('|'),
  ]);
}

describe('where terms stand', () => {
  it.each<[string, [string, string][]]>([
    ['<p>資格確認書</p>', [['certificate', '資格確認書']]],
    ['<p>\n  この資格確認書は\n</p>', [['certificate', '資格確認書']]],
    ['<p>資格情報の<b>お知らせ</b></p>', [['notice', '資格情報の|お知らせ']]],
    ['<p>資格情報の\n      お知らせと</p>', [['notice', '資格情報の\n      お知らせ']]],
    [
      '<p>ﾏｲﾅ保険証、ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ',
      [
        ['mynaCard', 'ﾏｲﾅ保険証'],
        ['myNumberCard', 'ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ'],
      ],
    ],
    [
      '<p>㈱の下４桁と資格確認書',
      [
        ['lastDigits', '下４桁'],
        ['certificate', '資格確認書'],
      ],
    ],
    ['<p>資格&shy;確認&#8203;書を', [['certificate', '資格\u00ad確認\u200b書']]],
    ['<p>か\u3099ある資格確認書', [['certificate', '資格確認書']]],
    [
      '<p><ruby>資格<rp>(</rp><rt>しかく</rt><rp>)</rp></ruby><ruby>確認書<rt>かくにんしょ</rt></ruby>',
      [['certificate', '資格|確認書']],
    ],
    ['<p>資格<span></span><!-- -->確認書', [['certificate', '資格|確認書']]],
    [
      '<p>資格確認書資格確認書',
      [
        ['certificate', '資格確認書'],
        ['certificate', '資格確認書'],
      ],
    ],
  ])('%s', (body, expected) => {
    expect(terms(body)).toEqual(expected);
  });

  it.each([
    '<p>資格</p><p>確認書</p>',
    '<p>資格<br>確認書',
    '<table><tr><td>資格<td>確認書</table>',
    '<input value="資格確認書">',
    '<textarea>資格確認書</textarea>',
    '<p contenteditable>資格確認書</p>',
    '<select><option>資格確認書</select>',
    '<p hidden>資格確認書</p>',
    '<script>資格確認書</script>',
  ])('not in %s', (body) => {
    expect(terms(body)).toEqual([]);
  });

  it('knows no place in a node that has changed since', () => {
    const page = read('<p>資格確認書');
    const found = findTerms(page.pieces);
    for (const { node } of page.pieces) node.data = '別の文';
    expect(placesOf(page.pieces, found)).toEqual([[]]);
  });

  it('finds every place again in a long page', () => {
    const body = Array.from(
      { length: 3_000 },
      (_, n) => `<li>　${n}番の 資格 <i>確認</i>書。</li>`,
    );
    const found = terms(body.join(''));
    expect(found).toHaveLength(3_000);
    expect(new Set(found.map(([, text]) => text))).toEqual(new Set(['資格|確認|書']));
  });
});
