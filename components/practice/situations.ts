import { statusWords } from '@/lib/pages/status/words';

export const situations = [
  'registered',
  'not-registered',
  'no-insurance-data',
  'ecert-expiring',
  'another-person',
] as const;
export type Situation = (typeof situations)[number];

export const screens = ['home', 'card', 'my-number-card'] as const;
export type Screen = (typeof screens)[number];

export interface View {
  situation: Situation;
  screen: Screen;
}

/** `#registered/home`; a situation alone stands for the screen it is about. */
export function readHash(hash: string): View | null {
  const [name, wanted] = hash.replace(/^#/, '').split('/');
  const situation = situations.find((one) => one === name);
  if (!situation) return null;
  return { situation, screen: screens.find((one) => one === wanted) ?? mainScreen(situation) };
}

export const hashOf = ({ situation, screen }: View): string => `#${situation}/${screen}`;

const mainScreen = (situation: Situation): Screen =>
  situation === 'ecert-expiring' ? 'my-number-card' : 'card';

/** The address of the portal whose place a practice screen takes, for the recogniser. */
export function portalAddress(view: View | null): string {
  if (!view) return 'https://practice.invalid/';
  const { situation, screen } = view;
  if (screen === 'home') return 'https://myna.go.jp/';
  if (screen === 'my-number-card') return 'https://myna.go.jp/certificates/my-number-card';
  return situation === 'no-insurance-data'
    ? 'https://web.hir.myna.go.jp/Accept/checkStatus'
    : 'https://myna.go.jp/certificates/health-insurance-card';
}

interface MadeUpPerson {
  name: string;
  kana: string;
  born: string;
  sex: string;
}

/** Nobody: names that mean "practice" and "sample", numbers that are never given out. */
export const taro: MadeUpPerson = {
  name: '練習 太郎',
  kana: 'レンシュウ タロウ',
  born: '昭和30年4月1日',
  sex: '男',
};
const hanako: MadeUpPerson = {
  name: '見本 花子',
  kana: 'ミホン ハナコ',
  born: '昭和62年10月20日',
  sex: '女',
};

export const personShown = (situation: Situation): MadeUpPerson =>
  situation === 'another-person' ? hanako : taro;

const quoteOf = (id: string) => statusWords.find((word) => word.id === id)?.quote ?? '';

/** The words of the status as the portal shows them. */
export const statusShown = (situation: Situation): string =>
  quoteOf(
    situation === 'not-registered' || situation === 'no-insurance-data' ? situation : 'registered',
  );
