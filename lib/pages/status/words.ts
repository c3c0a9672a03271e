import type { IsShown } from '../shown';

/** The registration statuses known to be shown (real-world 1.3, ledger 7.2). Nothing between them was ever seen. */
export const registrationStatuses = ['registered', 'not-registered', 'no-insurance-data'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** What else the portal may say where a person looks for the status (real-world 1.3). */
export const portalMessages = [
  'signed-out',
  'ecert-invalid',
  'signing-ecert-void',
  'log-in-again',
] as const;
export type PortalMessage = (typeof portalMessages)[number];

/** Two that cannot both be true of one person; one for each of several people. */
export const mixedStatuses = ['contradictory', 'several-people'] as const;

export const statusIds = [...registrationStatuses, ...mixedStatuses, ...portalMessages] as const;
export type StatusId = (typeof statusIds)[number];

/**
 * What was read. `quotes` are our own spelling of the words found, never text of the page;
 * more than one only where they differ.
 */
export interface StatusReading {
  id: StatusId;
  quotes: string[];
}

/** How a status is read (./read). `aboutInsuranceCard`: the page as a whole is about that card. */
export type ReadStatus = (
  doc: Document,
  body: Element,
  isShown: IsShown,
  aboutInsuranceCard: boolean,
) => Generator<void, StatusReading | null>;

/** What a message on the page may tell: one of the portal's own, or a status that stands by itself. */
export type MessageId = PortalMessage | 'no-insurance-data';

interface StatusWord {
  id: RegistrationStatus;
  quote: string;
  /** In plain spelling (../text), matched where the value begins. */
  pattern: RegExp;
  /** More text may follow in the same line; otherwise the value must end with it. */
  goesOn?: boolean;
}

/** Of a pattern; a page may leave out the comma. */
export const noDataSentence =
  'あなたの有効な保険資格情報がないため[、,]?正常に処理できませんでした';

export const statusWords: readonly StatusWord[] = [
  { id: 'registered', quote: '登録済', pattern: /登録済み?/y },
  { id: 'registered', quote: '登録完了', pattern: /登録完了/y },
  { id: 'not-registered', quote: '未登録', pattern: /未登録/y },
  {
    id: 'no-insurance-data',
    quote:
      'あなたの有効な保険資格情報がないため、正常に処理できませんでした。会社等にお勤めの方はお勤め先へそれ以外の方はお住いの市区町村へお問合せください。',
    pattern: new RegExp(`${noDataSentence}(?!と|」|』)`, 'y'),
    goesOn: true,
  },
];

export interface Found {
  id: RegistrationStatus;
  quote: string;
}

/** A sign may stand before a status, a date after it, in its line. */
const sign = /[✓✔☑✅○●◎■□・]?/y;
const date = /[(]?(?:令和|20)[\d元年月日/.\-:]+(?:登録|時点|現在|更新)?[)]?/y;

/** The status that stands at a place of a text and ends its line there; `ends` are the line ends. */
export function statusAt(
  text: string,
  at: number,
  ends: ReadonlySet<number>,
): { found: Found; to: number } | null {
  const from = endOfMatch(sign, text, at) ?? at;
  for (const { id, quote, pattern, goesOn } of statusWords) {
    const to = endOfMatch(pattern, text, from);
    if (to === null) continue;
    const dated = endOfMatch(date, text, to) ?? to;
    const end = [to, dated].find((one) => ends.has(one));
    if (end !== undefined || goesOn) return { found: { id, quote }, to: end ?? to };
  }
  return null;
}

/** The status that a text as a whole is. */
export const statusOf = (text: string): Found | null =>
  statusAt(text, 0, new Set([text.length]))?.found ?? null;

function endOfMatch(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : null;
}
