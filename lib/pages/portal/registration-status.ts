import { named } from '../names';
import { isAt, type Page } from '../page';
import { legacyOrigin } from '../sites';

/** 「申込状況を確認」 of the old registration sub-site, with 「健康保険証としての登録状況」 (T-4-13, 2024-10). */
export const registrationStatus: Page = {
  id: 'registration-status',
  at: (url) => isAt(url, legacyOrigin, '/Accept/checkStatus'),
  says: (words) =>
    named(words, /^健康保険証(?:としての(?:利用)?登録状況|利用登録の申し?込み?状況)/) ||
    (named(words, /^申し?込み?状況[をの]?確認$/) &&
      /健康保険証としての(?:利用)?登録状況/.test(words.text)),
  showsStatus: true,
  helps: true,
};

export const examples = [
  'https://web.hir.myna.go.jp/Accept/checkStatus',
  'https://web.hir.myna.go.jp/Accept/checkStatus?lang=ja',
];

export const names = [
  '申込状況を確認',
  '健康保険証としての登録状況',
  '健康保険証利用登録の申込状況',
];
