import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { keepTold, openTold, toldBy, whatChanged } from '@/lib/people/told';

const pack = builtIn.get('kyoukai') as Pack;
const day = '2026-11-25';
const known = { insurer: 'kyoukai', rules: 'a', answers: 'b' };
const told = (facts: Parameters<typeof decide>[0], more: Partial<typeof known> = {}) =>
  toldBy(decide(facts, pack, day), { ...known, ...more });

const working = told({ card: 'held', registered: true, ecert: 'valid' });
const without = told({ card: 'none' }, { rules: 'c' });

describe('what has changed since somebody was told last', () => {
  it('is nothing while the answer is the same, whatever the rules', () => {
    expect(whatChanged(working, working)).toBeNull();
    expect(whatChanged(working, { ...working, rules: 'c' })).toBeNull();
  });

  it('is what other rules make another answer', () => {
    const changed = whatChanged(working, without);
    expect(changed?.why).toBe('rules');
    expect(changed?.parts).toContain('hold');
    expect(whatChanged(working, { ...working, rules: 'c', todo: [] })?.parts).toEqual(['todo']);
  });

  it('is not what the person has answered anew, nor another insurer', () => {
    expect(whatChanged(working, { ...without, answers: 'd' })).toBeNull();
    expect(whatChanged(working, { ...without, insurer: 'shuppan' })).toBeNull();
  });

  it('is, on another day alone, only what to hold or bring', () => {
    expect(whatChanged(working, { ...working, todo: [] })).toBeNull();
    expect(whatChanged(working, { ...working, bring: [] })).toEqual({
      why: 'day',
      parts: ['bring'],
    });
  });

  it('is kept for those who are there, and nothing of it but ids', () => {
    const book = keepTold(openTold(null), 'p-aaaaaaaaaa', working, [{ id: 'p-aaaaaaaaaa' }]);
    expect(openTold(JSON.parse(JSON.stringify(book)))).toEqual(book);
    const next = keepTold(book, 'p-bbbbbbbbbb', without, [{ id: 'p-bbbbbbbbbb' }]);
    expect(Object.keys(next.people)).toEqual(['p-bbbbbbbbbb']);
    for (const text of [working.bring, working.papers, working.todo].flat())
      expect(text).toMatch(/^[\w +-]*$/);
  });

  it.each([undefined, 'x', { version: 2, people: {} }, { version: 1, people: { a: 1 } }])(
    'cannot be told from %j, so nothing is said',
    (raw) => {
      expect(openTold(raw)).toEqual({ version: 1, people: {} });
    },
  );
});
