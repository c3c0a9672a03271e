import { nearest } from '../dom';
import { indexAt, lineEnd } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText } from '../visible-text';
import { standsAlone } from './label';
import { type MessageId, type StatusReading, statusWords } from './words';

interface Message {
  id: MessageId;
  quote: string;
  /** The line that begins with it, or, where the message has several, as much as tells it. */
  line: RegExp;
}

const noDataQuote = statusWords.find(({ id }) => id === 'no-insurance-data')?.quote ?? '';

/** Only what was seen to the letter (real-world 1.3); the first that stands on the page is said. */
const messages: readonly Message[] = [
  {
    id: 'ecert-invalid',
    quote: '電子証明書の検証に失敗しました',
    line: /^電子証明書の検証に失敗しました。?\n?(?:お住まいの市区町村の窓口で電子証明書を更新して|[(]?EI123)/,
  },
  {
    id: 'log-in-again',
    quote: '実物のマイナンバーカードを再ログインしてください',
    line: /^実物のマイナンバーカード[をで]再ログインしてください(?:。(?![と」』])|\n)/,
  },
  {
    id: 'signing-ecert-void',
    quote: '署名用電子証明書が失効しています',
    line: /^署名用電子証明書が失効しています(?:。(?![と」』])|[(]?(?:エラー)?(?:コード)?:?(?:115)?[)]?\n)/,
  },
  {
    // With its second sentence: the first is quoted where it is explained.
    id: 'no-insurance-data',
    quote: noDataQuote,
    line: /^あなたの有効な保険資格情報がないため[、,]?正常に処理できませんでした。\n?会社等にお勤めの方は/,
  },
  { id: 'signed-out', quote: 'ゲスト', line: /^ゲスト(?:さん|様)?(?:\n?ログイン)?\n/ },
  { id: 'signed-out', quote: '登録・ログイン', line: /^登録・ログイン\n/ },
];

/** Every wording that may be said of a page, as we spell it. */
export const messageQuotes: readonly string[] = messages.map(({ quote }) => quote);

const openings = new RegExp(messages.map(({ quote }) => quote.slice(0, 12)).join('|'), 'g');
const mostOpenings = 50;
/** Where errors are listed, linked to or asked about, none has happened. */
const listed = new Set('a button dt th td summary label'.split(' '));

/** The message of the portal itself that stands on the page by itself, not in a sentence. */
export function readMessage(page: PageText, isShown: IsShown): StatusReading | null {
  const found = [...page.text.matchAll(openings)].slice(0, mostOpenings).flatMap(({ index }) => {
    const lines = linesFrom(page, index);
    const at = messages.findIndex(({ line }) => line.test(lines));
    const message = messages[at];
    const by = page.pieces[indexAt(page.pieces, index)]?.by;
    if (!message || !by) return [];
    const isError = message.id !== 'signed-out';
    if (isError && nearest(by, listed)) return [];
    if (message.quote === 'ゲスト' && !offersLogin(page, isShown)) return [];
    const span = { from: index, to: index + message.quote.length };
    return standsAlone(page, span, isShown) ? [at] : [];
  });
  const first = messages[Math.min(...found)];
  return first ? { id: first.id, quotes: [first.quote] } : null;
}

/** The line that begins there and the one after it. */
function linesFrom(page: PageText, from: number): string {
  const end = lineEnd(page, from);
  return `${page.text.slice(from, end)}\n${page.text.slice(end, end + 40)}`.slice(0, 120);
}

const offersLogin = ({ pieces }: PageText, isShown: IsShown): boolean =>
  pieces.some(({ text, by }) => text === 'ログイン' && isShown(by));
