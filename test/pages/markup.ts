/** Ways in which a page may put a label and its value; none of them changes what it says. */
export const label = 'マイナンバーカード利用状況';

type Shape = (label: string, value: string) => string;

export const shapes: Readonly<Record<string, Shape>> = {
  dl: (l, v) => `<dl><dt>${l}</dt><dd>${v}</dd></dl>`,
  'dl with groups': (l, v) => `<dl><div><dt><span>${l}</span></dt><dd><p>${v}</p></dd></div></dl>`,
  'dl among others': (l, v) =>
    `<dl><dt>氏名</dt><dd>練習 太郎</dd><dt>${l}</dt><dd>${v}</dd><dt>有効期限</dt><dd>2030年1月1日</dd></dl>`,
  'table row': (l, v) => `<table><tr><th>${l}</th><td>${v}</td></tr></table>`,
  'table row of cells': (l, v) =>
    `<table><tbody><tr><td>氏名</td><td>練習 太郎</td></tr><tr><td>${l}</td><td>${v}</td></tr></tbody></table>`,
  'table column': (l, v) =>
    `<table><thead><tr><th>氏名</th><th>${l}</th></tr></thead><tbody><tr><td>練習 太郎</td><td>${v}</td></tr></tbody></table>`,
  'rows by role': (l, v) =>
    `<div role="table"><div role="row"><span role="rowheader">${l}</span><span role="cell">${v}</span></div></div>`,
  'sibling divs': (l, v) => `<div class="row"><div>${l}</div><div>${v}</div></div>`,
  'nested divs': (l, v) =>
    `<div><div><div><span>${l}</span></div></div><div><div><p><b>${v}</b></p></div></div></div>`,
  'turned round': (l, v) =>
    `<section><p>氏名</p><p>練習 太郎</p><div style="display:flex;flex-direction:row-reverse"><span>${v}</span><div>${l}</div></div><p>有効期限</p></section>`,
  'one line': (l, v) => `<p>${l}：${v}</p>`,
  'two lines': (l, v) => `<p>${l}<br>${v}</p>`,
  'heading and paragraph': (l, v) => `<h3>${l}</h3><p>${v}</p>`,
  'list item': (l, v) => `<ul><li><span>${l}</span><strong>${v}</strong></li></ul>`,
  link: (l, v) => `<a href="#x"><div>${l}</div><div>${v}</div></a>`,
  button: (l, v) => `<button type="button"><span>${l}</span><span>${v}</span></button>`,
  'unknown elements': (l, v) =>
    `<my-row><my-label>${l}</my-label><my-value>${v}</my-value></my-row>`,
  'open details': (l, v) =>
    `<details open><summary>健康保険証の情報</summary><dl><dt>${l}</dt><dd>${v}</dd></dl></details>`,
};

type Disturbance = (text: string) => string;

/** What may happen to the letters of a label or value. */
export const disturbances: Readonly<Record<string, Disturbance>> = {
  'as it is': (text) => text,
  'in letters': (text) => [...text].map((one) => `<span>${one}</span>`).join(''),
  spaces: (text) => [...text].join(' \n'),
  'wide spaces': (text) => `　${[...text].join('　')}　`,
  'invisible characters': (text) => [...text].join('\u200b\u00ad'),
  'half width': (text) => text.replace('マイナンバーカード', 'ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ'),
  'line breaks': (text) => `${text.slice(0, 2)}<wbr>${text.slice(2, 3)}<!-- x -->${text.slice(3)}`,
  ruby: (text) =>
    `<ruby>${text.slice(0, 2)}<rp>(</rp><rt>よみ</rt><rp>)</rp></ruby>${text.slice(2)}`,
  'icon before': (text) => `<i aria-hidden="true">check_circle</i><svg><text>x</text></svg>${text}`,
  'reader’s words hidden': (text) => `${text}<span hidden>表示</span>`,
  deep: (text) => `${'<span>'.repeat(30)}${text}${'</span>'.repeat(30)}`,
};

/** Every status word, and what it is read as. */
export const values = [
  ['登録済', 'registered'],
  ['登録済み', 'registered'],
  ['登録完了', 'registered'],
  ['未登録', 'not-registered'],
  [
    'あなたの有効な保険資格情報がないため、正常に処理できませんでした。会社等にお勤めの方はお勤め先へそれ以外の方はお住いの市区町村へお問合せください。',
    'no-insurance-data',
  ],
] as const;
