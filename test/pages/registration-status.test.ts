import { describe, expect, it } from 'vitest';
import { cardAddress, legacyAddress, recogniseHtml, statusOf } from './reading';

const label = 'マイナンバーカード利用状況';
const message =
  'あなたの有効な保険資格情報がないため、正常に処理できませんでした。会社等にお勤めの方はお勤め先へそれ以外の方はお住いの市区町村へお問合せください。';

describe('a status that belongs to its label', () => {
  it.each([
    ['dl', `<dl><dt>${label}</dt><dd>登録済</dd></dl>`],
    ['dl without end tags', `<dl><dt>氏名<dd>練習 太郎<dt>${label}<dd>登録済</dl>`],
    ['dl with groups', `<dl><div><dt>${label}</dt><dd><p>登録済</p></dd></div></dl>`],
    ['table row', `<table><tr><th>${label}</th><td>登録済</td></tr></table>`],
    ['table column', `<table><tr><th>氏名<th>${label}<tr><td>練習 太郎<td>登録済</table>`],
    ['divs', `<div><div>${label}</div><div><span>登録済</span></div></div>`],
    ['one line', `<p>${label}：登録済</p>`],
    ['inline elements', `<p><b>${label}</b> <span>登録済</span></p>`],
    ['line break', `<p>${label}<br>登録済</p>`],
    ['heading and paragraph', `<h3>${label}</h3><p>登録済</p>`],
    ['label split', `<dt>マイナンバー<wbr>カード<br>利用状況</dt><dd>登録済</dd>`],
    ['value split', `<dt>${label}</dt><dd><b>登</b><i>録</i><u>済</u></dd>`],
    ['ruby', `<dt>${label}</dt><dd><ruby>登録<rp>(</rp><rt>とうろく</rt><rp>)</rp></ruby>済</dd>`],
    [
      'ruby in the label',
      `<dt>マイナンバーカード<ruby>利用<rt>りよう</rt>状況</ruby></dt><dd>登録済</dd>`,
    ],
    ['half width and spaces', `<dt>ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ 利用状況</dt><dd> 登 録　済 </dd>`],
    [
      'invisible characters',
      `<dt>マイナンバー\u200bカード\u00ad利用状況</dt><dd>登\ufeff録済</dd>`,
    ],
    ['a date after it', `<dt>${label}</dt><dd>登録済（令和6年5月1日）</dd>`],
    [
      'after another matter under its own heading',
      `<section><h2>公金受取口座</h2><p>未登録</p></section><section><h2>${label}</h2><p>登録済</p></section>`,
    ],
    ['a link behind it', `<dl><dt>${label}</dt><dd>登録済 <a href="#x">詳細</a></dd></dl>`],
    ['an icon before it', `<dt>${label}</dt><dd><i aria-hidden="true">check</i>登録済</dd>`],
    ['a help button between', `<dt>${label}<button>ヘルプ</button></dt><dd>登録済</dd>`],
    ['inside a button', `<button><span>${label}</span><span>登録済</span></button>`],
    [
      'open details',
      `<details open><summary>くわしく</summary><dt>${label}</dt><dd>登録済</dd></details>`,
    ],
    ['in the summary', `<details><summary><p>${label}</p><p>登録済</p></summary>x</details>`],
    ['decorated label', `<p>■${label}</p><p>登録済</p>`],
    ['with の', `<dt>マイナンバーカードの利用状況</dt><dd>登録済み</dd>`],
    [
      'several people, all the same',
      `<table><tr><th>氏名<th>${label}<tr><td>甲<td>登録済<tr><td>乙<td>登録済</table>`,
    ],
  ])('registered: %s', (_name, html) => {
    expect(statusOf(html)).toBe('registered');
  });

  it.each([
    ['未登録', 'not-registered', '未登録'],
    ['登録完了', 'registered', '登録完了'],
    [message, 'no-insurance-data', message],
    [message.replace('、', '').replace('。', '。<br>'), 'no-insurance-data', message],
  ])('%s', (shown, id, quote) => {
    const { status } = recogniseHtml(
      `<dl><dt>健康保険証としての登録状況</dt><dd>${shown}</dd></dl>`,
      legacyAddress,
    );
    expect(status).toEqual({ id, quotes: [quote] });
  });

  it.each([
    '健康保険証としての登録状況',
    '健康保険証利用登録の申込状況',
    '健康保険証利用登録の申し込み状況',
    label,
  ])('label %s', (name) => {
    expect(statusOf(`<dl><dt>${name}</dt><dd>未登録</dd></dl>`)).toBe('not-registered');
  });
});

describe('silence', () => {
  it.each([
    ['no label', '<p>登録済</p>'],
    ['a bank account', '<dl><dt>公金受取口座</dt><dd>登録済</dd></dl>'],
    [
      'label without value, then a bank account',
      `<dl><dt>${label}</dt><dd></dd><dt>公金受取口座</dt><dd>登録済</dd></dl>`,
    ],
    [
      'under a heading of another matter',
      `<h2>医療受給者証</h2><dl><dt>${label}</dt><dd>登録済</dd></dl>`,
    ],
    ['an explaining sentence', `<p>${label}：登録済と表示されていれば使えます</p>`],
    ['a link that goes on', `<p>${label}：登録済<a href="#x">の方はこちら</a></p>`],
    ['a link amid a sentence', `<p>${label}：登録済<a href="#x">表示</a>のとき使えます</p>`],
    ['an explaining sentence in parts', `<p>${label}：<b>登録済</b>と表示されます。</p>`],
    ['a quoted label', `<p>「${label}」</p><p>登録済</p>`],
    ['a label in a sentence', `<p>画面の${label}</p><p>登録済</p>`],
    ['a list of meanings', `<h3>${label}</h3><dl><dt>登録済</dt><dd>使えます</dd></dl>`],
    ['a table of meanings', `<table><tr><th>${label}<th>意味<tr><td>登録済<td>使えます</table>`],
    ['an example', `<h3>画面の表示例</h3><dl><dt>${label}</dt><dd>登録済</dd></dl>`],
    ['how to read it', `<h3>${label}の見方</h3><dl><dt>${label}</dt><dd>登録済</dd></dl>`],
    ['a figure', `<figure><p>${label}</p><p>登録済</p></figure>`],
    [
      'a value of another column',
      `<table><tr><th>口座</th><th>${label}</th></tr><tr><td>登録済</td><td></td></tr></table>`,
    ],
    ['struck out', `<dl><dt>${label}</dt><dd><del>登録済</del></dd></dl>`],
    [
      'the message explained',
      `<dl><dt>${label}</dt><dd>あなたの有効な保険資格情報がないため、正常に処理できませんでしたと表示</dd></dl>`,
    ],
    ['a status nobody knows', `<dl><dt>${label}</dt><dd>処理中</dd></dl>`],
    ['登録済 with more', `<dl><dt>${label}</dt><dd>登録済の方はこちら</dd></dl>`],
  ])('%s', (_name, html) => {
    expect(statusOf(html)).toBe(null);
  });
});

describe('what is hidden or typed is not read', () => {
  const row = (attributes: string, css = '') =>
    `<style>${css}</style><div ${attributes}><dl><dt>${label}</dt><dd>登録済</dd></dl></div>`;
  it.each([
    ['hidden', row('hidden')],
    ['hidden until found', row('hidden="until-found"')],
    ['aria-hidden', row('aria-hidden="true"')],
    ['inert', row('inert')],
    ['popover', row('popover')],
    ['display none', row('style="display:none"')],
    ['visibility hidden', row('style="visibility: hidden"')],
    ['opacity 0', row('style="opacity:0"')],
    ['no size of letters', row('style="font-size:0"')],
    ['no colour', row('style="color:transparent"')],
    ['contents not drawn', row('class="gone"', '.gone{content-visibility:hidden}')],
    ['style sheet', row('class="gone"', '.gone{display:none}')],
    ['style sheet, for screens', row('class="gone"', '@media screen{.gone{display:none}}')],
    ['editable', row('contenteditable')],
    ['editable, plain text', row('contenteditable="plaintext-only"')],
    ['text box', row('role="textbox"')],
    ['text box in upper case', row('role="TextBox"')],
    ['text box or search box', row('role="none textbox searchbox"')],
    [
      'closed details',
      `<details><summary>x</summary><dl><dt>${label}</dt><dd>登録済</dd></dl></details>`,
    ],
    ['closed details, bare text', `<details>${label}：登録済</details>`],
    ['closed dialog', `<dialog><p>${label}</p><p>登録済</p></dialog>`],
    ['template', `<template><p>${label}</p><p>登録済</p></template>`],
    ['noscript', `<noscript><p>${label}</p><p>登録済</p></noscript>`],
    ['comment', `<!-- <p>${label}</p><p>登録済</p> -->`],
    ['script', `<script type="text/plain"><p>${label}</p><p>登録済</p></script>`],
    ['input', `<p>${label}</p><input value="登録済">`],
    ['textarea', `<p>${label}</p><textarea>登録済</textarea>`],
    ['select', `<p>${label}</p><select><option>登録済</option></select>`],
    ['choices', `<p>${label}</p><label><input type="radio">登録済</label>`],
    ['choices with for', `<p>${label}</p><input type="radio" id="a"><label for="a">登録済</label>`],
    ['only the value', `<p>${label}</p><p hidden>登録済</p>`],
    ['only the label', `<p hidden>${label}</p><p>登録済</p>`],
  ])('%s', (_name, html) => {
    expect(statusOf(html)).toBe(null);
  });

  it('reads on behind what is hidden', () => {
    expect(statusOf(`<p>${label}</p><p style="display:none">未登録</p><p>登録済</p>`)).toBe(
      'registered',
    );
    expect(statusOf(row('class="gone"', '@media print{.gone{display:none}}'))).toBe('registered');
    expect(statusOf(row('class="a b"', '.a{display:none} .a.b{display:block}'))).toBe('registered');
  });
});

describe('two that contradict', () => {
  it.each([
    ['two labels', `<p>${label}</p><p>登録済</p><p>健康保険証としての登録状況</p><p>未登録</p>`],
    ['two values', `<dl><dt>${label}</dt><dd>登録済</dd><dd>未登録</dd></dl>`],
  ])('%s', (_name, html) => {
    expect(statusOf(html)).toBe('contradictory');
  });

  it('登録済 and 登録完了 do not', () => {
    const html = `<p>${label}</p><p>登録済</p><p>健康保険証としての登録状況</p><p>登録完了</p>`;
    expect(statusOf(html)).toBe('registered');
  });
});

describe('only where it belongs', () => {
  const html = `<dl><dt>${label}</dt><dd>登録済</dd></dl>`;
  it.each([
    'https://myna.go.jp/messages/12',
    'https://myna.go.jp/help',
    'https://myna.go.jp/certificates/medical-subsidy',
  ])('not on %s', (address) => {
    const { page, status } = recogniseHtml(
      `<title>健康保険証</title><h1>健康保険証</h1>${html}`,
      address,
    );
    expect(status).toBe(null);
    expect(page?.showsStatus).toBeUndefined();
  });

  it('on an unknown address only when the page names itself', () => {
    const moved = 'https://myna.go.jp/wallet/2027/insurance';
    expect(recogniseHtml(`<h1>健康保険証</h1>${html}`, moved)).toMatchObject({
      page: { id: 'health-insurance-card' },
      status: { id: 'registered' },
    });
    expect(recogniseHtml(`<h1>マイナンバーカード</h1>${html}`, moved)).toEqual({
      page: null,
      status: null,
    });
    expect(recogniseHtml(`<h1 hidden>健康保険証</h1>${html}`, moved)).toEqual({
      page: null,
      status: null,
    });
  });

  it('on the first page only under the heading of the insurance card', () => {
    const home = 'https://myna.go.jp/';
    expect(recogniseHtml(html, home).status).toBe(null);
    expect(recogniseHtml(`<h2>健康保険証</h2>${html}`, home).status?.id).toBe('registered');
  });

  it('answers with our own words, never with those of the page', () => {
    const { status } = recogniseHtml(
      `<dl><dt>${label}</dt><dd>登 録 済 (令和6年5月1日)</dd></dl>`,
      cardAddress,
    );
    expect(status?.quotes).toEqual(['登録済']);
  });
});

describe('the message that there are no data', () => {
  const alert = `<div role="alert"><p>${message}</p></div>`;
  const row = `<dl><dt>${label}</dt><dd>登録済</dd></dl>`;
  it.each([
    ['alone', alert, 'no-insurance-data'],
    ['under its label', `<h3>${label}</h3>${alert}`, 'no-insurance-data'],
    ['over a status that says otherwise', alert + row, 'contradictory'],
    ['under a status that says otherwise', row + alert, 'contradictory'],
    ['quoted', `<p>「${message}」と出たときは、加入先に聞きます。</p>`, null],
    ['linked to', `<ul><li><a href="#x">${message}</a></li></ul>`, null],
    [
      'its first half',
      '<p>あなたの有効な保険資格情報がないため、正常に処理できませんでした。</p>',
      null,
    ],
  ])('%s', (_name, html, status) => {
    expect(statusOf(html)).toBe(status);
  });
});
