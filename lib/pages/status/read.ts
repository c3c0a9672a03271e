import { readNear } from '../near';
import type { IsShown } from '../shown';
import { type PageText, statusLimits } from '../visible-text';
import { statusesBefore } from './before';
import { peopleAcross, statusesBelow } from './column';
import { statusesAfter } from './following';
import { type Label, labelsOn } from './label';
import { readMessage } from './message';
import { eachForAPerson } from './people';
import { tableAround } from './table';
import type { Found, ReadStatus, StatusReading } from './words';

/**
 * One of these is in every label and message, two where it may be split over elements. Also a letter
 * that stands alone tells.
 */
const tells = /[況態]|ゲスト|ログイン|検証|失敗|失効|署名用|保険資格|正常に処理/;
/** One of these is, besides, in every label of a person: words that stand on many pages. */
const tellsOfPeople = new RegExp(`${tells.source}|氏|続柄|名前`);

/**
 * Reads the status that a page shows; only around its telling words, since pages may be large.
 * Whose it is matters only where there are several.
 */
export const readStatus: ReadStatus = function* (doc, body, isShown, aboutInsuranceCard) {
  const near = yield* readNear(doc, body, tells, statusLimits);
  const page = hasSeveral(near, isShown, aboutInsuranceCard)
    ? yield* readNear(doc, body, tellsOfPeople, statusLimits)
    : near;
  return statusIn(page, isShown, aboutInsuranceCard);
};

const hasSeveral = (page: PageText, isShown: IsShown, aboutInsuranceCard: boolean): boolean =>
  page.complete && labelsOn(page, isShown, aboutInsuranceCard).length > 1;

/**
 * The registration status that belongs to one of its labels, or a message of the portal that stands
 * by itself. Null when there is none or when in doubt; `contradictory` when the page shows two that
 * cannot both be true, `several-people` when it shows one for each of several people.
 * `aboutInsuranceCard`: the page as a whole is about the insurance card.
 */
export function statusIn(
  page: PageText,
  isShown: IsShown,
  aboutInsuranceCard: boolean,
): StatusReading | null {
  if (!page.complete) return null;
  const message = readMessage(page, isShown);
  const status = readRegistrationStatus(page, isShown, aboutInsuranceCard);
  // Nobody's status can be seen before logging in: one of the two is not what it seems.
  if (status && message?.id === 'signed-out') return null;
  if (message?.id === 'no-insurance-data') return withoutData(status, message);
  return status ?? message;
}

/** That no data were found may stand apart from the label: over the page, as an alert. */
function withoutData(status: StatusReading | null, message: StatusReading): StatusReading {
  if (status?.id !== 'registered' && status?.id !== 'not-registered') return status ?? message;
  return { id: 'contradictory', quotes: [...status.quotes, ...message.quotes] };
}

/** What one label says, and how many people it says it of; 0 = the markup does not tell. */
interface Told {
  label: Label;
  found: Found[];
  people: number;
}

function readRegistrationStatus(
  page: PageText,
  isShown: IsShown,
  aboutInsuranceCard: boolean,
): StatusReading | null {
  const told = labelsOn(page, isShown, aboutInsuranceCard).map((label): Told => {
    const table = tableAround(page, label, isShown);
    const after = statusesAfter(page, label, isShown);
    if (after.length > 0) return { label, found: after, people: table ? peopleAcross(table) : 0 };
    if (table) return { label, ...statusesBelow(table) };
    return { label, found: statusesBefore(page, label, isShown), people: 0 };
  });
  const all = told.flatMap(({ found }) => found);
  const [first] = all;
  if (!first) return null;
  const each = [...new Map(all.map((one) => [one.id, one])).values()];
  const quotes = each.map(({ quote }) => quote);
  const isOwn = told.every(({ found }) => new Set(found.map(({ id }) => id)).size <= 1);
  const separate =
    (isOwn &&
      eachForAPerson(
        page,
        told.map(({ label }) => label),
        isShown,
      )) ||
    (told.length === 1 && (told[0]?.people ?? 0) > 1);
  // Somebody's status that cannot be read is not that of the others.
  const unread = told.some(({ found, people }) => found.length < Math.max(1, people));
  if (separate && (each.length > 1 || unread)) return { id: 'several-people', quotes };
  return each.length === 1 ? { id: first.id, quotes } : { id: 'contradictory', quotes };
}
