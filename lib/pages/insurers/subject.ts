import type { PageWords } from '../page';

export type Subject =
  | 'both-papers'
  | 'notice'
  | 'certificate'
  | 'registration'
  | 'card-use'
  | 'elderly-card'
  | 'old-card'
  | 'life-event'
  | 'faq';

const notice = /資格情報の?(?:お?知らせ|通知)/;
const certificate = /資格確認書/;
const registration = /利用登録|保険証(?:としての)?利用の?(?:申し?込み?|解除)/;
const cardUse =
  /マイナ保険証|マイナンバーカード[のをが]?(?:健康)?保険証|オンライン資格確認|マイナ受付/;
const elderlyCard = /高齢受給者証/;
const oldCard = /(?:健康保険|被保険者|組合員|加入者|被扶養者)証|保険証/;
const proof = /資格の?証明/;
const lifeEvent =
  /就職|転職|退職|資格(?:喪失|取得)|扶養|結婚|離婚|氏名|引っ?越|住所|出産|紛失|なくし|失くし|海外|任意継続/;
const faq = /よくあるご?質問|q&a|faq/i;

/** Parts of a title; its last part is usually the site's name, which decides nothing here. */
const separator = /[|<>«»【】:–—]/;

/**
 * What an insurer's page is about by its title and h1, or by its first h2 where those do not say.
 * Null = something else, or not certain.
 */
export function subjectOf({ title, headings, text }: PageWords): Subject | null {
  const ofLevel = (wanted: number) =>
    headings.flatMap((heading) => (heading.level === wanted ? heading.text : []));
  const named = subjectNamed([...title.split(separator), ...ofLevel(1)].join('\n'), text);
  return named ?? subjectNamed(ofLevel(2)[0] ?? '', text);
}

function subjectNamed(names: string, text: string): Subject | null {
  const speaksOfPapers = notice.test(text) || certificate.test(text);
  if (notice.test(names)) return certificate.test(names) ? 'both-papers' : 'notice';
  // With something named beside it that may well be the notice, it is not certain.
  if (certificate.test(names)) return names.includes('資格情報') ? null : 'certificate';
  if (registration.test(names)) return 'registration';
  if (cardUse.test(names)) return 'card-use';
  if (elderlyCard.test(names)) return 'elderly-card';
  if (proof.test(names) && notice.test(text) && certificate.test(text)) return 'both-papers';
  if (oldCard.test(names) && speaksOfPapers) return 'old-card';
  if (lifeEvent.test(names) && speaksOfPapers) return 'life-event';
  return faq.test(names) && (speaksOfPapers || cardUse.test(text)) ? 'faq' : null;
}
