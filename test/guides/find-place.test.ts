import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/commands/html';
import { findPlace } from '@/lib/guides/find-place';
import type { Place } from '@/lib/guides/guide';
import {
  apply,
  ecertExpiry,
  ecertExpiryUnderHeading,
  insurerName,
  logIn,
  logOut,
  openInsuranceCard,
  pdf,
  personName,
  qualification,
  registrationStatus,
} from '@/lib/guides/places';

function run(places: readonly Place[], doc: Document, isShown: (e: Element) => boolean) {
  const steps = findPlace(places, doc, isShown);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The ids (or else tags) of what is found in a body. */
function found(places: readonly Place[], body: string): string[] | null {
  const url = new URL('https://myna.go.jp/certificates/health-insurance-card');
  const { doc, isShown } = readHtml(`<!doctype html><body>${body}`, url);
  return run(places, doc, isShown)?.map((one) => one.id || one.localName) ?? null;
}

describe('a link or button', () => {
  it.each([
    ['plain', '<a id=x href=#>健康保険証</a>'],
    ['with an icon', '<a id=x href=#><i class=icon>credit_card</i>健康保険証 ＞</a>'],
    ['split', '<a id=x href=#><span>健康</span><b>保険</b>証</a>'],
    ['spaced', '<a id=x href=#>健 康 保 険 証</a>'],
    ['with ruby', '<a id=x href=#><ruby>健康<rt>けんこう</rt></ruby>保険証</a>'],
    ['with more lines', '<a id=x href=#><div>健康保険証</div><div>資格などを見られます</div></a>'],
    ['a button', '<button id=x>健康保険証</button>'],
    ['a role', '<div id=x role=link tabindex=0><span>健康保険証</span></div>'],
    ['a synonym', '<a id=x href=#>健康保険証を確認する</a>'],
    ['in a menu', '<nav><a id=x href=#>健康保険証</a></nav>'],
    ['in the content before the menu', '<nav><a>健康保険証</a></nav><main><a id=x>健康保険証</a>'],
    ['after a sentence that names it', '<p>健康保険証を開きます。<p><a id=x>健康保険証</a>'],
    ['the better label', '<a href=#>証明書</a><a id=x href=#>健康保険証</a>'],
    ['an older name', '<a id=x href=#>申込状況を確認</a>'],
    [
      'of several in one line',
      '<p><a id=x>健康保険証</a> | <a>マイナンバーカード</a> | <a>運転免許証</a>',
    ],
  ])('%s', (_, body) => {
    expect(found(openInsuranceCard, body)).toEqual(['x']);
  });

  it.each([
    ['no link', '<p>健康保険証</p>'],
    ['a longer name', '<a href=#>健康保険証の廃止について</a>'],
    ['a link in a sentence', '<p>くわしくは<a href=#>健康保険証</a>のページをご覧ください。</p>'],
    ['hidden', '<a hidden href=#>健康保険証</a><a style="display:none">健康保険証</a>'],
    ['inside a closed fold', '<details><summary>その他</summary><a>健康保険証</a></details>'],
    ['quoted', '<blockquote><a href=#>健康保険証</a></blockquote>'],
    ['an example picture', '<figure><a href=#>健康保険証</a></figure>'],
    ['what a field says', '<input type=submit value=健康保険証><textarea>健康保険証</textarea>'],
    ['editable', '<div contenteditable><a href=#>健康保険証</a></div>'],
  ])('not: %s', (_, body) => {
    expect(found(openInsuranceCard, body)).toBe(null);
  });

  it.each([
    [logIn, '<a id=x>登録・ログイン</a>'],
    [logIn, '<button id=x>ログイン</button>'],
    [logOut, '<header><button id=x>ログアウト</button></header>'],
    [apply, '<button id=x>利用を申し込む</button>'],
    [apply, '<a id=x>健康保険証利用登録</a>'],
    [apply, '<a id=x>健康保険証利用の申込み</a>'],
    [apply, '<a id=x>利用登録する</a>'],
    [qualification, '<a id=x>医療保険の資格情報</a><h2>健康保険証</h2>'],
    [qualification, '<h2 id=x>資格情報</h2>'],
    [pdf, '<button id=x>PDFをダウンロード</button>'],
    [pdf, '<a id=x>資格情報のＰＤＦを保存する</a>'],
    [pdf, '<a id=x>ダウンロード（PDF）</a>'],
  ])('%#', (places, body) => {
    expect(found(places, body)).toEqual(['x']);
  });

  it.each([
    [logIn, '<a>ログインできないときは</a>'],
    [apply, '<a>健康保険証利用登録とは</a><a>利用登録状況</a>'],
    [pdf, '<a>利用規約（PDF 1.2MB）</a>'],
  ])('not: %#', (places, body) => {
    expect(found(places, body)).toBe(null);
  });
});

describe('a label with its value', () => {
  it.each([
    ['dl', '<dl><dt id=x>マイナンバーカード利用状況<dd id=y>登録済<dt>氏名<dd>…</dl>', ['x', 'y']],
    [
      'dl with rows',
      '<dl><div><dt id=x>マイナンバーカード利用状況<dd id=y>登録済</div></dl>',
      ['x', 'y'],
    ],
    ['table', '<table><tr><th id=x>マイナンバーカード利用状況<td id=y>登録済</table>', ['x', 'y']],
    [
      'divs',
      '<div><div id=x><b>マイナンバーカード</b>利用状況</div><div id=y>登録済</div></div>',
      ['x', 'y'],
    ],
    [
      'broken',
      '<div><div id=x>マイナンバーカード<br>利用状況</div><p id=y>登録済</p></div>',
      ['x', 'y'],
    ],
    [
      'one line',
      '<p><span id=x>マイナンバーカード利用状況</span><span id=y>登録済</span>',
      ['x', 'y'],
    ],
    ['one text', '<p id=x>マイナンバーカード利用状況：登録済', ['x']],
    ['value in the paragraph', '<p id=x><b>マイナンバーカード利用状況</b> 登録済', ['x']],
    [
      'with a help button',
      '<div><p id=x>マイナンバーカード利用状況<button>説明</button></p><p id=y>未登録</p></div>',
      ['x', 'y'],
    ],
    [
      'a heading and a line',
      '<section><h3 id=x>マイナンバーカード利用状況</h3><p id=y>登録済</p></section>',
      ['x', 'y'],
    ],
    [
      'a button as a row',
      '<button id=z><span id=x>マイナンバーカード利用状況</span> <span id=y>登録済</span></button>',
      ['x', 'y'],
    ],
    [
      'spaced and wide',
      '<dl><dt id=x>マイナンバーカード　の　利用状況<dd id=y>登録済</dl>',
      ['x', 'y'],
    ],
    [
      'the former name',
      '<dl><dt id=x>健康保険証としての登録状況<dd id=y>登録完了</dl>',
      ['x', 'y'],
    ],
    [
      'a column',
      '<table><tr><th id=x>マイナンバーカード利用状況<th>氏名<tr><td>登録済<td>…</table>',
      ['x'],
    ],
    [
      'the first of two people',
      '<dl><dt id=x>マイナンバーカード利用状況<dd id=y>登録済<dt>マイナンバーカード利用状況<dd>未登録</dl>',
      ['x', 'y'],
    ],
  ])('%s', (_, body, ids) => {
    expect(found([registrationStatus], body)).toEqual(ids);
  });

  it.each([
    ['a sentence', '<p>マイナンバーカード利用状況が「登録済」なら終わりです。</p>'],
    ['a list of names', '<ul><li>マイナンバーカード利用状況<li>氏名</ul>'],
    [
      'an explanation',
      '<h2>画面の見方</h2><dl><dt>マイナンバーカード利用状況<dd>登録の状態です</dl>',
    ],
    ['a link to elsewhere', '<a>マイナンバーカード利用状況</a><p>登録済</p>'],
    ['hidden', '<dl hidden><dt>マイナンバーカード利用状況<dd>登録済</dl>'],
    ['quoted', '<blockquote><p>マイナンバーカード利用状況<p>登録済</blockquote>'],
    [
      'label of a choice',
      '<label>マイナンバーカード利用状況<input type=checkbox></label><p>登録済',
    ],
    ['at the side', '<aside><dl><dt>マイナンバーカード利用状況<dd>登録済</dl></aside>'],
    ['a chapter', '<p>マイナンバーカード利用状況</p><h2>氏名</h2>'],
  ])('not: %s', (_, body) => {
    expect(found([registrationStatus], body)).toBe(null);
  });

  it('looks for names, insurer and numbers by what they may be called', () => {
    const page =
      '<dl><dt>氏名カナ<dd>…<dt id=a>氏名<dd id=b>…<dt id=c>記号・番号（枝番）<dd id=d>…</dl>';
    expect(found([personName], page)).toEqual(['a', 'b']);
    expect(found([insurerName], page)).toEqual(['c', 'd']);
  });

  it('does not take the card’s own date for that of the e-certificate', () => {
    const card = '<h2>カード</h2><dl><dt>有効期限<dd>…</dl>';
    const both = [ecertExpiry, ecertExpiryUnderHeading];
    expect(found(both, card)).toBe(null);
    expect(
      found(both, `${card}<h2>利用者証明用電子証明書</h2><dl><dt id=x>有効期限<dd id=y>…</dl>`),
    ).toEqual(['x', 'y']);
    expect(found(both, '<dl><dt id=x>電子証明書の有効期限<dd id=y>…</dl>')).toEqual(['x', 'y']);
  });
});

describe('on hostile pages', () => {
  const page = (body: string) => new JSDOM(`<!doctype html><body>${body}`).window.document;
  const shown = () => true;

  it('reads past built-ins that the page covered', () => {
    const doc = page('<form><input name=children><a id=x href=#>健康保険証</a></form>');
    const input = doc.querySelector('input');
    for (const name of 'firstChild nextSibling parentNode nodeType localName getAttribute'.split(
      ' ',
    ))
      for (const node of [doc.forms[0], doc])
        Object.defineProperty(node, name, { value: input, configurable: true });
    for (const name of ['body', 'designMode', 'querySelector'])
      Object.defineProperty(doc, name, { value: input, configurable: true });
    expect(run(openInsuranceCard, doc, shown)?.map((one) => one.id)).toEqual(['x']);
  });

  it('looks at a depth of 5,000, and among 20,000 links', { timeout: 60_000 }, () => {
    const doc = page('');
    let root: Element = doc.createElement('div');
    root.innerHTML = '<dl><dt id=x>マイナンバーカード利用状況</dt><dd id=y>登録済</dd></dl>';
    for (let depth = 1; depth < 5_000; depth += 1) {
      const around = doc.createElement('div');
      around.append(root);
      root = around;
    }
    doc.body.append(root);
    expect(run([registrationStatus], doc, shown)?.map((one) => one.id)).toEqual(['x', 'y']);
    doc.body.innerHTML = `${'<a>健康保険証のお知らせ</a> '.repeat(20_000)}<p><a id=z>健康保険証`;
    expect(run(openInsuranceCard, doc, shown)?.map((one) => one.id)).toEqual(['z']);
  });

  it('gives up among endless equals that do not hold', () => {
    const doc = page(
      `<p>${'くわしくはこちらの<a>健康保険証</a>のページをご覧ください。<br>'.repeat(5_000)}`,
    );
    expect(run(openInsuranceCard, doc, shown)).toBe(null);
  });
});
