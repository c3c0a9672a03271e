import type { Term } from './term';

/** The My Number card, what is in it, and how it becomes an insurance card. */
export const card = {
  myNumberCard: {
    names: ['マイナンバーカード', '個人番号カード'],
    reading: 'まいなんばーかーど',
    cites: ['K-Q10 p14', 'T-4-2'],
    twin: 'mynaCard',
  },
  cardWithoutPin: {
    names: ['顔認証マイナンバーカード'],
    reading: 'かおにんしょうまいなんばーかーど',
    cites: ['K-Q13 p16-17'],
  },
  registration: {
    names: [
      '健康保険証利用登録',
      '保険証利用登録',
      '利用登録',
      '健康保険証利用登録済み',
      'マイナンバーカードの健康保険証利用',
      'マイナンバーカードの保険証利用',
      '健康保険証としての利用登録',
    ],
    reading: 'けんこうほけんしょうりようとうろく',
    cites: ['K-Q13 p16-17', 'T-4-2'],
    topic: 'registration',
  },
  cancellation: {
    names: ['登録解除', '利用登録の解除'],
    reading: 'とうろくかいじょ',
    cites: ['S-8'],
  },
  registrationDone: {
    names: ['登録完了'],
    reading: 'とうろくかんりょう',
    cites: ['T-4-13'],
    unlike: ['会員登録完了', 'ユーザー登録完了'],
  },
  ecert: {
    names: ['電子証明書'],
    reading: 'でんししょうめいしょ',
    cites: ['K-Q12 p15', 'S-16'],
    topic: 'ecert',
  },
  ecertUser: {
    names: ['利用者証明用電子証明書'],
    reading: 'りようしゃしょうめいようでんししょうめいしょ',
    cites: ['K-Q1 p4'],
    topic: 'ecert',
    twin: 'ecertSign',
  },
  ecertSign: {
    names: ['署名用電子証明書'],
    reading: 'しょめいようでんししょうめいしょ',
    cites: ['K-Q1 p4'],
    twin: 'ecertUser',
  },
  jpki: {
    names: ['公的個人認証サービス', 'JPKI（公的個人認証サービス）', 'JPKI'],
    reading: 'こうてきこじんにんしょうさーびす',
    cites: ['S-6'],
  },
  pin: {
    names: ['暗証番号'],
    reading: 'あんしょうばんごう',
    cites: ['K p9', 'K-Q1 p4'],
    once: true,
  },
  myNumber: {
    names: ['マイナンバー', '個人番号'],
    reading: 'まいなんばー',
    cites: ['K-Q6 p11', 'G-02'],
    once: true,
  },
  lastDigits: {
    names: ['下4桁', '下四桁'],
    reading: 'しもよんけた',
    cites: ['F', 'T-2-2'],
  },
  linking: {
    names: ['紐づけ', '紐付け', 'ひもづけ', 'ひも付け'],
    reading: 'ひもづけ',
    cites: ['K-Q3 p6', 'T-4-14'],
  },
  voided: {
    names: ['失効'],
    reading: 'しっこう',
    cites: ['S-6'],
    once: true,
  },
  suspension: {
    names: ['一時利用停止'],
    reading: 'いちじりようていし',
    cites: ['K-tel p23', 'K-Q2 p5'],
  },
} as const satisfies Record<string, Term>;
