import type { Term } from './term';

/** At the clinic, and what treatment costs. */
export const clinic = {
  onlineCheck: {
    names: ['オンライン資格確認'],
    reading: 'おんらいんしかくかくにん',
    cites: ['K-Q4 p7', 'K p10'],
  },
  reader: {
    names: ['顔認証付きカードリーダー', '顔認証付カードリーダー'],
    reading: 'かおにんしょうつきかーどりーだー',
    cites: ['K p9', 'T-4-4'],
    twin: 'plainReader',
  },
  plainReader: {
    names: ['汎用カードリーダー'],
    reading: 'はんようかーどりーだー',
    cites: ['T-4-4', 'S-7'],
    twin: 'reader',
  },
  statusInvalid: {
    names: ['資格（無効）'],
    reading: 'しかく（むこう）',
    cites: ['S-1', 'S-2', 'S-3'],
  },
  statusNone: {
    names: ['資格情報なし'],
    reading: 'しかくじょうほうなし',
    cites: ['S-1', 'S-2', 'S-3'],
  },
  burdenRatio: {
    names: ['負担割合'],
    reading: 'ふたんわりあい',
    cites: ['S-9'],
  },
  copayment: {
    names: ['一部負担金'],
    reading: 'いちぶふたんきん',
    cites: ['S-3'],
  },
  highCost: {
    names: ['高額療養費制度', '高額療養費'],
    reading: 'こうがくりょうようひせいど',
    cites: ['K p8'],
  },
  homeVisit: {
    names: ['訪問診療'],
    reading: 'ほうもんしんりょう',
    cites: ['T-4-12'],
  },
  checkup: {
    names: ['特定健診', '特定健康診査'],
    reading: 'とくていけんしん',
    cites: ['K p8', 'F'],
  },
  checkupBody: {
    names: ['健診機関'],
    reading: 'けんしんきかん',
    cites: ['F'],
  },
  medicalDeduction: {
    names: ['医療費控除'],
    reading: 'いりょうひこうじょ',
    cites: ['K p8'],
  },
  expenseData: {
    names: ['医療費通知情報'],
    reading: 'いりょうひつうちじょうほう',
    cites: ['K p8', 'G-00'],
  },
} as const satisfies Record<string, Term>;
