import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import { pathOf } from '@/lib/decision/path';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

describe('pathOf', () => {
  it.each([...builtIn.keys()])(
    '%s: goes from the person over the certificate to the notice',
    (id) => {
      const pack = builtIn.get(id) as Pack;
      const facts = { card: 'none', enrolledOn: '2020-04-01', notice: 'held' } as const;
      const { because } = decide(facts, pack, '2026-11-20');
      const { steps } = pathOf(because);
      expect(steps.map(({ stage }) => stage)).toEqual(['self', 'certificate', 'notice']);
    },
  );

  it('puts what need not be done beside the way, and loses nothing', () => {
    const because = ['left', 'paper.old-card.over', 'my-own-rule', 'toString'].map((rule) => ({
      rule,
    }));
    expect(pathOf(because)).toEqual({
      steps: [
        { reason: { rule: 'left' }, stage: 'self' },
        { reason: { rule: 'my-own-rule' }, stage: null },
        { reason: { rule: 'toString' }, stage: null },
      ],
      beside: [{ rule: 'paper.old-card.over' }],
    });
  });
});
