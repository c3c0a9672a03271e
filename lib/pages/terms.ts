import { plain } from './text';

/**
 * The terms of the glossary, each with the other names that insurers use for the same thing
 * (real-world, "Vocabulary"). The first name is the one we show. A longer name wins over a shorter
 * one inside it: 健康保険証利用登録 is a registration, not an old card.
 */
export const terms = {
  notice: [
    '資格情報のお知らせ',
    '資格情報通知書',
    '資格情報通知書（資格情報のお知らせ）',
    '資格情報のお知らせ（特別療養）',
  ],
  certificate: [
    '資格確認書',
    '資格確認書（特別療養）',
    '健康保険資格確認書',
    '後期高齢者医療資格確認書',
  ],
  mynaCard: ['マイナ保険証'],
  registration: [
    '健康保険証利用登録',
    '保険証利用登録',
    '利用登録',
    '健康保険証利用登録済み',
    'マイナンバーカードの健康保険証利用',
    'マイナンバーカードの保険証利用',
  ],
  oldCard: [
    '健康保険証',
    '従来の健康保険証',
    '健康保険被保険者証',
    '被保険者証',
    '組合員証',
    '組合員被扶養者証',
    '加入者証',
    '加入者被扶養者証',
  ],
  elderlyCard: ['高齢受給者証'],
  portalScreen: [
    '医療保険の資格情報',
    '医療保険の資格情報画面',
    'あなたの健康保険証情報',
    'あなたの健康保険証等情報',
    '健康保険証情報',
    '健康保険証等情報',
  ],
  declaration: ['被保険者資格申立書'],
  myNumberCard: ['マイナンバーカード', '個人番号カード'],
  cardWithoutPin: ['顔認証マイナンバーカード'],
  ecert: ['電子証明書', '利用者証明用電子証明書'],
  onlineCheck: ['オンライン資格確認'],
  reader: ['顔認証付きカードリーダー', '汎用カードリーダー'],
  portal: ['マイナポータル'],
  symbolNumber: ['記号・番号', '被保険者等記号・番号'],
  insurerNumber: ['保険者番号'],
  requestColumn: ['資格確認書発行要否', '資格確認書発行要否欄'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type TermId = keyof typeof terms;

/** What a page can be about, as opposed to words that only occur in it. */
const subjects: ReadonlySet<TermId> = new Set<TermId>([
  'notice',
  'certificate',
  'mynaCard',
  'registration',
  'oldCard',
  'elderlyCard',
  'portalScreen',
  'declaration',
  'ecert',
]);

const idByName = new Map(
  (Object.entries(terms) as [TermId, readonly string[]][]).flatMap(([id, names]) =>
    names.map((name) => [plain(name), id] as const),
  ),
);

const longestFirst = [...idByName.keys()].sort((a, b) => b.length - a.length);
const anyName = new RegExp(longestFirst.join('|').replace(/[()]/g, '\\$&'), 'g');

export interface TermCount {
  id: TermId;
  count: number;
}

/** Counts the terms in a text in plain spelling; the most frequent first, equal ones as in `terms`. */
export function countTerms(text: string): TermCount[] {
  const counts = new Map<TermId, number>();
  for (const [name] of text.matchAll(anyName)) {
    const id = idByName.get(name);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return (Object.keys(terms) as TermId[])
    .flatMap((id) => ({ id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** What a page is about: what its title and headings name, else what it speaks of again and again. */
export function topicsOf(names: readonly string[], counts: readonly TermCount[]): TermId[] {
  const named = names.flatMap((name) => countTerms(name).map(({ id }) => id));
  const often = counts.filter(({ count }) => count >= 3).map(({ id }) => id);
  return [...new Set(named.length > 0 ? named : often)].filter((id) => subjects.has(id));
}
