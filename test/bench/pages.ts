/** Pages of a portal's make, by size; nothing on them is anybody's. */

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<li class="row"><span class="date">令和7年${(i % 12) + 1}月${(i % 28) + 1}日</span>` +
      `<a href="#r${i}">見本クリニック ${i}</a><span>診療 ${i % 30} 日</span>` +
      `<p>${paragraphs[i % paragraphs.length]}</p></li>`,
  ).join('');

const paragraphs = [
  'この行は見本です。受診した日と医療機関の名前が並びます。',
  '資格確認書または資格情報のお知らせについては、加入先の健康保険に確かめます。',
  'マイナンバーカードの電子証明書には有効期限があります。',
  '医療費の合計は月ごとに表示されます。健康保険証の欄も見ます。',
];

/** A row is five elements and their texts: about nine nodes. */
const nodesOfRow = 9;

/**
 * A page of about `nodes` nodes with the 健康保険証 part of the portal on it. It keeps still by
 * itself; with `#many` it can be walked through as a page that never reloads.
 */
export function portalPage(nodes: number): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>健康保険証</title>
<style>body{font:16px/1.6 sans-serif;margin:0 auto;max-width:60em}.row{display:grid;grid-template-columns:8em 1fr 6em;border-bottom:1px solid #ccc}</style>
</head><body><header><a href="/">ホーム</a> <a href="#c">証明書</a></header>
<main><h1>健康保険証</h1>
<dl><dt>氏名</dt><dd>練習 太郎</dd><dt>マイナンバーカード利用状況</dt><dd>登録済</dd></dl>
<ul>${rows(Math.floor(nodes / nodesOfRow))}</ul></main></body></html>`;
}
