import type { Facts } from '@/lib/decision/facts';
import { type Choice, Situation } from '@/lib/decision/situation';
import { grounds, type Pack, type Statement } from '@/lib/insurers/format';

/**
 * A made-up insurer, so that what the engine does with a pack is tested apart from what the real
 * packs say. Each statement gets its place as id and citation.
 */
type Stated = Statement extends infer S
  ? S extends Statement
    ? Omit<S, 'id' | 'cites'> & { id?: string }
    : never
  : never;

export const today = '2026-11-20';

export function madeUp(statements: readonly Stated[] = [], more: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'made-up',
    kind: 'society',
    names: { ja: '見本', short: '見本', kana: 'みほん', en: 'Made up' },
    insurerNumbers: [],
    sites: [],
    documents: [
      { key: 'M', title: '案内', publisher: '見本', date: '2025-03-01' },
      { key: 'N', title: '続き', publisher: '見本', date: '2026-03-01' },
      { key: 'O', title: '前', publisher: '見本', date: '2024-03-01' },
    ],
    contacts: [],
    contact: 'window',
    statements: statements.map(
      (one, i) => ({ id: `s${i}`, cites: [`M-${i}`], ...one }) as Statement,
    ),
    ...more,
  } as Pack;
}

export const works = { card: 'held', registered: true, ecert: 'valid' } as const satisfies Facts;
export const noCard = { card: 'none' } as const satisfies Facts;

const problems = grounds.filter((one) => one !== 'works' && one !== 'just-in-case');
/** A certificate for everybody who cannot use the card, none for the others; a notice for all. */
export const grants = {
  about: 'certificate',
  ground: problems,
  grant: 'yes',
  route: 'application',
  form: '交付申請書',
  to: 'workplace-or-direct',
} as const satisfies Partial<Statement>;
export const refuses = {
  about: 'certificate',
  ground: ['works', 'just-in-case'],
  grant: 'no',
} as const satisfies Partial<Statement>;
export const gives = { about: 'notice', give: 'yes' } as const satisfies Partial<Statement>;
export const usual = madeUp([grants, refuses, gives] as unknown as Stated[]);

export const situation = (
  facts: Facts,
  pack: Pack = usual,
  day = today,
  script: readonly Choice[] = [],
  granted: readonly Choice[] = [],
) => new Situation(facts, pack, day, script, granted);

export type { Stated };
