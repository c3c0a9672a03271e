import { lineStart, piecesIn, type Span } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText } from '../visible-text';

/**
 * The labels a registration status may belong to, in plain spelling. The last one says nothing of
 * insurance: it counts only where the page or the heading does.
 */
const names =
  /(?:マイナンバーカードの?)?健康保険証(?:としての(?:利用)?登録|の?利用の?(?:登録の?(?:申し?込み?)?|申し?込み?))の?状[況態]|(マイナンバーカードの?利用状[況態])/g;

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
export function labelsOn(page: PageText, isShown: IsShown, aboutInsuranceCard: boolean): Label[] {
  const labels: Label[] = [];
  let left = mostLabels;
  for (const match of page.text.matchAll(names)) {
    left -= 1;
    if (left < 0) break;
    const label: Label = {
      from: match.index,
      to: match.index + match[0].length,
      general: match[1] !== undefined,
    };
    if (standsAlone(page, label, isShown) && belongs(page, label, aboutInsuranceCard))
      labels.push(label);
  }
  return labels;
}

/**
 * Whether a text can be seen, begins its line (but for what may stand `before` it there), and is
 * neither quoted nor explained.
 */
export function standsAlone(
  page: PageText,
  span: Span,
  isShown: IsShown,
  before = decoration,
): boolean {
  if (!before.test(page.text.slice(lineStart(page, span.from), span.from))) return false;
  if (headingsOver(page, span.from).some((heading) => explains.test(heading))) return false;
  return piecesIn(page, span).every((piece) => !piece.quoted && isShown(piece.by));
}

/** The heading a text stands under, and those over that one, nearest first. */
function headingsOver({ headings }: PageText, at: number): string[] {
  const over: string[] = [];
  // What is a heading itself stands beside the one before it, not under it.
  let under = headings.find((heading) => heading.at === at)?.level ?? 7;
  for (const heading of headings.toReversed()) {
    if (heading.at >= at || heading.level >= under) continue;
    over.push(heading.text);
    under = heading.level;
  }
  return over;
}

/** The nearest heading that says so decides whose status it is. */
function belongs(page: PageText, label: Label, aboutInsuranceCard: boolean): boolean {
  if (!label.general) return true;
  const isOurs = (heading: string) => heading.includes('健康保険証');
  const telling = headingsOver(page, label.from).find(
    (heading) => isOurs(heading) || otherMatter.test(heading),
  );
  return telling ? isOurs(telling) : aboutInsuranceCard;
}
