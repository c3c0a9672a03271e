import type { PackSummary, SpokenVerdict } from '@/components/checklist/types';

/** A verdict with nothing in it, to be filled in by a test. */
export const emptyVerdict: SpokenVerdict = {
  hold: 'notice',
  bring: [],
  bringNever: [],
  route: null,
  todo: [],
  giveBack: [],
  destroy: [],
  keep: [],
  because: [],
  ask: [],
  silent: [],
  dates: [],
  cites: [],
  asOf: '2026-01-01',
};

export const samplePack: PackSummary = {
  id: 'sample',
  names: { ja: '見本健康保険組合', short: '見本健保', kana: 'みほんけんぽ', en: 'Sample Society' },
  insurerNumbers: ['06999999'],
  documents: [
    { key: 'M', title: '見本のしおり', publisher: '見本健保', date: '2026-01-01', dated: 'month' },
    { key: 'N', title: '古い案内', publisher: '見本健保', date: '2024-09-01', dated: 'before' },
  ],
  contacts: [
    {
      id: 'desk',
      name: '見本健保 適用課',
      phone: '03-0000-0000',
      hours: '平日 9:00～17:00',
      charge: 'paid',
      cites: ['M-1'],
    },
  ],
};
