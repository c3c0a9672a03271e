import type { Term } from './term';

/** Who belongs to an insurance, and what is filed about them. */
export const membership = {
  symbolNumber: {
    names: ['記号・番号', '被保険者等記号・番号', '被保険者記号・番号'],
    reading: 'きごう・ばんごう',
    cites: ['K p10', 'S-9', 'G-02'],
  },
  branchNumber: {
    names: ['枝番'],
    reading: 'えだばん',
    cites: ['K p10'],
  },
  insurer: {
    names: ['保険者'],
    reading: 'ほけんしゃ',
    cites: ['S-2'],
    twin: 'insured',
    once: true,
  },
  insurerNumber: {
    names: ['保険者番号'],
    reading: 'ほけんしゃばんごう',
    cites: ['K p10'],
  },
  insured: {
    names: ['被保険者'],
    reading: 'ひほけんしゃ',
    cites: ['F'],
    twin: 'insurer',
    once: true,
  },
  dependant: {
    names: ['被扶養者'],
    reading: 'ひふようしゃ',
    cites: ['F'],
    once: true,
  },
  member: {
    names: ['加入者'],
    reading: 'かにゅうしゃ',
    cites: ['G-02'],
    once: true,
  },
  voluntaryMember: {
    names: ['任意継続被保険者', '任意継続', '任継'],
    reading: 'にんいけいぞくひほけんしゃ',
    cites: ['G-03', 'S-18'],
  },
  specialRetiree: {
    names: ['特退'],
    reading: 'とくたい',
    cites: ['S-18'],
  },
  employer: {
    names: ['事業主'],
    reading: 'じぎょうぬし',
    cites: ['K-Q14 p18'],
    once: true,
  },
  workplace: {
    names: ['事業所'],
    reading: 'じぎょうしょ',
    cites: ['F'],
    once: true,
  },
  employeesInsurance: {
    names: ['社保'],
    reading: 'しゃほ',
    cites: ['S-3'],
    alone: true,
  },
  qualificationSection: {
    names: ['適用課'],
    reading: 'てきようか',
    cites: ['S-3'],
  },
  joiningFiling: {
    names: ['資格取得届', '被保険者資格取得届'],
    reading: 'しかくしゅとくとどけ',
    cites: ['K p13'],
  },
  leavingFiling: {
    names: ['資格喪失届', '被保険者資格喪失届'],
    reading: 'しかくそうしつとどけ',
    cites: ['K-Q18 p21', 'K p13', 'S-24'],
  },
  dependantFiling: {
    names: ['被扶養者異動届', '被扶養者（異動）届', '扶養異動届'],
    reading: 'ひふようしゃいどうとどけ',
    cites: ['K-Q15 p19', 'S-17'],
  },
  joinedOn: {
    names: ['資格取得年月日'],
    reading: 'しかくしゅとくねんがっぴ',
    cites: ['K p10'],
  },
  effectiveOn: {
    names: ['発効年月日'],
    reading: 'はっこうねんがっぴ',
    cites: ['G-03'],
  },
  dependency: {
    names: ['扶養'],
    reading: 'ふよう',
    cites: ['T-1-4'],
    once: true,
  },
  helper: {
    names: ['介助者'],
    reading: 'かいじょしゃ',
    cites: ['K p13', 'S-16', 'S-18'],
  },
  adultWard: {
    names: ['成年被後見人'],
    reading: 'せいねんひこうけんにん',
    cites: ['K-Q11 p15'],
  },
  legalRepresentative: {
    names: ['法定代理人'],
    reading: 'ほうていだいりにん',
    cites: ['K-Q11 p15'],
  },
  welfareRecipient: {
    names: ['生活保護受給者'],
    reading: 'せいかつほごじゅきゅうしゃ',
    cites: ['T-4-11'],
  },
} as const satisfies Record<string, Term>;
