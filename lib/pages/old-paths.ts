/**
 * Menu paths of the portal's earlier screens, which insurers' pages still describe (real-world 1.2,
 * ledger 7.1). They are told from the page's text and answered with ids.
 */
export interface OldPath {
  id: string;
  /** The labels in their order, as they were printed. */
  labels: readonly string[];
  /** Whose page described it, and when. */
  cites: readonly ['T-4-13' | 'T-4-15' | 'P-jfe'];
  /** What it led to: whether the card is registered, or what is registered about a person. */
  seeks: 'status' | 'details';
  /** In plain spelling (./text). */
  pattern: RegExp;
}

/** Brackets, arrows, particles and “press this” between two labels; no other label, no new sentence. */
const between = '[^。「『]{0,8}[「『]?';
const inside = (...labels: string[]) => new RegExp(labels.join(`[^。]{0,3}${between}`));
const health = '健康[・/]医療';

export const oldPaths = [
  {
    id: 'application-status',
    labels: ['マイナンバーカードの健康保険証利用', '申込状況を確認', '健康保険証としての登録状況'],
    cites: ['T-4-13'],
    seeks: 'status',
    pattern: new RegExp(
      `${inside('健康保険証(?:としての)?利用', '申し?込み?状況[をの]?確認').source}|${
        inside('申し?込み?状況[をの]?確認', '健康保険証としての登録状況').source
      }`,
    ),
  },
  {
    id: 'my-information',
    labels: ['わたしの情報', '健康・医療', '健康保険証情報'],
    cites: ['T-4-13'],
    seeks: 'details',
    pattern: inside('(?<!その他の?)わたしの情報', health, '健康保険証情報'),
  },
  {
    id: 'featured',
    labels: ['注目の情報', '最新の健康保険証情報の確認', 'あなたの健康保険証情報'],
    cites: ['T-4-15'],
    seeks: 'details',
    pattern: /最新の健康保険証情報の確認/,
  },
  {
    id: 'other-information',
    labels: ['その他わたしの情報', '健康・医療', '健康保険証等情報'],
    cites: ['P-jfe'],
    seeks: 'details',
    pattern: inside('その他の?わたしの情報', health, '健康保険証等?情報'),
  },
] as const satisfies readonly OldPath[];

export type OldPathId = (typeof oldPaths)[number]['id'];

/** Where it is now, as insurers and a town described it in 2024 and 2025. It may have changed again. */
export const currentPath = {
  labels: {
    status: ['証明書', '健康保険証', 'マイナンバーカード利用状況'],
    details: ['証明書', '健康保険証'],
  },
  cites: ['P-nanyo', 'P-jfe', 'P-toyota'],
} as const;

/** The old paths that stand in a text in plain spelling. */
export function oldPathsIn(text: string): OldPathId[] {
  return oldPaths.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id);
}
