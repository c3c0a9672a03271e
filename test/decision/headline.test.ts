import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import { type Facts, factSpecs } from '@/lib/decision/facts';
import { headline, pocketItems } from '@/lib/decision/headline';
import type { Verdict } from '@/lib/decision/types';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

type Told = Pick<Verdict, 'hold' | 'bring' | 'because'>;
const told = (hold: Told['hold'], bring: Told['bring'] = [], rule = 'x'): Told => ({
  hold,
  bring,
  because: [{ rule, say: { key: 'x' }, cites: [] }],
});

describe('headline', () => {
  it('puts the card before the notice when the card gets the person treated', () => {
    const { say, drawn } = headline(told('notice', [['mynaCard']]));
    expect(say).toBe('notice.card');
    expect(drawn).toEqual([
      { of: 'mynaCard', role: 'show' },
      { of: 'notice', role: 'carry' },
    ]);
  });

  it('knows a working card also where this visit does not ask for it', () => {
    expect(headline(told('notice', [['declaration']], 'ground.works')).say).toBe('notice.card');
    expect(headline(told('notice', [['noticeCopy']])).say).toBe('notice');
  });

  it('says which of both is shown only if the certificate comes first', () => {
    expect(headline(told('both', [['certificate'], ['mynaCard']])).say).toBe('both.show');
    expect(headline(told('both', [['mynaCard'], ['certificate']])).say).toBe('both');
    expect(headline(told('both')).drawn.map(({ of }) => of)).toEqual(['certificate', 'notice']);
  });

  it('draws nothing where there is nothing to hold, or no answer yet', () => {
    expect(headline(told('neither'))).toEqual({ say: 'neither', drawn: [] });
    expect(headline(told('undetermined', [['mynaCard']]))).toEqual({
      say: 'undetermined',
      drawn: [],
    });
  });

  it('never leaves a working card unsaid, whatever the visit', () => {
    const facts: Facts = { card: 'held', registered: true, ecert: 'valid', age: 40 };
    for (const pack of builtIn.values())
      for (const visit of factSpecs.visit.kind) {
        const verdict = decide({ ...facts, visit }, pack as Pack, '2026-11-20');
        if (verdict.hold === 'notice') expect(headline(verdict).say).toBe('notice.card');
      }
  });
});

describe('pocketItems', () => {
  it('names the whole of the best way, and what is held beside it', () => {
    const verdict = told('notice', [['elderlyCard', 'mynaCard'], ['portalScreen']]);
    expect(pocketItems(verdict)).toEqual([
      { of: 'elderlyCard', role: 'show' },
      { of: 'mynaCard', role: 'show' },
      { of: 'notice', role: 'carry' },
    ]);
  });

  it('never puts a set on the card that is refused', () => {
    const facts: Facts = { card: 'held', registered: true, ecert: 'valid', visit: 'no-reader' };
    let seen = 0;
    for (const pack of builtIn.values())
      for (const age of [40, 72]) {
        const verdict = decide({ ...facts, age }, pack as Pack, '2026-11-20');
        const shown = pocketItems(verdict).flatMap(({ of, role }) => (role === 'show' ? [of] : []));
        const refused = verdict.bringNever.map((set) => [...set].sort().join());
        seen += refused.length;
        expect(refused).not.toContain([...shown].sort().join());
      }
    expect(seen).toBeGreaterThan(4);
  });

  it('falls back on what is to be held', () => {
    expect(pocketItems(told('certificate'))).toEqual([{ of: 'certificate', role: null }]);
    expect(pocketItems(told('neither'))).toEqual([]);
  });
});
