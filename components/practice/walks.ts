import type { GuideId } from '@/lib/guides/guide';
import { type Done, nothingDone } from './people';
import type { Screen, Situation } from './situations';

/** One thing done on a practice screen, and what comes of it. */
export interface Press {
  /** What stands on the button or link; `pin` = the sample PIN is typed. */
  on: string;
  /** The screen it leads to; none = it stays. */
  to?: Screen;
  does?: Partial<Done>;
  /** What is chosen on a screen that stays. */
  chooses?: string;
  /** The sample paper is held beside the screen. */
  paper?: true;
}

/** How a step of a guide is done on the practice portal. */
export interface WalkStep {
  /** The step's id in its guide. */
  step: string;
  /** The screen the person is on when the step comes. */
  on: Screen;
  /** What is pressed, one after the other. */
  press: readonly Press[];
}

export interface Walk {
  guide: GuideId;
  /** The way, in a guide of several. */
  way?: string;
  situation: Situation;
  steps: readonly WalkStep[];
  /** What the practice screen says at the end. */
  end: string;
}

export const go = (on: string, to: Screen, does?: Partial<Done>): Press => ({ on, to, does });
export const choose = (on: string, chooses: string): Press => ({ on, chooses });
export const seePaper: Press = { on: '手元の紙（見本）を見る', paper: true };

/** The way in, to wherever the PIN leads. */
export const logIn = (to: Screen): Press[] => [
  go('ログイン', 'login'),
  go('2次元コード', 'login-code'),
  go('読み取ったことにして進む', 'pin'),
  go('pin', to),
];

/** What has been done when a step comes. */
export function doneBefore(steps: readonly { press: readonly Press[] }[], at: number): Done {
  const presses = steps.slice(0, at).flatMap(({ press }) => press);
  return Object.assign({}, nothingDone, ...presses.map(({ does }) => does));
}

/** Every guide, every way and every step, in the order of the guides. */
export const walks: readonly Walk[] = [
  {
    guide: 'find-status',
    situation: 'logged-out',
    steps: [
      { step: 'log-in', on: 'top', press: logIn('home') },
      { step: 'open-page', on: 'home', press: [go('健康保険証', 'card')] },
      { step: 'read-status', on: 'card', press: [] },
    ],
    end: '登録済',
  },
  {
    guide: 'check-linked-info',
    situation: 'registered',
    steps: [
      { step: 'open-page', on: 'home', press: [go('健康保険証', 'card')] },
      { step: 'names', on: 'card', press: [] },
      { step: 'insurer', on: 'card', press: [seePaper] },
      { step: 'last-four', on: 'card', press: [] },
      { step: 'log-out', on: 'card', press: [go('ログアウト', 'logged-out')] },
    ],
    end: 'ログアウトしました',
  },
  {
    guide: 'register',
    way: 'clinic',
    situation: 'not-registered',
    steps: [
      { step: 'clinic-find', on: 'clinic', press: [go('カードリーダーを使う', 'reader-card')] },
      {
        step: 'clinic-card',
        on: 'reader-card',
        press: [
          go('カードを置く', 'reader-notice'),
          go('申し込む', 'reader-method', { applied: true }),
        ],
      },
      {
        step: 'clinic-use',
        on: 'reader-method',
        press: [
          go('顔認証', 'reader-face'),
          go('顔を入れた', 'reader-consent'),
          go('同意する', 'reader-done'),
          go('カードを取る', 'clinic-end'),
          go('画面で確かめる', 'card'),
        ],
      },
    ],
    end: '登録済',
  },
  {
    guide: 'register',
    way: 'portal',
    situation: 'not-registered',
    steps: [
      { step: 'portal-log-in', on: 'top', press: logIn('home') },
      { step: 'portal-open', on: 'home', press: [go('健康保険証', 'card')] },
      {
        step: 'portal-apply',
        on: 'card',
        press: [
          go('利用を申し込む', 'apply'),
          go('申し込む', 'applied', { applied: true }),
          go('「健康保険証」に戻る', 'card'),
        ],
      },
      { step: 'portal-check', on: 'card', press: [] },
    ],
    end: '登録済',
  },
  {
    guide: 'register',
    way: 'atm',
    situation: 'not-registered',
    steps: [
      { step: 'atm-bring', on: 'atm', press: [go('カードを置く', 'atm-pin')] },
      { step: 'atm-apply', on: 'atm-pin', press: [go('pin', 'atm-done', { applied: true })] },
      {
        step: 'atm-check',
        on: 'atm-done',
        press: [go('画面で確かめる', 'home'), go('健康保険証', 'card')],
      },
    ],
    end: '登録済',
  },
  {
    guide: 'register',
    way: 'municipality',
    situation: 'not-registered',
    steps: [
      { step: 'municipality-ask', on: 'desk', press: [] },
      {
        step: 'municipality-go',
        on: 'desk',
        press: [go('利用登録を頼む', 'desk-done', { applied: true }), go('画面で確かめる', 'card')],
      },
    ],
    end: '登録済',
  },
  {
    guide: 'at-clinic',
    situation: 'at-clinic',
    steps: [
      { step: 'bring', on: 'clinic', press: [] },
      { step: 'find', on: 'clinic', press: [go('カードリーダーを使う', 'reader-card')] },
      { step: 'put-card', on: 'reader-card', press: [go('カードを置く', 'reader-method')] },
      {
        step: 'identify',
        on: 'reader-method',
        press: [go('暗証番号', 'reader-pin'), go('pin', 'reader-consent')],
      },
      { step: 'consent', on: 'reader-consent', press: [go('同意しない', 'reader-done')] },
      { step: 'finish', on: 'reader-done', press: [go('カードを取る', 'clinic-end')] },
    ],
    end: '受付の練習は、これで終わりです',
  },
  {
    guide: 'save-pdf',
    situation: 'logged-out',
    steps: [
      { step: 'ask', on: 'top', press: [] },
      { step: 'log-in', on: 'top', press: logIn('home') },
      { step: 'open-page', on: 'home', press: [go('健康保険証', 'card')] },
      { step: 'open-info', on: 'card', press: [] },
      { step: 'save', on: 'card', press: [go('PDFを表示', 'pdf')] },
      { step: 'show', on: 'pdf', press: [] },
      { step: 'elderly', on: 'pdf', press: [go('「健康保険証」に戻る', 'card')] },
      { step: 'log-out', on: 'card', press: [go('ログアウト', 'logged-out')] },
    ],
    end: 'ログアウトしました',
  },
  {
    guide: 'for-relative',
    situation: 'for-relative',
    steps: [
      { step: 'own-card', on: 'top', press: [] },
      {
        step: 'log-in',
        on: 'top',
        press: [
          go('ログイン', 'login'),
          go('ICカードリーダー', 'login-reader'),
          go('「練習 夏子」さんのカードを置く', 'pin', { card: 'natsuko' }),
          go('pin', 'home'),
        ],
      },
      { step: 'open-page', on: 'home', press: [go('健康保険証', 'card')] },
      { step: 'look', on: 'card', press: [] },
      { step: 'log-out', on: 'card', press: [go('ログアウト', 'logged-out')] },
      { step: 'take-card', on: 'logged-out', press: [] },
    ],
    end: 'カードを夏子さんに返します',
  },
  {
    guide: 'renew-ecert',
    situation: 'ecert-expiring',
    steps: [
      { step: 'open-page', on: 'home', press: [go('マイナンバーカード', 'my-number-card')] },
      { step: 'read-date', on: 'my-number-card', press: [go('市区町村', 'desk')] },
      {
        step: 'go',
        on: 'desk',
        press: [
          go('電子証明書の更新を頼む', 'desk-done', { renewed: true }),
          go('画面で確かめる', 'my-number-card'),
        ],
      },
      { step: 'too-late', on: 'my-number-card', press: [] },
    ],
    end: '有効期限',
  },
  {
    guide: 'wrong-person',
    situation: 'another-person',
    steps: [
      { step: 'tell', on: 'card', press: [go('電話', 'phone'), choose('4', '4')] },
      { step: 'what-happens', on: 'phone', press: [go('マイナポータル', 'home')] },
      { step: 'log-out', on: 'home', press: [go('ログアウト', 'logged-out')] },
    ],
    end: 'ログアウトしました',
  },
  {
    guide: 'lost-card',
    situation: 'lost-card',
    steps: [
      {
        step: 'stop',
        on: 'phone',
        press: [choose('2', '2'), go('カードを止めてもらった', 'police')],
      },
      { step: 'police', on: 'police', press: [go('受理番号を書きとめた', 'desk')] },
      { step: 'reissue', on: 'desk', press: [go('カードの再交付を頼む', 'desk-done')] },
      { step: 'meanwhile', on: 'desk-done', press: [] },
    ],
    end: '再交付を申し込みました',
  },
];
