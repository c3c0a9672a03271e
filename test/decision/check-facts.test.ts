import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFact, checkFacts, showFound } from '../../lib/decision/check-facts';
import { factSpecs } from '../../lib/decision/facts';

const faultOf = (name: string, value: unknown) => checkFacts({ [name]: value }).faults?.[0];

describe('checkFacts', () => {
  it('accepts every fact of the contract and leaves out what is not known', () => {
    const facts = { card: 'held', registered: false, age: 0, readerShows: '何か', leftOn: null };
    expect(checkFacts(facts)).toEqual({
      facts: { card: 'held', registered: false, age: 0, readerShows: '何か' },
    });
    for (const name of Object.keys(factSpecs)) expect(faultOf(name, null)).toBeUndefined();
  });

  it.each([
    ['card', 'stolen', 'none | held | lost | renewing | returned | damaged', '"stolen"'],
    ['registered', 'yes', 'true | false', '"yes"'],
    ['registered', 0, 'true | false', '0'],
    ['bornOn', '2025-02-29', 'YYYY-MM-DD', '"2025-02-29"'],
    ['bornOn', '1900-02-29', 'YYYY-MM-DD', '"1900-02-29"'],
    ['bornOn', '2026-04-31', 'YYYY-MM-DD', '"2026-04-31"'],
    ['bornOn', '2026-4-1', 'YYYY-MM-DD', '"2026-4-1"'],
    ['bornOn', '2026-04-01T00:00:00Z', 'YYYY-MM-DD', '"2026-04-01T00:00:00Z"'],
    ['age', 131, '0–130', '131'],
    ['age', -1, '0–130', '-1'],
    ['age', 70.5, '0–130', '70.5'],
    ['age', '70', '0–130', '"70"'],
    ['age', Number.NaN, '0–130', 'NaN'],
    ['ecertVoidCase', 0, '1–12', '0'],
    ['ecertVoidCase', 13, '1–12', '13'],
    ['readerShows', 3, '"…"', '3'],
    ['notice', ['held'], 'held | lost | none', '[ … ]'],
    ['regsitered', true, 'a known fact', 'true'],
    ['toString', true, 'a known fact', 'true'],
    ['kyoukai.uses', 3, 'a known fact', '3'],
  ])('%s: %j is a fault', (name, value, expected, found) => {
    const path = name.includes('.') ? `facts["${name}"]` : `facts.${name}`;
    expect(faultOf(name, value)).toMatchObject({ path, expected, found });
  });

  it('knows leap days', () => {
    for (const day of ['2024-02-29', '2000-02-29', '1996-02-29'])
      expect(faultOf('bornOn', day)).toBeUndefined();
  });

  it('takes no fact from a prototype, and no prototype from a fact', () => {
    const facts = JSON.parse('{"__proto__": {"card": "held"}}');
    expect(checkFacts(facts).faults?.[0]).toMatchObject({ path: 'facts.__proto__' });
  });

  it('accepts facts of packs only by the list', () => {
    const packFacts = { 'kyoukai.uses': 'integer', 'kyoukai.kind': ['a', 'b'] } as const;
    expect(checkFacts({ 'kyoukai.uses': 3 }, 'f', { packFacts })).toEqual({
      facts: { 'kyoukai.uses': 3 },
    });
    expect(checkFacts({ 'kyoukai.kind': 'c' }, 'f', { packFacts }).faults).toHaveLength(1);
    expect(checkFacts({ 'kyoukai.uses': 10_000 }, 'f', { packFacts }).faults).toHaveLength(1);
    expect(checkFacts({ uses: 3 }, 'f', { packFacts: { uses: 'integer' } }).faults).toHaveLength(1);
  });

  it('lets nobody be born in the future or 131 years ago, when it knows the day', () => {
    const on = '2026-11-20';
    const born = (day: string) => checkFact('bornOn', day, 'b', { on })?.kind;
    expect(born('2026-11-21')).toBe('out-of-range');
    expect(born('2026-11-20')).toBeUndefined();
    expect(born('1895-11-21')).toBeUndefined();
    expect(born('1895-11-20')).toBe('out-of-range');
  });

  it('names all faults at once', () => {
    expect(checkFacts({ card: 1, age: 'x', ok: 2 }).faults).toHaveLength(3);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => {
        const { facts, faults } = checkFacts(input);
        expect(facts === undefined).toBe(faults !== undefined);
      }),
    );
  });
});

describe('showFound', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], '[]'],
    [{ a: 1 }, '{ … }'],
    ['x'.repeat(99), `"${'x'.repeat(38)}…`],
    [Number.NaN, 'NaN'],
  ])('%j', (value, shown) => expect(showFound(value)).toBe(shown));

  it('shows what JSON cannot', () => expect(showFound(10n)).toBe('10'));
});
