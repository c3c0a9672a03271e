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
};

export const examples = [
  'https://myna.go.jp/medical-expenses',
  'https://myna.go.jp/medicines',
  'https://myna.go.jp/vaccines',
  'https://myna.go.jp/allergies-and-intolerances',
];
