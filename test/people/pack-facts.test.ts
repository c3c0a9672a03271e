import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../lib/insurers/built-in';
import {
  answersFor,
  isPackFact,
  knownPackFacts,
  learnPackFacts,
} from '../../lib/people/pack-facts';
import { checkState, type State } from '../../lib/people/schema';
import { addPerson, emptyState, markUnknown, Refused, setFact } from '../../lib/people/store';

const on = '2026-11-20';
const id = 'p-aaaaaaaaaa';
const state = addPerson(emptyState('ja'), { id, nickname: '母' });
const often = ['月に1回以上', '年に数回', '使っていない'] as const;
const pack = {
  id: 'sample',
  facts: { uses: { kind: 'integer' }, often: { kind: often } },
} as const;

/** A state as it may lie on a computer, whatever wrote it. */
const withFacts = (facts: object): State => {
  const [person] = state.people;
  return { ...state, people: [{ ...person, facts } as State['people'][number]] };
};

describe('facts of packs', () => {
  it('may be told for every fact that a built-in pack asks for', () => {
    const asked = [...builtIn.values()].flatMap((pack) =>
      Object.entries(pack.facts ?? {}).map(([name, { kind }]) => [`${pack.id}.${name}`, kind]),
    );
    expect(knownPackFacts).toMatchObject(Object.fromEntries(asked));
    expect(builtIn.size).toBeGreaterThan(0);
  });

  it('are refused until a pack asks for them; then they are checked like all others', () => {
    expect(() => setFact(state, id, 'sample.uses', 3, on)).toThrow(Refused);
    expect(() => markUnknown(state, id, 'sample.uses', on)).toThrow(Refused);
    learnPackFacts(pack);
    const told = setFact(state, id, 'sample.uses', 3, on);
    expect(checkState(told)).toEqual({ state: told });
    const unknown = markUnknown(told, id, 'sample.uses', on);
    expect(checkState(unknown)).toEqual({ state: unknown });
    expect(unknown.people[0]).toMatchObject({ facts: {}, unknown: ['sample.uses'] });
    expect(() => setFact(state, id, 'sample.uses', 'often', on)).toThrow(Refused);
    expect(() => setFact(state, id, 'sample.often', '山田太郎', on)).toThrow(Refused);
    expect(() => setFact(state, id, 'sample.name', '山田太郎', on)).toThrow(Refused);
    expect(setFact(state, id, 'sample.often', often[1], on)).toMatchObject({
      people: [{ facts: { 'sample.often': often[1] } }],
    });
  });

  it.each([true, 12, '2026-04-01', often[0]])('%s is kept though its pack is gone', (value) => {
    const kept = withFacts({ 'gone.fact': value });
    expect(checkState(kept)).toEqual({ state: kept });
  });

  it.each([
    [{ 'gone.fact': '記号 21700023' }, 'wrong-kind'],
    [{ 'gone.fact': 'a\u202eb' }, 'wrong-kind'],
    [{ 'gone.fact': 'あ'.repeat(101) }, 'out-of-range'],
    [{ 'gone.fact': '' }, 'out-of-range'],
    [{ 'gone.fact': 123_456 }, 'out-of-range'],
    [{ 'gone.fact': ['x'] }, 'wrong-kind'],
    [{ '山田.太郎': true }, 'unknown-name'],
    [{ 'gone.': true }, 'unknown-name'],
  ])('%j is not', (facts, kind) => {
    expect(checkState(withFacts(facts)).faults).toMatchObject([{ kind }]);
  });
});

describe('answersFor', () => {
  const told = { card: 'held', 'sample.uses': 3, 'sample.often': null, 'gone.fact': true } as const;

  it('leaves the answers of other packs out', () => {
    expect(answersFor(told, pack)).toEqual({
      card: 'held',
      'sample.uses': 3,
      'sample.often': null,
    });
    expect(answersFor(told, { id: 'kyoukai' })).toEqual({ card: 'held' });
    expect(answersFor(told, null)).toEqual({ card: 'held' });
  });

  it('leaves out what a newer pack no longer asks in this way', () => {
    const newer = { id: 'sample', facts: { uses: { kind: 'boolean' }, often: { kind: often } } };
    expect(
      answersFor({ 'sample.uses': 3, 'sample.often': 'いつも' }, newer as typeof pack),
    ).toEqual({});
  });

  it('never touches a fact of the contract', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((name) => !isPackFact(name)),
          fc.boolean(),
        ),
        (all) => {
          expect(answersFor(all, null)).toEqual({ ...all });
        },
      ),
    );
  });
});
