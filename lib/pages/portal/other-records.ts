import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「戸籍」「運転免許」「雇用保険」: nothing of health insurance, though they may say 登録済. */
export const otherRecords: Page = {
  id: 'other-records',
  at: (url) =>
    isAt(
      url,
      portalOrigin,
      /^\/(?:family-registration|svc\/(?:drivers-license|employment-insurance))(?:\/|$)/,
    ),
  says: (words) => named(words, /^(?:戸籍|運転免許証?|雇用保険)$/),
};

export const examples = [
  'https://myna.go.jp/family-registration',
  'https://myna.go.jp/svc/drivers-license',
  'https://myna.go.jp/svc/employment-insurance',
];

export const names = ['戸籍', '運転免許証', '雇用保険'];
