import type { GuideId } from '@/lib/guides/guide';
import type { StatusId } from '@/lib/pages/status/words';
import type { TermId } from '@/lib/pages/terms';
import type { Situation } from './situations';
import { choose, go, logIn, type Press, seePaper, type WalkStep } from './walks';

/** What the help says at a step: of a guide, about what is shown, or about words on a page. */
export type Told =
  | { guide: GuideId; step: string }
  /** What to do where the guide cannot be followed. */
  | { guide: GuideId; cases: readonly string[] }
  | { status: StatusId }
  /** Id of a message people look up (lib/guides/messages). */
  | { message: string }
  | { terms: readonly TermId[] };

export interface TourStep extends Omit<WalkStep, 'step'> {
  told: Told;
}

/** The way through a situation that no guide is about. */
export interface Tour {
  situation: Situation;
  steps: readonly TourStep[];
}

const of = (guide: GuideId, step: string): Told => ({ guide, step });

const openCard: TourStep = {
  told: of('check-linked-info', 'open-page'),
  on: 'home',
  press: [go('健康保険証', 'card')],
};

/** At the reception, to what its check says. */
const throughReader: TourStep[] = [
  {
    told: of('at-clinic', 'find'),
    on: 'clinic',
    press: [go('カードリーダーを使う', 'reader-card')],
  },
  {
    told: of('at-clinic', 'put-card'),
    on: 'reader-card',
    press: [go('カードを置く', 'reader-method')],
  },
  {
    told: of('at-clinic', 'identify'),
    on: 'reader-method',
    press: [go('顔認証', 'reader-face'), go('顔を入れた', 'reader-consent')],
  },
  {
    told: of('at-clinic', 'consent'),
    on: 'reader-consent',
    press: [go('同意する', 'reader-done')],
  },
];
const takeCard = go('カードを取る', 'clinic-end');

const withoutReader = ['no-reader', 'unreadable', 'trouble', 'no-online'];
const handOver = (after: readonly Press[]): TourStep => ({
  told: { guide: 'at-clinic', cases: [...withoutReader, 'certificate', 'notice-alone'] },
  on: 'hand-over',
  press: [
    choose('マイナンバーカードだけ', 'card'),
    choose('「資格情報のお知らせ」だけ', 'notice'),
    choose('マイナンバーカードと「資格情報のお知らせ」', 'card-notice'),
    choose('資格確認書', 'certificate'),
    ...after,
  ],
});
const showInstead = go('代わりに見せるものを選ぶ', 'hand-over');

/** Every situation through which no guide leads. */
export const tours: readonly Tour[] = [
  {
    situation: 'no-insurance-data',
    steps: [
      {
        told: of('find-status', 'open-page'),
        on: 'home',
        press: [go('申込状況を確認', 'card')],
      },
      { told: { status: 'no-insurance-data' }, on: 'card', press: [go('医療機関', 'clinic')] },
      ...throughReader,
      { told: { message: 'reader-none' }, on: 'reader-done', press: [takeCard] },
    ],
  },
  {
    situation: 'contradictory',
    steps: [
      openCard,
      { told: { status: 'contradictory' }, on: 'card', press: [go('電話', 'phone')] },
      { told: { status: 'contradictory' }, on: 'phone', press: [choose('4', '4')] },
    ],
  },
  {
    situation: 'several-people',
    steps: [openCard, { told: { status: 'several-people' }, on: 'card', press: [] }],
  },
  {
    situation: 'changed-job',
    steps: [
      openCard,
      {
        told: of('check-linked-info', 'insurer'),
        on: 'card',
        press: [seePaper, go('医療機関', 'clinic')],
      },
      ...throughReader,
      { told: { message: 'reader-invalid' }, on: 'reader-done', press: [takeCard] },
    ],
  },
  {
    situation: 'ecert-expired',
    steps: [
      { told: of('find-status', 'log-in'), on: 'top', press: logIn('login-failed') },
      {
        told: { status: 'ecert-invalid' },
        on: 'login-failed',
        press: [go('医療機関', 'clinic')],
      },
      {
        told: of('at-clinic', 'put-card'),
        on: 'clinic',
        press: [go('カードリーダーを使う', 'reader-card'), go('カードを置く', 'reader-notice')],
      },
      { told: { message: 'reader-ecert-void' }, on: 'reader-notice', press: [showInstead] },
      handOver([go('市区町村', 'desk')]),
      {
        told: of('renew-ecert', 'too-late'),
        on: 'desk',
        press: [
          go('電子証明書の更新を頼む', 'desk-done', { renewed: true }),
          go('画面で確かめる', 'my-number-card'),
        ],
      },
      { told: of('renew-ecert', 'read-date'), on: 'my-number-card', press: [] },
    ],
  },
  {
    situation: 'reader-broken',
    steps: [{ told: of('at-clinic', 'find'), on: 'clinic', press: [showInstead] }, handOver([])],
  },
  {
    situation: 'insurer-page',
    steps: [
      {
        told: { terms: ['notice', 'certificate'] },
        on: 'insurer',
        press: [go('マイナポータルを開く', 'home')],
      },
      { told: of('find-status', 'open-page'), on: 'home', press: [go('健康保険証', 'card')] },
      { told: of('find-status', 'read-status'), on: 'card', press: [] },
    ],
  },
];
