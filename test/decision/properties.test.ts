import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { decide } from '@/lib/decision/decide';
import { type Facts, factSpecs } from '@/lib/decision/facts';
import type { Verdict } from '@/lib/decision/types';
import { builtIn, documentOf } from '@/lib/insurers/built-in';
import type { Pack, Scalar } from '@/lib/insurers/format';

/** Days around every date on which some rule changes, and days far from all of them. */
const days = [
  '2024-08-31', '2024-09-01', '2024-09-16', '2024-09-17', '2024-10-01', '2024-12-01', '2024-12-02',
  '2024-12-03', '2025-04-30', '2025-06-30', '2025-07-01', '2025-10-31', '2025-11-01', '2025-12-01',
  '2025-12-02', '2026-01-05', '2026-02-28', '2026-11-20', '2028-02-29', '2030-01-01',
]; // biome-ignore format: one table
const joined = [
  '1990-04-01', '2024-06-10', '2024-06-15', '2024-06-21', '2024-08-30', '2024-08-31', '2024-09-01',
  '2024-09-17', '2024-11-30', '2024-12-01', '2024-12-02', '2025-05-20', '2025-12-01', '2026-10-25',
]; // biome-ignore format: one table

const values: Record<string, readonly Scalar[]> = Object.fromEntries(
  Object.entries(factSpecs).map(([fact, { kind }]: [string, { kind: unknown }]) => {
    if (Array.isArray(kind)) return [fact, kind];
    if (kind === 'boolean') return [fact, [true, false]];
    if (fact === 'age') return [fact, [0, 14, 45, 69, 70, 74]];
    if (fact === 'ecertVoidCase') return [fact, [1, 5, 9, 10, 11, 12]];
    if (fact === 'readerShows') return [fact, ['資格（無効）', '資格情報なし']];
    if (fact === 'bornOn') return [fact, ['1955-02-28', '1956-02-29', '1990-01-01', '2015-06-01']];
    if (fact === 'enrolledOn') return [fact, joined];
    return [fact, days];
  }),
);

const someFacts = fc.record(
  Object.fromEntries(Object.entries(values).map(([fact, all]) => [fact, fc.constantFrom(...all)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const someDay = fc.constantFrom(...days);
const somePack = fc.constantFrom(...builtIn.keys());
const decideFor = (facts: Facts, id: string, day: string) => decide(facts, packOf(id), day);
const packOf = (id: string) => builtIn.get(id) as Pack;
// Thousands of cases on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 3000 };

/** What `ask` is about. */
const asked = ({ hold, route, bring, giveBack }: Verdict) =>
  JSON.stringify({ hold, route, bring, giveBack });

/** Facts without a usual answer that the engine keeps open; papers count only once told. */
const openFacts = Object.keys(factSpecs).filter(
  (fact) =>
    !('usual' in factSpecs[fact as keyof typeof factSpecs]) &&
    !['certificate', 'oldCard', 'elderlyCard', 'certificateValidUntil', 'oldCardValidUntil', 'bornOn',
      'age', 'member', 'ecertVoidCase', 'ticked', 'myNumberSubmitted'].includes(fact), // biome-ignore format: one list
);

describe('whatever is known', () => {
  test('there is one answer, with reasons, cited from the insurer’s own documents', () => {
    fc.assert(
      fc.property(someFacts, somePack, someDay, (facts, pack, day) => {
        const verdict = decideFor(facts, pack, day);
        if (verdict.hold !== 'undetermined') expect(verdict.because.length).toBeGreaterThan(0);
        for (const cite of verdict.cites)
          expect(documentOf(packOf(pack), cite), cite).toBeDefined();
        if (verdict.hold === 'undetermined')
          expect(verdict.ask.length + verdict.silent.length).toBeGreaterThan(0);
        // Whoever is sent to the insurer is told what to ask there, once nothing of the card is open.
        const isOpen = ['card', 'registered', 'enrolledOn', 'ticked', 'member', 'age'].some(
          (fact) => verdict.ask.includes(fact),
        );
        if (verdict.hold === 'undetermined' && verdict.route === 'ask-insurer' && !isOpen)
          expect(verdict.silent.length).toBeGreaterThan(0);
        if (verdict.hold === 'notice' || verdict.hold === 'neither')
          expect(verdict.route).toBeNull();
      }),
      runs,
    );
  });

  test('nobody is told to bring the notice or the portal screen alone', () => {
    fc.assert(
      fc.property(someFacts, somePack, someDay, (facts, pack, day) => {
        const { bring, bringNever } = decideFor(facts, pack, day);
        const alone = bring.map((way) => way.join('+'));
        expect(alone).not.toContain('notice');
        expect(alone).not.toContain('portalScreen');
        for (const set of bringNever) expect(alone).not.toContain(set.join('+'));
      }),
      runs,
    );
  });

  test('no certificate for a working card without a special need', () => {
    const working = { card: 'held', registered: true, ecert: 'valid' } as const;
    const ordinary = {
      needsAssistance: false,
      cardInCustody: false,
      myNumberSubmitted: true,
    } as const;
    fc.assert(
      fc.property(someFacts, somePack, someDay, (some, pack, day) => {
        const {
          ecertVoidCase: _,
          registrationCancelledOn: __,
          ecertExpiredOn: ___,
          ...facts
        } = some;
        const { hold, route } = decideFor({ ...facts, ...working, ...ordinary }, pack, day);
        expect(['notice', 'neither', 'undetermined']).toContain(hold);
        expect(route).toBeNull();
      }),
      runs,
    );
  });
});

/** Who left is not asked whether they joined again since; who says so is in again. */
const hasJoinedAgain = ({ leftOn, enrolledOn }: Facts): boolean =>
  leftOn != null && enrolledOn != null && enrolledOn > leftOn;

describe('what is not known', () => {
  test('learning more never changes an answer that was certain', () => {
    fc.assert(
      fc.property(someFacts, somePack, someDay, fc.constantFrom(...openFacts), fc.nat(), (facts, pack, day, fact, n) => {
        fc.pre(facts[fact as keyof Facts] === undefined);
        fc.pre(fact !== 'ecert' || !(facts.ecertVoidCase || facts.ecertExpiredOn));
        const all = values[fact] as readonly Scalar[];
        fc.pre(fact !== 'enrolledOn' || String(all[n % all.length]) <= day);
        // Of a damaged card, and where it is to be registered first, it counts only once somebody says so (④).
        fc.pre(!fact.startsWith('ecert') || (facts.card !== 'damaged' && facts.registered !== false));
        // “Valid” was said at some time; the printed day knows better.
        fc.pre(fact !== 'ecertExpiredOn' || facts.ecert !== 'valid');
        // None was issued any more to those who joined from 2024-12-02 on: a card in hand says enough.
        fc.pre(fact !== 'enrolledOn' || facts.oldCard !== 'held');
        // A notice in hand shows that the My Number was given after all (3-i).
        fc.pre(fact !== 'notice' || facts.myNumberSubmitted !== false);
        // A lost one cannot be brought.
        fc.pre(fact !== 'notice' || all[n % all.length] !== 'lost');
        // And that the data of a dependant who joined on the very day they were taken were in (3-i).
        fc.pre(fact !== 'notice' || !(pack === 'toyobo' && facts.member === 'dependent' && facts.enrolledOn === '2024-09-17'));
        fc.pre(!hasJoinedAgain({ ...facts, [fact]: all[n % all.length] }));
        const before = decideFor(facts, pack, day);
        const after = decideFor({ ...facts, [fact]: all[n % all.length] }, pack, day);
        if (before.hold !== 'undetermined') expect(after.hold).toBe(before.hold);
        if (before.route !== null && before.hold !== 'undetermined') expect(after.route).toBe(before.route);
        const ways = after.bring.map((way) => way.join());
        for (const way of before.bring) expect(ways).toContain(way.join());
      }), // biome-ignore format: one property
      runs,
    );
  });

  test('a fact that is not asked for changes nothing', () => {
    // Each of these tells another fact too (the age, the state of the e-certificate).
    const telling = [
      'certificateValidUntil',
      'bornOn',
      'age',
      'ecertVoidCase',
      'ecertExpiredOn',
      'elderlyCard',
    ];
    const facts_ = Object.keys(factSpecs).filter((fact) => !telling.includes(fact));
    fc.assert(
      fc.property(someFacts, somePack, someDay, fc.constantFrom(...facts_), fc.nat(), (facts, pack, day, fact, n) => {
        fc.pre(facts[fact as keyof Facts] === undefined);
        // Its case or its last day tells how the e-certificate is.
        fc.pre(fact !== 'ecert' || !(facts.ecertVoidCase || facts.ecertExpiredOn));
        const all = values[fact] as readonly Scalar[];
        const before = decideFor(facts, pack, day);
        fc.pre(!before.ask.includes(fact));
        // Somebody who is not in yet says so by naming the day; nobody else is taken for one.
        fc.pre(fact !== 'enrolledOn' || String(all[n % all.length]) <= day);
        const value = all[n % all.length];
        fc.pre(!hasJoinedAgain({ ...facts, [fact]: value }));
        fc.pre(fact !== 'enrolledOn' || facts.oldCard !== 'held');
        const after = decideFor({ ...facts, [fact]: value }, pack, day);
        expect(asked(after), `${fact}=${value}`).toBe(asked(before));
      }), // biome-ignore format: one property
      runs,
    );
  });
});
