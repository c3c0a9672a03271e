import { addDays } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import { eraDay } from '@/lib/words/dates';
import type { Situation } from './situations';

export interface MadeUpPerson {
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
export const natsuko: MadeUpPerson = {
  name: '練習 夏子',
  kana: 'レンシュウ ナツコ',
  born: '昭和35年6月10日',
  sex: '女',
};
const hanako: MadeUpPerson = {
  name: '見本 花子',
  kana: 'ミホン ハナコ',
  born: '昭和62年10月20日',
  sex: '女',
};

export const practiceInsurer = '練習健康保険組合';

/** What has been done in a rehearsal; all of it is forgotten with the next one. */
export interface Done {
  /** Registered for use as insurance card. */
  applied: boolean;
  /** The e-certificate was renewed at the counter. */
  renewed: boolean;
  /** Whose card was put on, where somebody may choose. */
  card: 'taro' | 'natsuko';
}
export const nothingDone: Done = { applied: false, renewed: false, card: 'taro' };

/** An e-certificate runs to a birthday, so in the situations about it Taro was born on that day. */
export function birthdayOfTaro(situation: Situation, today: Day): Day {
  return `1955${expiry(situation, today)?.slice(4) ?? '-04-01'}`;
}

export const taroIn = (situation: Situation, today: Day): MadeUpPerson => ({
  ...taro,
  born: eraDay(birthdayOfTaro(situation, today)),
});

export function personShown(situation: Situation, today: Day, { card }: Done): MadeUpPerson {
  if (situation === 'another-person') return hanako;
  return card === 'natsuko' ? natsuko : taroIn(situation, today);
}

function expiry(situation: Situation, today: Day): Day | null {
  const days: Partial<Record<Situation, number>> = { 'ecert-expiring': 60, 'ecert-expired': -120 };
  const until = days[situation];
  // No birthday that three years in four have not got.
  return until === undefined ? null : addDays(today, until).replace('-02-29', '-02-28');
}

/** The two dates of the card: the e-certificate's 5th birthday, the card's own 10th. */
export function cardDates(situation: Situation, today: Day, { renewed }: Done) {
  const until = expiry(situation, today);
  const ordinary = `${Number(today.slice(0, 4)) + 3}-04-01`;
  const ecert = until && renewed ? later(until, 5) : (until ?? ordinary);
  return { ecert: eraDay(ecert), card: eraDay(later(until ?? ordinary, 5)) };
}

const later = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

export const noInsuranceData =
  'あなたの有効な保険資格情報がないため、正常に処理できませんでした。会社等にお勤めの方はお勤め先へそれ以外の方はお住いの市区町村へお問合せください。';

/** マイナンバーカード利用状況 as the portal writes it. */
export const statusShown = (situation: Situation, { applied }: Done): string =>
  situation === 'not-registered' && !applied ? '未登録' : '登録済';
