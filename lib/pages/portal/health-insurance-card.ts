import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「健康保険証」, where 「マイナンバーカード利用状況」 stands (南陽市, JFE健保, トヨタ健保, 2024-25). */
export const healthInsuranceCard: Page = {
  id: 'health-insurance-card',
  at: (url) => isAt(url, portalOrigin, '/certificates/health-insurance-card'),
  // The address changed once already (2026-01): elsewhere the heading and a label of the page decide.
  says: (words) =>
    named(words, /^健康保険証(?:等?情報)?(?:[|:-].*)?$/) &&
    /マイナンバーカードの?利用状況|記号[・･]番号|保険者番号|資格情報/.test(words.text),
  showsStatus: true,
  helps: true,
};

export const examples = [
  'https://myna.go.jp/certificates/health-insurance-card',
  'https://myna.go.jp/certificates/health-insurance-card/',
  'https://myna.go.jp/certificates/health-insurance-card?from=home#status',
];

export const names = ['健康保険証', '健康保険証情報', '健康保険証等情報'];
