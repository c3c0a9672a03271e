import type { Term } from './term';

/** Offices, sites and systems. */
export const offices = {
  portal: {
    names: ['マイナポータル'],
    reading: 'まいなぽーたる',
    cites: ['S-10'],
    twin: 'healthPortal',
    once: true,
  },
  healthPortal: {
    names: ['健康マイポータル'],
    reading: 'けんこうまいぽーたる',
    cites: ['T-1-10'],
    twin: 'portal',
  },
  kyoukai: {
    names: ['協会けんぽ', '全国健康保険協会'],
    reading: 'きょうかいけんぽ',
    cites: ['F'],
    once: true,
  },
  shuppan: {
    names: ['出版健保', '出版健康保険組合'],
    reading: 'しゅっぱんけんぽ',
    cites: ['S-15'],
    once: true,
  },
  pensionService: {
    names: ['日本年金機構'],
    reading: 'にっぽんねんきんきこう',
    cites: ['K-Q14 p18'],
  },
  jlis: {
    names: ['地方公共団体情報システム機構', 'J-LIS'],
    reading: 'ちほうこうきょうだんたいじょうほうしすてむきこう',
    cites: ['K-Q10 p14'],
  },
  paymentFund: {
    names: ['社会保険診療報酬支払基金', '支払基金'],
    reading: 'しゃかいほけんしんりょうほうしゅうしはらいききん',
    cites: ['T-4-14'],
  },
  kokuhoFederation: {
    names: ['国保中央会', '国民健康保険中央会'],
    reading: 'こくほちゅうおうかい',
    cites: ['T-4-14'],
  },
  intermediateServer: {
    names: ['中間サーバー', '中間サーバ'],
    reading: 'ちゅうかんさーばー',
    cites: ['K-Q3 p6'],
  },
  residentRegister: {
    names: ['住民基本台帳'],
    reading: 'じゅうみんきほんだいちょう',
    cites: ['K-Q3 p6'],
  },
} as const satisfies Record<string, Term>;
