import { accessorsOf, nearest, tagOf } from '../dom';
import { indexAt, piecesIn } from '../pieces';
import type { IsShown } from '../shown';
import { plain } from '../text';
import type { PageText } from '../visible-text';
import { standsAlone } from './label';
import { cells, rowsOf, tables } from './table';
import { type MessageId, noDataSentence, type StatusReading, statusWords } from './words';

interface Message {
  id: MessageId;
  quote: string;
  /** The message to its end, or, where it has several sentences, as much as tells it. */
  said: RegExp;
}

const messageOf = (id: MessageId, quote: string, end: string, sentence = quote): Message => ({
  id,
  quote,
  said: new RegExp(`^${sentence}${end}`),
});

const noDataQuote = statusWords.find(({ id }) => id === 'no-insurance-data')?.quote ?? '';

/** Only what was seen to the letter (real-world 1.3); the first that stands on the page is said. */
const messages: readonly Message[] = [
  messageOf(
    'ecert-invalid',
    '電子証明書の検証に失敗しました',
    '。?(?:お住まいの市区町村の窓口で電子証明書を更新して|[(]?EI123)',
  ),
  messageOf(
    'log-in-again',
    '実物のマイナンバーカードを再ログインしてください',
    '。?$',
    '実物のマイナンバーカード[をで]再ログインしてください',
  ),
  messageOf(
    'signing-ecert-void',
    '署名用電子証明書が失効しています',
    '。?[(]?(?:エラー)?(?:コード)?:?(?:115)?[)]?$',
  ),
  // With its second sentence: the first is quoted where it is explained.
  messageOf('no-insurance-data', noDataQuote, '。会社等にお勤めの方は', noDataSentence),
  messageOf('signed-out', 'ゲスト', '(?:さん|様)?(?:ログイン)?$'),
  messageOf('signed-out', '登録・ログイン', '$'),
];

/** Every wording that may be said of a page, as we spell it. */
export const messageQuotes: readonly string[] = messages.map(({ quote }) => quote);

const openings = new RegExp(messages.map(({ quote }) => quote.slice(0, 12)).join('|'), 'g');
const mostOpenings = 50;
/** Where errors are listed, linked to or asked about, none has happened. */
const listed = new Set('a button dt th summary label'.split(' '));
/** A sign, and the word, may stand before an error in its line. */
const announced = /^[^\p{L}「『“"]{0,4}(?:エラー)?[^\p{L}「『“"]{0,2}$/u;
/** How much is read of what begins like a message: more than the longest one. */
const longest = 200;

/** The message of the portal itself that stands on the page by itself, not in a sentence. */
export function readMessage(page: PageText, isShown: IsShown): StatusReading | null {
  const found = [...page.text.matchAll(openings)].slice(0, mostOpenings).flatMap(({ index }) => {
    const beginnings = beginningsAt(page, index);
    const at = messages.findIndex(({ said }) => beginnings.some((one) => said.test(one)));
    const message = messages[at];
    const by = page.pieces[indexAt(page.pieces, index)]?.by;
    if (!message || !by) return [];
    const isError = message.id !== 'signed-out';
    if (isError && (nearest(by, listed) || isOneOfSeveral(by))) return [];
    if (message.quote === 'ゲスト' && !offersLogin(page, isShown)) return [];
    const span = { from: index, to: index + message.quote.length };
    return standsAlone(page, span, isShown, isError ? announced : undefined) ? [at] : [];
  });
  const first = messages[Math.min(...found)];
  return first ? { id: first.id, quotes: [first.quote] } : null;
}

/** What stands there, to the end of each line and sentence; a page breaks lines wherever it likes. */
function beginningsAt(page: PageText, from: number): string[] {
  const to = from + longest;
  const sentences = page.text.slice(from, to).matchAll(/(?<=。)(?![と」』])/g);
  const lines = piecesIn(page, { from, to }).filter(({ starts }) => starts);
  const ends = [
    ...[...sentences].map(({ index }) => from + index),
    ...lines.map(({ at }) => at),
    to,
  ];
  return ends.map((end) => page.text.slice(from, end));
}

/** A table lists messages, unless it only lays out the page. */
function isOneOfSeveral(by: Element): boolean {
  const cell = nearest(by, cells);
  const table = cell && nearest(cell, tables);
  if (!table) return false;
  const textOf = (one: Element) => plain(accessorsOf(one).text(one).slice(0, longest));
  return rowsOf(table).some((row) =>
    row.some((one) =>
      row.includes(cell)
        ? one !== cell && textOf(one)
        : tagOf(one) === 'th' || textOf(one).search(openings) >= 0,
    ),
  );
}

const offersLogin = ({ pieces }: PageText, isShown: IsShown): boolean =>
  pieces.some(({ text, by }) => text === 'ログイン' && isShown(by));
