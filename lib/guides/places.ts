import type { Place } from './guide';

/*
 * The places that several guides share. The labels are those that insurers and towns name; where
 * none ever did, the pattern takes what it might be called, and the step says that words may differ.
 */

const insurancePages = ['health-insurance-card', 'insurance-details', 'registration-status'];

/** 「ログイン」 (blue, on the first page), 「登録・ログイン」 in the app. */
export const logIn: readonly Place[] = [
  {
    kind: 'press',
    labels: [
      /(?:マイナポータルに)?ログイン(?:する)?/y,
      /(?:利用者)?登録[・･/]ログイン/y,
      /マイナンバーカードでログイン(?:する)?/y,
    ],
  },
];

/** The label was never seen on the portal; other sites say it so. */
export const logOut: readonly Place[] = [
  { kind: 'press', labels: [/(?:マイナポータルから)?ログアウト(?:する)?/y, /サインアウト/y] },
];

/** From the first page to 「健康保険証」, by the names of three generations of the menu. */
export const openInsuranceCard: readonly Place[] = [
  {
    kind: 'press',
    labels: [
      /健康保険証(?:情報|等情報)?(?:を?(?:確認|表示|見る)(?:する)?)?/y,
      /(?:最新の)?健康保険証情報の確認/y,
      /申込状況(?:を|の)確認(?:する)?/y,
      /マイナンバーカードの健康保険証利用/y,
      /証明書/y,
    ],
  },
  { kind: 'heading', labels: [/証明書/y], pages: ['portal-home'] },
];

export const openMyNumberCard: readonly Place[] = [
  {
    kind: 'press',
    labels: [/マイナンバーカード(?:を?(?:確認|表示|見る)(?:する)?)?/y, /証明書/y],
  },
  { kind: 'heading', labels: [/証明書/y], pages: ['portal-home'] },
];

/** 「マイナンバーカード利用状況」, and what it was called before. */
export const registrationStatus: Place = {
  kind: 'row',
  labels: [
    /マイナンバーカードの?利用状況/y,
    /健康保険証としての(?:利用)?登録状況/y,
    /健康保険証の?利用(?:登録)?の?(?:申し?込み?)?状況/y,
  ],
  pages: insurancePages,
};

export const personName: Place = {
  kind: 'row',
  labels: [
    /(?:被保険者)?氏名(?:\(?漢字(?:・カナ)?\)?)?/y,
    /お?名前/y,
    /(?:漢字|カナ)氏名/y,
    /生年月日/y,
  ],
  pages: insurancePages,
};

export const insurerName: Place = {
  kind: 'row',
  labels: [
    /保険者(?:名称?|の名称)/y,
    /(?:被保険者(?:証|等)?の?)?記号[・･]番号(?:\(枝番\)|[・･]枝番)?/y,
    /(?:被保険者(?:証|等)?の?)?記号/y,
    /保険者番号/y,
  ],
  pages: insurancePages,
};

/** The exact words on the button were never seen. */
export const apply: readonly Place[] = [
  {
    kind: 'press',
    labels: [
      /(?:健康)?保険証の?利用(?:登録)?(?:の?(?:申し?込み?|申請))?(?:を?する|へ進む)?/y,
      /(?:健康保険証の?)?利用(?:登録)?(?:を|の)?(?:申し?込む|申し?込み?|申請)(?:する)?/y,
      /利用登録(?:を?する|へ進む)?/y,
      /申し込む/y,
    ],
    pages: insurancePages,
  },
];

const infoLabels = [
  /医療保険の資格情報(?:画面)?(?:を?(?:確認|表示|見る)(?:する)?)?/y,
  /資格情報(?:を?(?:確認|表示|見る)(?:する)?)?/y,
  /(?:あなたの)?健康保険証等?情報(?:を?(?:確認|表示|見る)(?:する)?)?/y,
];

/** The 「資格情報」 of the insurance page: a link to it, or the part of the page that bears its name. */
export const qualification: readonly Place[] = [
  { kind: 'press', labels: infoLabels, pages: insurancePages },
  { kind: 'heading', labels: infoLabels, pages: insurancePages },
];

/** Any short label with PDF and a word of saving or showing; the exact one was never seen. */
export const pdf: readonly Place[] = [
  {
    kind: 'press',
    labels: [
      /(?:[^。、]{0,16})PDF(?:ファイル)?[^。、]{0,6}(?:ダウンロード|保存|出力|表示)(?:する)?/y,
      /(?:ダウンロード|保存|出力|表示)\(PDF(?:形式)?\)/y,
      /PDF/y,
    ],
    pages: insurancePages,
  },
];

/** The date of the e-certificate; the card's own date is another one. */
export const ecertExpiry: Place = {
  kind: 'row',
  labels: [/(?:利用者証明用)?電子証明書の?有効期(?:限|間)(?:満了日)?/y],
  pages: ['my-number-card'],
};

export const ecertExpiryUnderHeading: Place = {
  kind: 'row',
  labels: [/有効期限(?:満了日)?/y],
  under: /(?:利用者証明用)?電子証明書/,
  pages: ['my-number-card'],
};
