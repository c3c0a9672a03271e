import { lineStart, piecesIn, type Span } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText } from '../visible-text';

/**
 * The labels a registration status may belong to, in plain spelling. The last one says nothing of
 * insurance: it counts only where the page or the heading does.
 */
const names =
  /健康保険証としての(?:利用)?登録状況|健康保険証の?利用(?:登録の?(?:申し?込み?)?|の?申し?込み?)状況|(マイナンバーカードの?利用状況)/g;

/** More labels than any real page has: work stays bounded. */
const mostLabels = 50;

/** Decoration that may stand before a label in its line. */
const decoration = /^[■□●○◆◇◎・▼▶※\d().,:]{0,4}$/;
/** Under such a heading a status is explained or shown as an example. */
const explains =
  /(?:表示|画面|記載)例|^例|イメージ|サンプル|見本|見方|説明|意味|凡例|とは|よくある|[?]$/;
/** Other registrations of the portal that also know 登録済. */
const otherMatter =
  /口座|受給者証|資格者証|免許|手帳|年金|雇用保険|戸籍|スマートフォン|スマホ|電子証明書/;

export interface Label extends Span {
  general: boolean;
}

/**
 * The labels on the page that can be seen, begin their line and are neither quoted nor explained.
 * `aboutInsuranceCard`: the page as a whole is about the insurance card.
 */
export function* labelsOn(
  page: PageText,
  isShown: IsShown,
  aboutInsuranceCard: boolean,
): Generator<Label> {
  let left = mostLabels;
  for (const match of page.text.matchAll(names)) {
    left -= 1;
    if (left < 0) return;
    const label: Label = {
      from: match.index,
      to: match.index + match[0].length,
      general: match[1] !== undefined,
    };
    if (standsAlone(page, label, isShown) && belongs(page, label, aboutInsuranceCard)) yield label;
  }
}

function standsAlone(page: PageText, label: Label, isShown: IsShown): boolean {
  if (!decoration.test(page.text.slice(lineStart(page, label.from), label.from))) return false;
  return piecesIn(page, label).every((piece) => !piece.quoted && isShown(piece.by));
}

/** The heading above decides whose status it is, and whether it is one at all. */
function belongs(page: PageText, label: Label, aboutInsuranceCard: boolean): boolean {
  const above = page.headings.filter((heading) => heading.at < label.from).at(-1)?.text ?? '';
  if (explains.test(above)) return false;
  if (!label.general || above.includes('健康保険証')) return true;
  return aboutInsuranceCard && !otherMatter.test(above);
}
