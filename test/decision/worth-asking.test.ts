import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import { factSpecs } from '@/lib/decision/facts';
import { type Answers, applyPatch, factsOf, pendingScreens } from '@/lib/decision/interview';
import { knownFacts, worthAsking } from '@/lib/decision/worth-asking';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

const day = '2026-11-20';
const askOf = (pack: Pack, answers: Answers) =>
  worthAsking(answers, (facts) => decide(facts, pack, day));
const settled: Answers = { card: 'held', registered: true, ecert: 'valid' };

describe('worthAsking', () => {
  const kyoukai = builtIn.get('kyoukai') as Pack;

  it('leaves the engine’s own order alone while something else is open', () => {
    const { ask } = decide({}, kyoukai, day);
    expect(askOf(kyoukai, {})).toEqual(ask);
  });

  it('adds the old card once the answer is settled: it may be thrown away', () => {
    expect(decide(knownFacts(settled), kyoukai, day).ask).not.toContain('oldCard');
    expect(askOf(kyoukai, settled)).toContain('oldCard');
  });

  it('adds nothing that was told', () => {
    expect(askOf(kyoukai, { ...settled, oldCard: null })).not.toContain('oldCard');
  });

  it('takes 分からない for no fact', () => {
    expect(knownFacts({ card: 'held', age: null })).toEqual({ card: 'held' });
  });
});

describe('an interview', () => {
  const values = (fact: string): readonly (string | number | boolean | null)[] => {
    const { kind } = factSpecs[fact as keyof typeof factSpecs] as { kind: unknown };
    if (Array.isArray(kind)) return kind;
    if (kind === 'boolean') return [true, false];
    if (kind === 'date') return ['2015-04-01'];
    return fact === 'age' ? [72] : fact === 'ecertVoidCase' ? [5] : [null];
  };

  // Each walk always gives the n-th possible answer, or never knows: every walk must come to an end.
  for (const [id, pack] of builtIn) {
    it.each([0, 1, 2, null])(`of ${id} comes to an end (answer %s)`, (nth) => {
      let answers: Answers = {};
      let steps = 0;
      for (;;) {
        const screen = pendingScreens(answers, askOf(pack, answers))[0];
        if (!screen) break;
        const patch = Object.fromEntries(
          factsOf(screen).map((fact) => {
            const possible = values(fact);
            return [
              fact,
              nth === null ? null : (possible[Math.min(nth, possible.length - 1)] ?? null),
            ];
          }),
        );
        answers = applyPatch(answers, patch);
        steps += 1;
        expect(steps).toBeLessThan(16);
      }
      expect(steps).toBeGreaterThan(0);
    });
  }
});
