/**
 * A page of somebody who does not exist, with everything that must never leave it: each value is
 * unmistakable, so that finding it anywhere is finding a leak. No number passes a check digit.
 */
export const canaries = {
  name: '叶沢 鳴海',
  kana: 'カナサワ ナルミ',
  born: '昭和31年2月29日',
  myNumber: '909090909090',
  symbol: '癸酉・77310',
  insurerNumber: '99887766',
  phone: '000-8642-1357',
  medicine: 'カナリアスタチン錠',
  typed: 'しらない人に言えないこと',
  hidden: 'ひみつの合言葉',
} as const;

const { name, kana, born, myNumber, symbol, insurerNumber, phone, medicine, typed, hidden } =
  canaries;

/** The 健康保険証 page of the portal as it might be, with canaries wherever a value can stand. */
export const canaryPage = `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<title>健康保険証</title><meta name="description" content="${name}"></head>
<body data-user="${myNumber}">
<header><a href="/">ホーム</a><p>${name} さん</p><button type="button">ログアウト</button></header>
<main>
<h1>健康保険証</h1>
<h2>${name} の資格情報</h2>
<dl>
<dt>氏名</dt><dd>${name}</dd><dt>氏名カナ</dt><dd>${kana}</dd><dt>生年月日</dt><dd>${born}</dd>
<dt>マイナンバー</dt><dd>${myNumber}</dd><dt>記号・番号（枝番）</dt><dd>${symbol}</dd>
<dt>保険者番号</dt><dd>${insurerNumber}</dd><dt>電話番号</dt><dd>${phone}</dd>
<dt>マイナンバーカード利用状況</dt><dd>登録済</dd>
</dl>
<p>資格確認書と資格情報のお知らせ、マイナ保険証について。${medicine}を処方されています。</p>
<form><label>氏名<input name="n" value="${typed}"></label><textarea>${typed}</textarea>
<select><option>${typed}</option></select><div contenteditable="true">${typed} 資格確認書</div></form>
<p hidden>${hidden} 資格確認書</p><p style="display:none">${hidden}</p>
<img alt="${hidden}" src="data:,"><a href="#pdf" title="${hidden}">PDFを保存</a>
</main></body></html>`;

/** The values, without spaces, that stand in a text; it is looked at without spaces as well. */
export function leaked(text: string): string[] {
  const close = (one: string) => one.normalize('NFKC').replace(/\s/g, '');
  const seen = close(text);
  return Object.values(canaries).filter((value) => seen.includes(close(value)));
}
