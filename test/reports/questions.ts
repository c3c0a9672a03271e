import { writeFileSync } from 'node:fs';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { pendingScreens } from '@/lib/decision/interview';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

// npm run questions: how many questions people are asked until nothing more can change the answer,
// by the engine's order and by the fixed order of source G's flowchart with the same facts added.

const day = '2026-11-20';

/** The facts that need asking one by one; the two last screens are the same for everybody. */
const asked = [
  'enrolledOn', 'registered', 'card', 'ecert', 'ecertExpiredOn', 'ecertVoidCase', 'ticked',
  'notice',
] as const; // biome-ignore format: one list, in the order of G-06: joined when, registered, and so on

/** Every person that the packs can tell apart by those facts. */
function* people(): Generator<Facts> {
  const joined = ['2010-04-01', '2024-09-05', '2024-12-01', '2025-06-10', '2026-10-10'];
  for (const enrolledOn of joined)
    for (const ticked of [true, false])
      for (const notice of ['held', 'none'] as const)
        for (const card of cards()) yield { enrolledOn, ticked, notice, ...card };
}

function* cards(): Generator<Facts> {
  for (const card of ['none', 'returned'] as const)
    yield { card, registered: false, ecert: 'void' };
  for (const card of ['held', 'lost', 'renewing', 'damaged'] as const) {
    yield { card, registered: false, ecert: 'valid' };
    yield { card, registered: true, ecert: 'valid' };
  }
  for (const ecertExpiredOn of ['2026-10-01', '2026-08-10', '2025-01-10'])
    yield { card: 'held', registered: true, ecert: 'expired', ecertExpiredOn };
  for (const ecertVoidCase of [5, 9])
    yield { card: 'held', registered: true, ecert: 'void', ecertVoidCase };
}

const memo = new Map<string, readonly string[]>();

/** The facts of the list that could still change the answer, in the order of the popup's screens. */
function open(known: Facts, pack: Pack): readonly string[] {
  const key = `${pack.id} ${JSON.stringify(known)}`;
  let facts = memo.get(key);
  if (!facts) {
    const { ask } = decide(known, pack, day);
    const screens = pendingScreens(known as Record<string, string>, ask) as readonly string[];
    const strict = ask.filter((fact) => (asked as readonly string[]).includes(fact));
    facts = [...strict].sort((a, b) => place(screens, a) - place(screens, b));
    memo.set(key, facts);
  }
  return facts;
}

const place = (screens: readonly string[], fact: string) =>
  screens.includes(fact) ? screens.indexOf(fact) : screens.length;

function count(person: Facts, pack: Pack, next: (open: readonly string[], known: Facts) => string) {
  let known: Facts = {};
  let questions = 0;
  for (let left = open(known, pack); left.length > 0; left = open(known, pack)) {
    const fact = next(left, known) as keyof Facts;
    if (fact in known) break;
    known = { ...known, [fact]: person[fact] ?? null };
    questions++;
  }
  return questions;
}

const byEngine = (left: readonly string[], known: Facts) =>
  left.find((fact) => !(fact in known)) ?? (left[0] as string);
const byFlowchart = (left: readonly string[], known: Facts) =>
  asked.find((fact) => !(fact in known)) ?? (left[0] as string);

const all = [...people()];
const rows = [...builtIn.values()].map((pack) => {
  const tell = (next: typeof byEngine) => {
    const counts = all.map((person) => count(person, pack, next));
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    return { mean: mean.toFixed(2), worst: Math.max(...counts) };
  };
  const [engine, flowchart] = [tell(byEngine), tell(byFlowchart)];
  return `| ${pack.names.short} | ${engine.mean} | ${engine.worst} | ${flowchart.mean} | ${flowchart.worst} |`;
});

writeFileSync(
  new URL('../../docs/questions.md', import.meta.url),
  `# How many questions

Made by \`npm run questions\`: ${all.length} people, told apart by ${asked.join(', ')}, on ${day}.
Counted until nothing of these can change what to hold, how it comes, what to bring or what to give
back. The screens on special circumstances and on papers in hand come once for everybody and are
not counted.

| insurer | mean | worst | mean, order of source G's flowchart | worst |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`,
);
