import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disturbances, label, shapes, values } from './markup';
import { cardAddress, recogniseHtml, statusOf } from './reading';

describe.each(values)('%s', (value, id) => {
  describe.each(Object.entries(shapes))('%s', (name, shape) => {
    // Every shape with every disturbance for one word, and with a few for the others.
    const some = Object.entries(disturbances).filter((_, i) => value === '登録済' || i % 4 === 0);
    it.each(some)('%s', (_name, disturb) => {
      const status = statusOf(shape(disturb(label), disturb(value)));
      // A whole sentence before its label is nobody's habit, and may be out of sight.
      if (name === 'turned round' && value.length > 20) expect([id, null]).toContain(status);
      else expect(status).toBe(id);
    });
  });
});

describe('several people', () => {
  const block = (name: string, value: string) =>
    `<section><dl><dt>氏名</dt><dd>${name}</dd><dt>${label}</dt><dd>${value}</dd></dl></section>`;
  const card = (name: string, value: string) =>
    `<h2>${name}さん</h2><div><p>${label}</p><p>${value}</p></div>`;
  const rows = (...values: string[]) =>
    `<table><tr><th>氏名</th><th>続柄</th><th>${label}</th></tr>${values
      .map((value, i) => `<tr><td>練習 ${i}</td><td>子</td><td>${value}</td></tr>`)
      .join('')}</table>`;
  const columns = (...values: string[]) =>
    `<table><tr><th>氏名</th>${values.map((_, i) => `<td>練習 ${i}</td>`).join('')}</tr>
     <tr><th>${label}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr></table>`;

  it.each([
    ['blocks', block('甲', '登録済') + block('乙', '未登録')],
    [
      'blocks, the name after it',
      `<dl><dt>${label}<dd>登録済<dt>氏名<dd>甲</dl><dl><dt>${label}<dd>未登録<dt>氏名<dd>乙</dl>`,
    ],
    ['headings', card('甲', '登録済') + card('乙', '未登録')],
    ['rows', rows('登録済', '未登録', '登録済')],
    ['columns', columns('登録済', '未登録')],
    ['one of them unreadable', block('甲', '処理中') + block('乙', '登録済')],
    ['one row unreadable', rows('登録済', '処理中')],
    ['one row empty', rows('', '登録済')],
    ['one column unreadable', columns('登録済', '処理中')],
  ])('%s: whose is whose is not ours to say', (_name, html) => {
    expect(statusOf(html)).toBe('several-people');
  });

  it.each([
    ['blocks', block('甲', '登録済') + block('乙', '登録完了')],
    ['headings', card('甲', '登録済') + card('乙', '登録済')],
    ['rows', rows('登録済', '登録済')],
    ['columns', columns('登録済', '登録済')],
  ])('%s, all the same', (_name, html) => {
    expect(statusOf(html)).toBe('registered');
  });

  it.each([
    [
      'one person, two labels',
      `<p>氏名</p><p>${label}</p><p>登録済</p><p>健康保険証としての登録状況</p><p>未登録</p>`,
    ],
    [
      'two of one person, among people',
      block('甲', '登録済</dd><dd>未登録') + block('乙', '登録済'),
    ],
    ['no sign of people', `<p>${label}</p><p>登録済</p><hr><p>${label}</p><p>未登録</p>`],
    [
      'a history',
      `<table><tr><th>日付</th><th>${label}</th></tr><tr><td>5月</td><td>登録済</td></tr><tr><td>4月</td><td>未登録</td></tr></table>`,
    ],
  ])('%s: contradictory', (_name, html) => {
    expect(statusOf(html)).toBe('contradictory');
  });

  it('a column with more than statuses is not understood', () => {
    const html = `<table><tr><th>日付</th><th>${label}</th></tr><tr><td>5月</td><td>処理中</td></tr><tr><td>4月</td><td>未登録</td></tr></table>`;
    expect(statusOf(html)).toBe(null);
  });
});

describe('nobody’s status', () => {
  const dl = (l: string, v: string) => `<dl><dt>${l}</dt><dd>${v}</dd></dl>`;
  it.each([
    ['a bank account', dl('公金受取口座', '登録済')],
    [
      'a bank account in the same table',
      `<table><tr><th>${label}</th><td></td></tr><tr><th>公金受取口座の登録状況</th><td>登録済</td></tr></table>`,
    ],
    [
      'an account before an empty label',
      `<div><p>公金受取口座</p><p>登録済</p><p>${label}</p></div>`,
    ],
    ['a heading before a label', `<div><h3>登録済</h3><div>${label}</div></div>`],
    ['a value above, of another group', `<div><p>登録済</p></div><div><p>${label}</p></div>`],
    ['a sentence', `<p>${label}に「登録済」と表示されます。</p>`],
    ['a sentence in bold', `<p>${label}に<b>登録済</b>と表示されます。</p>`],
    [
      'a legend',
      `<table><caption>表示の意味</caption><tr><th>${label}</th><td>登録済</td></tr></table>`,
    ],
    [
      'a legend over two rows',
      `<table><tr><th rowspan="2">${label}</th><td>登録済</td><td>使えます</td></tr><tr><td>未登録</td><td>使えません</td></tr></table>`,
    ],
    [
      'an example under a heading of its own',
      `<h2>画面の表示例</h2><h3>健康保険証</h3>${dl(label, '登録済')}`,
    ],
    [
      'the subsidy under headings',
      `<h2>医療受給者証</h2><h3>利用の状況</h3>${dl(label, '登録済')}`,
    ],
    [
      'a picture’s caption',
      `<figure><img alt=""><figcaption>${label}：登録済</figcaption></figure>`,
    ],
    ['a quotation', `<blockquote>${dl(label, '登録済')}</blockquote>`],
    ['an FAQ', `<h2>よくある質問</h2>${dl(label, '登録済')}`],
    ['a closed FAQ', `<details><summary>登録状況は？</summary>${dl(label, '登録済')}</details>`],
    ['a question', `<h3>${label}が「登録済」とは?</h3><p>登録済</p>`],
    ['an option', `<p>${label}</p><select><option>登録済</option></select>`],
    ['a list of choices', `<p>${label}</p><ul role="listbox"><li role="option">登録済</li></ul>`],
    ['editable', `<div contenteditable="true">${dl(label, '登録済')}</div>`],
    ['a closed dialog', `<dialog>${dl(label, '登録済')}</dialog>`],
    ['hidden by aria', `<div aria-hidden="true">${dl(label, '登録済')}</div>`],
    ['hidden by style', `<div style="visibility:hidden">${dl(label, '登録済')}</div>`],
    ['turned round, hidden', `<div><span hidden>登録済</span><div>${label}</div></div>`],
    ['a navigation', `<nav><a>${label}</a><a>登録済</a></nav>`],
  ])('%s', (_name, html) => {
    expect(statusOf(html)).toBe(null);
  });
});

describe('other messages of the portal', () => {
  const at = (html: string, address = 'https://myna.go.jp/') =>
    recogniseHtml(`<!doctype html><body>${html}`, address).status;
  const ecert =
    '電子証明書の検証に失敗しました お住まいの市区町村の窓口で電子証明書を更新してください。(EI123-2008) - (MPA-IS-I05)';
  const noData =
    'あなたの有効な保険資格情報がないため、正常に処理できませんでした。会社等にお勤めの方はお勤め先へそれ以外の方はお住いの市区町村へお問合せください。';

  it.each([
    ['signed-out', '<header><p>ゲスト</p><a href="#">ログイン</a></header>'],
    ['signed-out', '<header><span>ゲスト</span><button>ログイン</button></header>'],
    [
      'signed-out',
      '<header><p>ゲスト様</p><button><span>ログ</span>イン</button><a>ログイン</a></header>',
    ],
    ['signed-out', '<main><button>登録・ログイン</button></main>'],
    ['ecert-invalid', `<div role="alert">${ecert}</div>`],
    [
      'ecert-invalid',
      '<h2>電子証明書の検証に失敗しました</h2><p>お住まいの市区町村の窓口で電子証明書を更新してください。</p>',
    ],
    ['ecert-invalid', '<p>電子証明書の検証に失敗しました<br>（ＥＩ１２３-2008）</p>'],
    ['signing-ecert-void', '<p>署名用電子証明書が失効しています</p>'],
    ['signing-ecert-void', '<p>署名用電子証明書が失効しています（115）</p>'],
    [
      'signing-ecert-void',
      '<p>署名用<ruby>電子証明書<rt>でんし</rt></ruby>が失効しています。市区町村の窓口へ</p>',
    ],
    ['log-in-again', '<p>実物のマイナンバーカードを再ログインしてください</p>'],
    ['log-in-again', '<div><b>実物の</b>マイナンバーカードで再ログインしてください。</div>'],
    ['log-in-again', '<p>実物のマイナンバーカードを<br>再ログインしてください</p>'],
    ['log-in-again', '<p><b>実物の</b>マイナンバーカードを<b>再</b>ログインしてください</p>'],
    ['signing-ecert-void', '<div>署名用電子証明書が<br>失効しています</div><p>閉じる</p>'],
    ['signing-ecert-void', '<p><b>署名用</b>電子証明書が<b>失効</b>しています。</p>'],
    ['ecert-invalid', `<div>${ecert.replace('に', 'に<br>')}</div>`],
    ['ecert-invalid', `<p>${ecert.replace('失敗', '<b>失敗</b>')}</p>`],
    ['no-insurance-data', `<p>${noData.replaceAll('、', '、<br>')}</p>`],
    ['no-insurance-data', `<ul><li>${noData.replaceAll(/[、。]/g, '$&</li><li>')}</ul>`],
    ['no-insurance-data', `<p>${noData.replace('保険資格情報', '<strong>$&</strong>')}</p>`],
    ['no-insurance-data', `<p>${noData.replace('正常に処理', '<span>$&</span>')}</p>`],
    ['no-insurance-data', `<p>${noData.replace('資格', '<ruby>$&<rt>しかく</rt></ruby>')}</p>`],
    ['no-insurance-data', `<table><tr><td>${noData}</td></tr></table>`],
    ['no-insurance-data', `<table><tr><td><img alt=""></td><td><p>${noData}</p></td></tr></table>`],
    ['no-insurance-data', `<table><tr><td>申込状況<tr><td>${noData}<tr><td>戻る</table>`],
    ['no-insurance-data', `<p><i>⚠</i> ${noData}</p>`],
    ['no-insurance-data', `<p><span>エラー</span>${noData}</p>`],
    ['no-insurance-data', `<p>【エラー】${noData}</p>`],
    ['no-insurance-data', `<p>！エラー：${noData}</p>`],
  ])('%s: %s', (id, html) => {
    expect(at(html)?.id).toBe(id);
    expect(at(html, cardAddress)?.id).toBe(id);
  });

  it.each([
    ['guest without log-in', '<p>ゲスト</p>'],
    ['guest in a sentence', '<p>ゲストの方は<a>ログイン</a></p>'],
    ['guest explained', '<p><b>ゲスト</b>と出たら<b>ログイン</b>します</p>'],
    ['log-in alone', '<a>ログイン</a>'],
    ['how to log in', '<h2>登録・ログインの方法</h2><p>登録・ログイン方法</p>'],
    ['an FAQ’s question', `<a href="#">${ecert}</a>`],
    ['an FAQ’s summary', `<details><summary>${ecert}</summary></details>`],
    ['in a list of errors', `<table><tr><td>${ecert}</td><td>更新します</td></tr></table>`],
    [
      'in a list of errors, one below the other',
      `<table><tr><td>${noData}</td></tr><tr><td>署名用電子証明書が失効しています</td></tr></table>`,
    ],
    ['under a head', `<table><tr><th>メッセージ</th></tr><tr><td>${noData}</td></tr></table>`],
    ['spoken of', `<p>例：${noData}</p>`],
    ['spoken of, broken', `<p>「署名用電子証明書が<br>失効しています」と出たら</p>`],
    ['in a broken sentence', `<p>署名用電子証明書が<br>失効していますと表示されたら</p>`],
    ['a term explained', '<dl><dt>署名用電子証明書が失効しています</dt><dd>とは</dd></dl>'],
    ['under questions', '<h2>よくある質問</h2><p>署名用電子証明書が失効しています</p>'],
    ['quoted', '<p>「署名用電子証明書が失効しています」と出たら</p>'],
    ['in a sentence', '<p>署名用電子証明書が失効していますと表示されたら</p>'],
    ['in a blockquote', '<blockquote>署名用電子証明書が失効しています</blockquote>'],
    ['hidden', '<p hidden>署名用電子証明書が失効しています</p>'],
    ['another error', '<p>電子証明書の検証に失敗しました</p><p>もう一度お試しください</p>'],
    ['typed', '<textarea>実物のマイナンバーカードを再ログインしてください</textarea>'],
  ])('silence: %s', (_name, html) => {
    expect(at(html)).toBe(null);
  });

  it('a status comes first, and none is believed where nobody is logged in', () => {
    const status = `<h2>健康保険証</h2><dl><dt>${label}</dt><dd>登録済</dd></dl>`;
    expect(at(`${status}<p>署名用電子証明書が失効しています</p>`)?.id).toBe('registered');
    expect(at(`<p>ゲスト</p><a>ログイン</a>${status}`)).toBe(null);
  });

  it('only where a status belongs, and in our own words', () => {
    for (const address of ['https://myna.go.jp/messages/1', 'https://myna.go.jp/html/x.html'])
      expect(at('<p>署名用電子証明書が失効しています</p>', address)).toBe(null);
    expect(at(`<p>${ecert}</p>`)?.quotes).toEqual(['電子証明書の検証に失敗しました']);
  });
});

describe('whatever is wrapped around', () => {
  const wrappers = [
    (x: string) => `<div>${x}</div>`,
    (x: string) => `<span>${x}</span>`,
    (x: string) => `<section><h4>お手続き</h4>${x}</section>`,
    (x: string) => `<p>氏名</p>${x}`,
    (x: string) => `${x}<p>有効期限 2030年</p>`,
    (x: string) => `<div hidden>${x}</div>`,
    (x: string) => `<div aria-hidden="true">${x}</div>`,
    (x: string) => `<details><summary>くわしく</summary>${x}</details>`,
    (x: string) => `<blockquote>${x}</blockquote>`,
    (x: string) => `<button>${x}</button>`,
    (x: string) => `<table><tr><td>${x}</td></tr></table>`,
    (x: string) => `<dl><dt>公金受取口座</dt><dd>未登録</dd></dl>${x}`,
    (x: string) => `${x}<dl><dt>公金受取口座</dt><dd>登録済</dd></dl>`,
    (x: string) => `<ul><li>${x}</li><li>未登録の方はこちら</li></ul>`,
    (x: string) => `<article>${x}<p>登録済と出れば使えます。</p></article>`,
    (x: string) => `<fieldset><legend>登録済</legend>${x}</fieldset>`,
    (x: string) => `<form><input value="未登録">${x}</form>`,
    (x: string) => `<h2>表示の例</h2>${x}`,
  ];
  const wrap = fc.array(fc.constantFrom(...wrappers), { maxLength: 5 });
  const pieces = fc.constantFrom(...Object.values(disturbances));

  it('the reading stays right, or there is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.constantFrom(...Object.values(shapes)),
        pieces,
        pieces,
        wrap,
        ([value, id], shape, ofLabel, ofValue, around) => {
          const html = around.reduce((x, one) => one(x), shape(ofLabel(label), ofValue(value)));
          expect([id, null]).toContain(statusOf(html));
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('an empty label stays empty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(shapes)), wrap, (shape, around) => {
        const html = around.reduce((x, one) => one(x), shape(label, ''));
        expect(statusOf(html)).toBe(null);
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});
