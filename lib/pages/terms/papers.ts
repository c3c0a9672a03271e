import type { Term } from './term';

/** Papers, and the places on them where one writes or reads something. */
export const papers = {
  notice: {
    names: [
      '資格情報のお知らせ',
      '資格情報通知書',
      '資格情報通知書（資格情報のお知らせ）',
      '資格情報のお知らせ（特別療養）',
    ],
    reading: 'しかくじょうほうのおしらせ',
    cites: ['K p10', 'S-9', 'G-02', 'G-05'],
    topic: 'notice',
    twin: 'certificate',
  },
  certificate: {
    names: [
      '資格確認書',
      '資格確認書（特別療養）',
      '健康保険資格確認書',
      '後期高齢者医療資格確認書',
    ],
    reading: 'しかくかくにんしょ',
    cites: ['K-Q9 p12', 'K p20', 'S-15', 'T-4-10', 'G-05'],
    topic: 'certificate',
    twin: 'notice',
  },
  mynaCard: {
    names: ['マイナ保険証'],
    reading: 'まいなほけんしょう',
    cites: ['F', 'K-Q4 p7', 'T-4-2', 'G-06'],
    topic: 'mynaCard',
    twin: 'myNumberCard',
  },
  oldCard: {
    names: [
      '健康保険証',
      '従来の健康保険証',
      '健康保険被保険者証',
      '被保険者証',
      '組合員証',
      '組合員被扶養者証',
      '加入者証',
      '加入者被扶養者証',
    ],
    reading: 'けんこうほけんしょう',
    cites: ['K-Q15 p19', 'S-31', 'G-01', 'P-nanyo'],
    topic: 'oldCard',
    unlike: ['健康保険証として'],
  },
  elderlyCard: {
    names: ['高齢受給者証'],
    reading: 'こうれいじゅきゅうしゃしょう',
    cites: ['K p20', 'S-32', 'T-4-7', 'G-00'],
    topic: 'elderlyCard',
  },
  portalScreen: {
    names: [
      '医療保険の資格情報',
      '医療保険の資格情報画面',
      'あなたの健康保険証情報',
      'あなたの健康保険証等情報',
      '健康保険証情報',
      '健康保険証等情報',
    ],
    reading: 'いりょうほけんのしかくじょうほう',
    cites: ['K p10', 'S-10', 'G-05'],
    topic: 'portalScreen',
  },
  declaration: {
    names: ['被保険者資格申立書'],
    reading: 'ひほけんしゃしかくもうしたてしょ',
    cites: ['S-3'],
    topic: 'declaration',
  },
  requestColumn: {
    names: ['資格確認書発行要否欄', '資格確認書発行要否'],
    reading: 'しかくかくにんしょはっこうようひらん',
    cites: ['K p13', 'S-17'],
  },
  ceilingCard: {
    names: ['限度額適用認定証'],
    reading: 'げんどがくてきようにんていしょう',
    cites: ['K-Q5 p11', 'T-4-7', 'G-00'],
    twin: 'ceilingReducedCard',
  },
  ceilingReducedCard: {
    names: ['限度額適用・標準負担額減額認定証'],
    reading: 'げんどがくてきよう・ひょうじゅんふたんがくげんがくにんていしょう',
    cites: ['K-Q5 p11', 'K p8'],
    twin: 'ceilingCard',
  },
  diseaseCard: {
    names: ['特定疾病療養受療証', '特定疾病療養受領証'],
    reading: 'とくていしっぺいりょうようじゅりょうしょう',
    cites: ['K-Q5 p11', 'K p8'],
  },
  lossReport: {
    names: ['遺失届・盗難届', '遺失届', '盗難届'],
    reading: 'いしつとどけ・とうなんとどけ',
    cites: ['K-Q2 p5'],
  },
  cardReadyNotice: {
    names: ['交付通知書'],
    reading: 'こうふつうちしょ',
    cites: ['K-Q10 p14', 'F'],
  },
  expiryNotice: {
    names: ['有効期限通知書'],
    reading: 'ゆうこうきげんつうちしょ',
    cites: ['K-Q12 p15'],
  },
  myNumberNotice: {
    names: ['個人番号通知書'],
    reading: 'こじんばんごうつうちしょ',
    cites: ['K-tel p23'],
  },
  residentRecord: {
    names: ['住民票'],
    reading: 'じゅうみんひょう',
    cites: ['S-1'],
    once: true,
  },
  feeStatement: {
    names: ['診療報酬明細書'],
    reading: 'しんりょうほうしゅうめいさいしょ',
    cites: ['K-Q8 p12'],
  },
  organField: {
    names: ['臓器提供意思表示欄'],
    reading: 'ぞうきていきょういしひょうじらん',
    cites: ['G-03'],
  },
  welfareVoucher: {
    names: ['医療券・調剤券', '医療券', '調剤券'],
    reading: 'いりょうけん・ちょうざいけん',
    cites: ['T-4-11'],
  },
} as const satisfies Record<string, Term>;
