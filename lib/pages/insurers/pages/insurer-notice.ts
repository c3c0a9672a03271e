import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** The notice: 資格情報のお知らせ, 資格情報通知書. */
export const insurerNotice: Page = {
  id: 'insurer-notice',
  at: () => false,
  says: (words) => subjectOf(words) === 'notice',
};

export const names = ['資格情報のお知らせ', '資格情報通知書について', '資格情報のお知らせの再交付'];
