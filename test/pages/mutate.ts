import { JSDOM } from 'jsdom';
import { ofDocument } from '@/lib/pages/dom';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a redesign might call the same thing. One of them is changed, everywhere on the page. */
const synonyms: readonly (readonly [string, string])[] = [
  ['登録済', '登録済み'],
  ['登録済', '利用登録済'],
  ['未登録', '登録なし'],
  ['登録完了', '登録完了済み'],
  ['マイナンバーカード利用状況', 'マイナンバーカードの利用状況'],
  ['マイナンバーカード利用状況', 'カード利用状況'],
  ['健康保険証としての登録状況', '健康保険証としての利用登録状況'],
  ['申込状況を確認', '申込み状況の確認'],
  ['健康保険証', '保険証'],
  ['健康保険証', '健康保険証等情報'],
  ['資格情報のお知らせ', '資格情報通知書'],
  ['資格確認書', '健康保険資格確認書'],
  ['お知らせ', '通知'],
  ['ホーム', 'トップ'],
  ['健康保険組合', '健保組合'],
  ['マイナポータル', 'マイナポータルβ'],
];

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const halfWidth: Record<string, string> = {
  マ: 'ﾏ',
  イ: 'ｲ',
  ナ: 'ﾅ',
  ン: 'ﾝ',
  バ: 'ﾊﾞ',
  ー: 'ｰ',
  カ: 'ｶ',
  ド: 'ﾄﾞ',
  ポ: 'ﾎﾟ',
  タ: 'ﾀ',
  ル: 'ﾙ',
};
const invisible = ['\u200b', '\u00ad', '\u2060', '\ufeff'];
const spaces = [' ', '\u3000', '\n', '\u00a0', '  \n '];

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T =>
  from[Math.floor(random() * from.length)] as T;

/** Between two characters of a text something is put in that nobody sees or minds. */
const insert = (text: string, what: string, random: Random): string => {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 1));
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
};

const ofText: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => insert(text, pick(spaces, random), random),
  (text, random) => insert(text, pick(invisible, random), random),
  (text) => fullWidth(text),
  (text) => text.replace(/[マイナンバーカドポタル]/g, (one) => halfWidth[one] ?? one),
  (text, random) => `${pick(spaces, random)}${text}${pick(spaces, random)}`,
];

/** Wraps a part of a text node, or breaks its line. */
const ofMarkup: readonly ((node: Text, random: Random) => void)[] = [
  (node, random) => wrapPart(node, pick(['span', 'b', 'strong', 'font'], random), random),
  (node, random) => {
    const ruby = wrapPart(node, 'ruby', random);
    if (!ruby) return;
    const reading = element(node, 'rt');
    reading.textContent = 'よみ';
    ruby.append(reading);
  },
  (node, random) => {
    const rest = cut(node, random);
    rest?.before(element(node, pick(['wbr', 'br'], random)));
  },
];

/** Past whatever the page put in front of its document's built-ins. */
const element = ({ ownerDocument }: Text, tag: string): HTMLElement =>
  ofDocument(ownerDocument, 'createElement').call(ownerDocument, tag);

function cut(node: Text, random: Random): Text | null {
  if (node.length < 2) return null;
  return node.splitText(1 + Math.floor(random() * (node.length - 1)));
}

function wrapPart(node: Text, tag: string, random: Random): Element | null {
  const rest = cut(node, random);
  if (!rest) return null;
  const around = element(node, tag);
  rest.before(around);
  around.append(rest);
  return around;
}

/** A saved page with its labels changed as a redesign, an editor or a browser might. */
export function mutate(html: string, seed: number): string {
  const random = seeded(seed);
  const { document } = new JSDOM(html).window;
  const NodeFilter = document.defaultView?.NodeFilter;
  const walker = document.createTreeWalker(document, NodeFilter?.SHOW_TEXT ?? 4);
  const [word, other] = pick(
    synonyms.filter(([one]) => html.includes(one)).concat([['', '']]),
    random,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const tag = node.parentElement?.localName ?? '';
    if (/^(?:script|style|textarea|option)$/.test(tag) || node.nodeValue?.trim() === '') continue;
    nodes.push(node as Text);
  }
  for (const node of nodes) {
    if (word) node.data = node.data.replaceAll(word, other);
    if (random() < 0.5) node.data = pick(ofText, random)(node.data, random);
    if (random() < 0.4 && node.parentElement?.localName !== 'title')
      pick(ofMarkup, random)(node, random);
  }
  const mutated = `<!doctype html>\n${document.documentElement.outerHTML}`;
  document.defaultView?.close();
  return mutated;
}
