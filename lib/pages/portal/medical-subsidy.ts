import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「医療受給者証」: other certificates, which may have a 利用状況 of their own. */
export const medicalSubsidy: Page = {
  id: 'medical-subsidy',
  at: (url) => isAt(url, portalOrigin, '/certificates/medical-subsidy'),
  says: (words) => named(words, /^医療受給者証/),
};

export const examples = ['https://myna.go.jp/certificates/medical-subsidy'];

export const names = ['医療受給者証'];
