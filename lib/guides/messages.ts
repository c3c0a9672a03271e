import { portalMessages, type StatusId, statusWords } from '@/lib/pages/status/words';
import type { PortalKey } from '@/lib/words/portal';
import { type Help, statusHelp } from './status-help';

/** Where a message is met. */
export const messagePlaces = ['portal', 'clinic', 'paper', 'browser'] as const;

/** A message that people look up: what it says, and what that means. */
export interface Message extends Help {
  id: string;
  place: (typeof messagePlaces)[number];
  /** In the words of the screen or paper, where they are known. Never translated. */
  quote?: string;
  /** What it is about, where its words were never seen. */
  about?: PortalKey;
}

const ofStatus = (id: StatusId, quote: string): Message => ({
  id,
  place: 'portal',
  quote,
  ...statusHelp[id],
});

const portalQuotes: Readonly<Record<(typeof portalMessages)[number], string>> = {
  'signed-out': 'ゲスト / 登録・ログイン',
  'ecert-invalid':
    '電子証明書の検証に失敗しました お住まいの市区町村の窓口で電子証明書を更新してください。',
  'signing-ecert-void': '署名用電子証明書が失効しています',
  'log-in-again': '実物のマイナンバーカードを再ログインしてください',
};

/** What the clinic's check says, and why it says so before the data are there. */
const notLinked = {
  next: [
    { say: 'message.reader-invalid.next.portal', cites: ['S-1'] },
    { say: 'message.reader-invalid.next.ask', cites: ['S-1', 'G-07'] },
    { say: 'message.reader-invalid.next.urgent', guide: 'at-clinic', cites: ['S-3'] },
  ],
  wait: 'data',
  call: null,
} as const satisfies Partial<Help>;

export const messages: readonly Message[] = [
  ...statusWords.map(({ id, quote }) => ofStatus(id, quote)),
  ...portalMessages.map((id) => ofStatus(id, portalQuotes[id])),
  {
    id: 'applied-processing',
    place: 'portal',
    about: 'message.applied-processing',
    means: 'message.applied-processing.means',
    cites: ['T-4-13'],
    next: [
      { say: 'message.applied-processing.next.later', cites: [] },
      { say: 'message.applied-processing.next.meanwhile', cites: [] },
    ],
    call: 'insurance',
  },
  {
    id: 'viewing-suspended',
    place: 'portal',
    about: 'message.viewing-suspended',
    means: 'message.viewing-suspended.means',
    cites: ['K-Q3 p6', 'S-2'],
    next: [
      { say: 'message.viewing-suspended.next.five', cites: ['K-Q3 p6'] },
      { say: 'message.viewing-suspended.next.ask', cites: [] },
    ],
    call: null,
  },
  {
    id: 'another-person',
    place: 'portal',
    about: 'message.another-person',
    means: 'message.another-person.means',
    cites: ['T-4-14'],
    next: [
      { say: 'message.another-person.next.tell', guide: 'wrong-person', cites: ['T-4-14'] },
      { say: 'message.another-person.next.log-out', cites: ['K-Q3 p6'] },
    ],
    call: 'insurance',
  },
  {
    id: 'reader-invalid',
    place: 'clinic',
    quote: '資格（無効）',
    means: 'message.reader-invalid.means',
    cites: ['S-2'],
    ...notLinked,
  },
  {
    id: 'reader-none',
    place: 'clinic',
    quote: '資格情報なし',
    means: 'message.reader-none.means',
    cites: ['S-2'],
    ...notLinked,
  },
  {
    id: 'reader-unconfirmed',
    place: 'clinic',
    quote: '資格未確認',
    means: 'message.reader-unconfirmed.means',
    cites: ['P-710to58'],
    ...notLinked,
  },
  {
    id: 'reader-ecert-void',
    place: 'clinic',
    quote: '電子証明書(利用者証明用電子証明書)が失効しています',
    means: 'message.reader-ecert-void.means',
    cites: ['P-fukuyama'],
    next: [
      {
        say: 'message.reader-ecert-void.next.today',
        guide: 'at-clinic',
        cites: ['K p10', 'S-15', 'G-05'],
      },
      {
        say: 'message.reader-ecert-void.next.renew',
        guide: 'renew-ecert',
        cites: ['K-Q12 p15', 'S-5', 'S-16', 'G-04'],
      },
    ],
    call: 'card',
  },
  {
    id: 'reader-ecert-soon',
    place: 'clinic',
    quote: '証明書の有効期限が3か月以内となっています。市区町村の窓口で更新手続きをお願いします。',
    means: 'message.reader-ecert-soon.means',
    cites: ['P-nobara'],
    next: [
      {
        say: 'message.reader-ecert-soon.next.renew',
        guide: 'renew-ecert',
        cites: ['K-Q12 p15'],
      },
    ],
    call: 'card',
  },
  {
    id: 'unfinished-notice',
    place: 'paper',
    quote: 'データ登録未完了のお知らせ',
    means: 'message.unfinished-notice.means',
    cites: ['K-Q14 p18'],
    next: [
      { say: 'message.unfinished-notice.next.submit', cites: ['K-Q14 p18'] },
      { say: 'message.unfinished-notice.next.wait', cites: ['K-Q14 p18'] },
    ],
    call: null,
  },
  {
    id: 'extension-disabled',
    place: 'browser',
    quote: 'マイナポータルが無効になりました / マイナポータル がオフになっています',
    means: 'message.extension-disabled.means',
    cites: ['P-wins10', 'P-aqlier'],
    next: [
      { say: 'message.extension-disabled.next.why', cites: ['P-wins10', 'P-aqlier'] },
      { say: 'message.extension-disabled.next.check', cites: [] },
      { say: 'message.extension-disabled.next.phone', cites: ['P-digital-app'] },
    ],
    call: 'portal',
  },
];
