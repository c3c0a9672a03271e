import type { Done } from '@/components/practice/people';
import type { Screen, Situation } from '@/components/practice/situations';
import type { GuideId } from '@/lib/guides/guide';

/** How a step of a guide is done on the practice portal. */
export interface WalkStep {
  /** The step's id in its guide. */
  step: string;
  /** The screen the person is on when the step comes. */
  on: Screen;
  /** What was done by then. */
  done?: Partial<Done>;
  /** What is pressed, one after the other; `pin` types the sample PIN and goes on. */
  press: readonly string[];
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

const logIn = ['ログイン', '2次元コード', 'カードを置く', 'pin'];
const registered: Partial<Done> = { applied: true };

/** Every guide, every way and every step, in the order of the guides. */
export const walks: readonly Walk[] = [
  {
    guide: 'find-status',
    situation: 'logged-out',
    steps: [
      { step: 'log-in', on: 'top', press: logIn },
      { step: 'open-page', on: 'home', press: ['健康保険証'] },
      { step: 'read-status', on: 'card', press: [] },
    ],
    end: '登録済',
  },
  {
    guide: 'check-linked-info',
    situation: 'registered',
    steps: [
      { step: 'open-page', on: 'home', press: ['健康保険証'] },
      { step: 'names', on: 'card', press: [] },
      { step: 'insurer', on: 'card', press: ['手元の紙（見本）を見る'] },
      { step: 'last-four', on: 'card', press: [] },
      { step: 'log-out', on: 'card', press: ['ログアウト'] },
    ],
    end: 'ログアウトしました',
  },
  {
    guide: 'register',
    way: 'clinic',
    situation: 'not-registered',
    steps: [
      { step: 'clinic-find', on: 'clinic', press: ['カードリーダーを使う'] },
      { step: 'clinic-card', on: 'reader-card', press: ['カードを置く', '申し込む'] },
      {
        step: 'clinic-use',
        on: 'reader-method',
        done: registered,
        press: ['顔認証', '顔を入れた', '同意する', 'カードを取る', '画面で確かめる'],
      },
    ],
    end: '登録済',
  },
  {
    guide: 'register',
    way: 'portal',
    situation: 'not-registered',
    steps: [
      { step: 'portal-log-in', on: 'top', press: logIn },
      { step: 'portal-open', on: 'home', press: ['健康保険証'] },
      {
        step: 'portal-apply',
        on: 'card',
        press: ['利用を申し込む', '申し込む', '「健康保険証」に戻る'],
      },
      { step: 'portal-check', on: 'card', done: registered, press: [] },
    ],
    end: '登録済',
  },
  {
    guide: 'register',
    way: 'atm',
    situation: 'not-registered',
    steps: [
      { step: 'atm-bring', on: 'atm', press: ['カードを置く'] },
      { step: 'atm-apply', on: 'atm-pin', press: ['pin'] },
      {
        step: 'atm-check',
        on: 'atm-done',
        done: registered,
        press: ['画面で確かめる', '健康保険証'],
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
      { step: 'municipality-go', on: 'desk', press: ['利用登録を頼む', '画面で確かめる'] },
    ],
    end: '登録済',
  },
  {
    guide: 'at-clinic',
    situation: 'at-clinic',
    steps: [
      { step: 'bring', on: 'clinic', press: [] },
      { step: 'find', on: 'clinic', press: ['カードリーダーを使う'] },
      { step: 'put-card', on: 'reader-card', press: ['カードを置く'] },
      { step: 'identify', on: 'reader-method', press: ['暗証番号', 'pin'] },
      { step: 'consent', on: 'reader-consent', press: ['同意しない'] },
      { step: 'finish', on: 'reader-done', press: ['カードを取る'] },
    ],
    end: '受付の練習は、これで終わりです',
  },
  {
    guide: 'save-pdf',
    situation: 'logged-out',
    steps: [
      { step: 'ask', on: 'top', press: [] },
      { step: 'log-in', on: 'top', press: logIn },
      { step: 'open-page', on: 'home', press: ['健康保険証'] },
      { step: 'open-info', on: 'card', press: [] },
      { step: 'save', on: 'card', press: ['PDFを表示'] },
      { step: 'show', on: 'pdf', press: [] },
      { step: 'elderly', on: 'pdf', press: ['「健康保険証」に戻る'] },
      { step: 'log-out', on: 'card', press: ['ログアウト'] },
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
        press: ['ログイン', 'ICカードリーダー', '「練習 夏子」さんのカードを置く', 'pin'],
      },
      { step: 'open-page', on: 'home', done: { card: 'natsuko' }, press: ['健康保険証'] },
      { step: 'look', on: 'card', done: { card: 'natsuko' }, press: [] },
      { step: 'log-out', on: 'card', done: { card: 'natsuko' }, press: ['ログアウト'] },
      { step: 'take-card', on: 'logged-out', done: { card: 'natsuko' }, press: [] },
    ],
    end: 'カードを夏子さんに返します',
  },
  {
    guide: 'renew-ecert',
    situation: 'ecert-expiring',
    steps: [
      { step: 'open-page', on: 'home', press: ['マイナンバーカード'] },
      { step: 'read-date', on: 'my-number-card', press: ['市区町村'] },
      { step: 'go', on: 'desk', press: ['電子証明書の更新を頼む', '画面で確かめる'] },
      { step: 'too-late', on: 'my-number-card', done: { renewed: true }, press: [] },
    ],
    end: '有効期限',
  },
  {
    guide: 'wrong-person',
    situation: 'another-person',
    steps: [
      { step: 'tell', on: 'card', press: ['電話', '4'] },
      { step: 'what-happens', on: 'phone', press: ['マイナポータル'] },
      { step: 'log-out', on: 'home', press: ['ログアウト'] },
    ],
    end: 'ログアウトしました',
  },
  {
    guide: 'lost-card',
    situation: 'lost-card',
    steps: [
      { step: 'stop', on: 'phone', press: ['2', 'カードを止めてもらった'] },
      { step: 'police', on: 'police', press: ['受理番号を書きとめた'] },
      { step: 'reissue', on: 'desk', press: ['カードの再発行を頼む'] },
      { step: 'meanwhile', on: 'desk-done', press: [] },
    ],
    end: '再発行を申し込みました',
  },
];
