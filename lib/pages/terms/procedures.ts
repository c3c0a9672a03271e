import type { Term } from './term';

/** What is done with papers, and the days that decide. */
export const procedures = {
  issue: {
    names: ['交付'],
    reading: 'こうふ',
    cites: ['S-15'],
    unlike: ['交付金', '交付税'],
    once: true,
  },
  reissue: {
    names: ['再交付'],
    reading: 'さいこうふ',
    cites: ['S-11'],
  },
  issueExOfficio: {
    names: ['職権交付'],
    reading: 'しょっけんこうふ',
    cites: ['S-19'],
  },
  bulkIssue: {
    names: ['一斉交付'],
    reading: 'いっせいこうふ',
    cites: ['G-03'],
  },
  transition: {
    names: ['経過措置'],
    reading: 'けいかそち',
    cites: ['K-Q4 p7', 'G-01'],
  },
  handingBack: {
    names: ['返納'],
    reading: 'へんのう',
    cites: ['S-16'],
    once: true,
  },
  returning: {
    names: ['返却'],
    reading: 'へんきゃく',
    cites: ['K p13'],
    once: true,
  },
  collection: {
    names: ['回収'],
    reading: 'かいしゅう',
    cites: ['S-14'],
    once: true,
  },
  destroying: {
    names: ['自己破棄'],
    reading: 'じこはき',
    cites: ['K p13', 'K-Q15 p19'],
  },
  damage: {
    names: ['き損', '棄損', '毀損'],
    reading: 'きそん',
    cites: ['K p11'],
  },
  movingAbroad: {
    names: ['国外転出'],
    reading: 'こくがいてんしゅつ',
    cites: ['S-6'],
  },
  useAbroad: {
    names: ['国外継続利用'],
    reading: 'こくがいけいぞくりよう',
    cites: ['T-4-17'],
  },
  temporaryReturn: {
    names: ['一時帰国'],
    reading: 'いちじきこく',
    cites: ['T-4-17'],
  },
  extractionDate: {
    names: ['抽出日'],
    reading: 'ちゅうしゅつび',
    cites: ['F'],
  },
  baseDate: {
    names: ['基準日'],
    reading: 'きじゅんび',
    cites: ['G-02'],
  },
  generalInspection: {
    names: ['総点検'],
    reading: 'そうてんけん',
    cites: ['G-02'],
  },
} as const satisfies Record<string, Term>;
