import type { Day } from '@/lib/decision/types';

/**
 * Where the help on the portal comes from. K, S, T, G and F are documents of the packs; P-… are
 * pages of insurers and towns that say what the portal's screens look like.
 */
export interface Source {
  /** First letters of every citation of it. */
  key: string;
  /** In the publisher's words. Left out where only the address is known. */
  title?: string;
  publisher: string;
  date: Day;
  /** How exact the date is; `before` = undated, older than that day. */
  dated: 'day' | 'month' | 'year' | 'before';
  url?: string;
  /** A private page: what it says may have changed, and decides nothing. */
  reported?: boolean;
}

export const sources = [
  {
    key: 'K',
    title: 'マイナ保険証 Q&A(令和8年1月作成 ver.5)',
    publisher: '全国健康保険協会 岐阜支部',
    date: '2026-01-01',
    dated: 'month',
  },
  {
    key: 'S',
    title: '「マイナ保険証」「資格情報のお知らせ」「資格確認書」のQ & A',
    publisher: '出版健康保険組合',
    date: '2025-12-01',
    dated: 'day',
  },
  {
    key: 'T',
    title: '資格情報のお知らせ一斉発行_FAQ',
    publisher: '東洋紡健康保険組合',
    date: '2024-10-10',
    dated: 'day',
  },
  {
    key: 'G',
    title: '「資格情報のお知らせ」および「資格確認書」のご案内',
    publisher: '健康保険組合(名前の記載なし)',
    date: '2024-09-30',
    dated: 'before',
  },
  {
    key: 'F',
    title: '健康保険の「資格情報のお知らせ」をお勤めの事業所に送付します',
    publisher: '全国健康保険協会',
    date: '2024-09-01',
    dated: 'before',
  },
  {
    key: 'P-nanyo',
    publisher: '南陽市',
    date: '2025-01-01',
    dated: 'year',
    url: 'http://www.city.nanyo.yamagata.jp/kokunenkokuho/5806',
  },
  {
    key: 'P-jfe',
    publisher: 'JFE健保',
    date: '2025-01-01',
    dated: 'year',
    url: 'https://www.kenpo.gr.jp/jfekenpo/qa/mynumber.htm',
  },
  {
    key: 'P-toyota',
    publisher: 'トヨタ健保',
    date: '2025-01-01',
    dated: 'year',
    url: 'https://www.toyotakenpo.jp/health_insurance/hokensyojouhou_kakunin',
  },
  {
    key: 'P-fukuyama',
    publisher: '福山市',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://www.city.fukuyama.hiroshima.jp/soshiki/hokennenkin/338286.html',
  },
  {
    key: 'P-digital-app',
    publisher: 'デジタル庁',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://digital.go.jp/policies/mynumber/local-government/mynaportal-app',
  },
  {
    key: 'P-skill-pass',
    publisher: 'skill-pass.jp',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://skill-pass.jp/blog/?p=599',
    reported: true,
  },
  {
    key: 'P-connie',
    publisher: 'connie3.com',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://connie3.com/mynumber-link',
    reported: true,
  },
  {
    key: 'P-did2memo',
    publisher: 'did2memo.net',
    date: '2024-02-04',
    dated: 'day',
    url: 'https://did2memo.net/2024/02/04/mynumber-portal-certificate-error-ei123-2008/',
    reported: true,
  },
  {
    key: 'P-sbapp',
    publisher: 'sbapp.net',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://sbapp.net/appnews/app/review/mynaportal/syomeiyoudenshisyoumei-114903',
    reported: true,
  },
  {
    key: 'P-awaisora',
    publisher: 'news.awaisora.com',
    date: '2025-09-13',
    dated: 'day',
    url: 'https://news.awaisora.com/2025/09/13/a69c0532-51c1-4423-b788-0f9e1780395a',
    reported: true,
  },
  {
    key: 'P-710to58',
    publisher: '710to58.com',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://710to58.com/column/myna-hokensho-error-guide',
    reported: true,
  },
  {
    key: 'P-nobara',
    publisher: 'nobara-pharmacy.com',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://nobara-pharmacy.com/?p=1337',
    reported: true,
  },
  {
    key: 'P-wins10',
    publisher: 'wins10.jimdofree.com',
    date: '2023-09-20',
    dated: 'day',
    url: 'https://wins10.jimdofree.com/2023/09/20/マイナポータルが無効になりました-メッセージ',
    reported: true,
  },
  {
    key: 'P-aqlier',
    publisher: 'aqlier.com',
    date: '2026-01-10',
    dated: 'day',
    url: 'https://aqlier.com/2026/01/10/mynaportal_off',
    reported: true,
  },
  {
    key: 'P-toin',
    publisher: '東員町',
    date: '2026-03-12',
    dated: 'day',
    url: 'https://www.town.toin.lg.jp/soshiki/1010/2/1/4975.html',
  },
  {
    key: 'P-uji',
    publisher: '宇治市',
    date: '2026-11-20',
    dated: 'before',
    url: 'https://www.city.uji.kyoto.jp/soshiki/6/89465.html',
  },
] as const satisfies readonly Source[];

type SourceKey = (typeof sources)[number]['key'];
/** `T-4-13`, `K-Q3 p6`, `P-nanyo`: a source and the place in it. */
export type PortalCite = SourceKey | `${SourceKey}-${string}` | `${SourceKey} ${string}`;

/** The country's own guide to the portal, where what private pages reported can be checked. */
export const officialGuide = 'https://services.digital.go.jp/mynaportal/help/';
