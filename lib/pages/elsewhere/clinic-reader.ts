import type { Page } from '../page';

/**
 * The screens of a face-recognition card reader. Only the practice portal has such a page; the
 * address is one that nobody can have (RFC 2606).
 */
export const clinicReader: Page = {
  id: 'clinic-reader',
  at: (url) => url.href === 'https://practice.invalid/clinic',
  helps: true,
};

export const examples = ['https://practice.invalid/clinic'];
