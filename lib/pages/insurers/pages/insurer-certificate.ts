import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** The certificate: 資格確認書. */
export const insurerCertificate: Page = {
  id: 'insurer-certificate',
  at: () => false,
  says: (words) => subjectOf(words) === 'certificate',
};

export const names = [
  '資格確認書について',
  '健康保険資格確認書交付申請書',
  'マイナ保険証をお持ちでない方の資格確認書',
];
