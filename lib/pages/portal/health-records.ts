import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** Medical expenses, medicines, results and the like. */
export const healthRecords: Page = {
  id: 'health-records',
  at: (url) =>
    isAt(
      url,
      portalOrigin,
      /^\/(?:medical-(?:expenses|conditions|lab-results)|medicines|vaccines|child-checkup|prenatal-checkups|allergies-and-intolerances|infection-lab-results|patient-referral-prescriptions)(?:\/|$)/,
    ),
  says: (words) => named(words, /^(?:医療費|薬剤?|ワクチン|傷病名|検査結果)(?:通知)?(?:情報)?$/),
};

export const examples = [
  'https://myna.go.jp/medical-expenses',
  'https://myna.go.jp/medical-conditions',
  'https://myna.go.jp/medical-lab-results',
  'https://myna.go.jp/medicines',
  'https://myna.go.jp/medicines/2026-01',
  'https://myna.go.jp/vaccines',
  'https://myna.go.jp/child-checkup',
  'https://myna.go.jp/prenatal-checkups',
  'https://myna.go.jp/allergies-and-intolerances',
  'https://myna.go.jp/infection-lab-results',
  'https://myna.go.jp/patient-referral-prescriptions',
];

export const names = [
  '医療費',
  '医療費通知情報',
  '薬',
  '薬剤情報',
  'ワクチン',
  '傷病名',
  '検査結果',
];
