import { Engine } from 'json-rules-engine';
import { certificate } from '@/lib/decision/certificate';
import type { Facts } from '@/lib/decision/facts';
import { Situation } from '@/lib/decision/situation';
import type { Condition, Pack } from '@/lib/insurers/format';

/** One table of 25 rules over 8 facts, made up, told to both engines; each person meets one rule. */
const day = '2026-11-20';
const members = ['insured', 'dependent', 'voluntary-continuation', 'special-retiree'] as const;
const flags = [
  'ticked',
  'appliedForCertificate',
  'nameChanged',
  'ratioChanged',
  'dataRegistered',
] as const;

interface Row {
  id: string;
  member: (typeof members)[number];
  flags: Record<(typeof flags)[number], boolean>;
  /** Half-open. */
  age: { atLeast: number; below: number };
  enrolledOn: { from: string; until: string };
}

const rows: Row[] = Array.from({ length: 25 }, (_, n) => ({
  id: `rule.${n}`,
  member: members[n % 4] as Row['member'],
  flags: Object.fromEntries(
    flags.map((flag, bit) => [flag, ((n >> bit) & 1) === 1]),
  ) as Row['flags'],
  age: { atLeast: n * 3, below: n * 3 + 3 },
  enrolledOn: { from: `20${n % 2 ? '15' : '20'}-01-01`, until: '2026-01-01' },
}));

export const persons: Facts[] = rows.map(({ member, flags, age, enrolledOn }) => ({
  card: 'none',
  member,
  ...flags,
  age: age.atLeast + 1,
  enrolledOn: enrolledOn.from,
}));

const pack = {
  id: 'bench',
  kind: 'society',
  documents: [],
  contact: 'window',
  statements: rows.map(({ id, member, flags, age, enrolledOn }) => ({
    id,
    about: 'certificate',
    ground: ['no-card'],
    grant: 'yes',
    route: 'application',
    cites: ['B'],
    when: { member, ...flags, age, enrolledOn } satisfies Condition,
  })),
} as unknown as Pack;

/** Id of the rule that decides, by our certificate table. */
export function ours(facts: Facts): string | undefined {
  return certificate(new Situation(facts, pack, day, [])).decisive.statement?.id;
}

const library = new Engine(
  rows.map(({ id, member, flags, age, enrolledOn }) => ({
    event: { type: id },
    conditions: {
      all: [
        { fact: 'member', operator: 'equal', value: member },
        ...Object.entries(flags).map(([fact, value]) => ({ fact, operator: 'equal', value })),
        { fact: 'age', operator: 'within', value: [age.atLeast, age.below] },
        { fact: 'enrolledOn', operator: 'within', value: [enrolledOn.from, enrolledOn.until] },
      ],
    },
  })),
);
library.addOperator<string | number, [string | number, string | number]>(
  'within',
  (value, [from, until]) => value >= from && value < until,
);

/** Id of the rule that decides, by json-rules-engine. */
export async function theirs(facts: Facts): Promise<string | undefined> {
  const { events } = await library.run(facts);
  return events[0]?.type;
}
