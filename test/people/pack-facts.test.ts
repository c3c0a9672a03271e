import { describe, expect, it, vi } from 'vitest';
import { builtIn } from '../../lib/insurers/built-in';
import { knownPackFacts } from '../../lib/people/pack-facts';
import { checkState } from '../../lib/people/schema';
import { addPerson, emptyState, markUnknown, Refused, setFact } from '../../lib/people/store';

vi.mock('../../lib/people/pack-facts', async (original) => {
  const real = await original<typeof import('../../lib/people/pack-facts')>();
  const known = { ...real.knownPackFacts, 'sample.uses': 'integer' };
  return { knownPackFacts: known, personChecks: { packFacts: known } };
});

const on = '2026-11-20';
const id = 'p-aaaaaaaaaa';
const state = addPerson(emptyState('ja'), { id, nickname: '母' });

describe('facts of packs', () => {
  it('a state may hold every fact that a built-in pack asks for', () => {
    const asked = [...builtIn.values()].flatMap((pack) =>
      Object.entries(pack.facts ?? {}).map(([name, { kind }]) => [`${pack.id}.${name}`, kind]),
    );
    expect(knownPackFacts).toMatchObject(Object.fromEntries(asked));
    expect(builtIn.size).toBeGreaterThan(0);
  });

  it('are kept, checked and marked unknown like those of the contract', () => {
    const told = setFact(state, id, 'sample.uses', 3, on);
    expect(checkState(told)).toEqual({ state: told });
    const unknown = markUnknown(told, id, 'sample.uses', on);
    expect(checkState(unknown)).toEqual({ state: unknown });
    expect(unknown.people[0]).toMatchObject({ facts: {}, unknown: ['sample.uses'] });
    expect(() => setFact(state, id, 'sample.uses', 'often', on)).toThrow(Refused);
  });

  it('are refused when no pack ever asked for them', () => {
    expect(() => setFact(state, id, 'sample.name', '山田太郎', on)).toThrow(Refused);
    expect(() => markUnknown(state, id, 'sample.name', on)).toThrow(Refused);
  });
});
