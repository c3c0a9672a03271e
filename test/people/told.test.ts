import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/decision/calendar';
import type { Facts } from '@/lib/decision/facts';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import type { Person } from '@/lib/people/schema';
import { keepTold, openTold, type Told, toldTo, whatChanged } from '@/lib/people/told';

const pack = builtIn.get('kyoukai') as Pack;
const today = '2026-11-25';
const working: Facts = { card: 'held', registered: true, ecert: 'valid' };

const personWith = (facts: Facts, toldOn: Person['toldOn'] = {}): Person => ({
  id: 'p-aaaaaaaaaa',
  nickname: 'わたし',
  insurer: pack.id,
  facts,
  unknown: [],
  toldOn,
  draft: {},
  reminders: null,
});
const person = personWith(working);
const told = toldTo(person, pack, today);
const other: Partial<Told> = { hold: 'certificate', bring: ['certificate'] };

describe('what has changed since somebody was told last', () => {
  it('is nothing while the answer is the same, whatever day it is', () => {
    expect(whatChanged(told, person, pack, today)).toBeNull();
    expect(whatChanged(told, person, pack, addDays(today, 30))).toBeNull();
  });

  it('is what the rules of today would have said otherwise on the day of then', () => {
    const what = whatChanged({ ...told, ...other, on: '2026-11-01' }, person, pack, today);
    expect(what).toMatchObject({ why: 'rules', parts: ['hold', 'bring'], since: null });
    const todo = whatChanged({ ...told, todo: ['tick  '] }, person, pack, today);
    expect(todo?.parts).toEqual(['todo']);
  });

  it('is what a day alone has made another answer, and since when', () => {
    const facts: Facts = { card: 'held', registered: true, ecertExpiredOn: addDays(today, 10) };
    const holder = personWith({ ...facts, certificate: 'none', oldCard: 'none' });
    const before = toldTo(holder, pack, today);
    const what = whatChanged(before, holder, pack, addDays(today, 40));
    expect(what).toMatchObject({ why: 'day', since: addDays(today, 11) });
    expect(what?.parts).toContain('bring');
  });

  it('is told although somebody has had a birthday meanwhile', () => {
    const old = personWith({ ...working, age: 68 }, { age: '2025-01-10' });
    const before = toldTo(old, pack, '2025-12-01');
    const what = whatChanged({ ...before, ...other }, old, pack, '2026-02-01');
    expect(what?.why).toBe('rules');
  });

  it('is not what the person has answered anew, nor another insurer, nor what was never told', () => {
    const before = { ...told, ...other };
    expect(whatChanged(before, personWith({ ...working, pinless: true }), pack, today)).toBeNull();
    expect(whatChanged({ ...before, insurer: 'shuppan' }, person, pack, today)).toBeNull();
    expect(whatChanged({ ...told, hold: 'undetermined' }, person, pack, today)).toBeNull();
  });

  it('does not depend on the order in which a browser gives answers back', () => {
    const turned = personWith({ ecert: 'valid', registered: true, card: 'held' });
    expect(toldTo(turned, pack, today)).toEqual(told);
  });

  it('is kept for those who are there, and nothing of it but ids', () => {
    const book = keepTold(openTold(null), { 'p-a': told, 'p-b': told }, ['p-a']);
    expect(Object.keys(book.people)).toEqual(['p-a']);
    expect(openTold(JSON.parse(JSON.stringify(book)))).toEqual(book);
    expect(keepTold(book, { 'p-a': { ...told } }, ['p-a'])).toBe(book);
    expect(keepTold(book, {}, []).people).toEqual({});
    for (const text of [told.bring, told.refused, told.papers, told.todo].flat())
      expect(text).toMatch(/^[\w +-]*$/);
  });

  it.each([
    undefined,
    'x',
    { version: 2, people: {} },
    { version: 1, people: { a: 1 } },
    { version: 1, people: { a: { ...told, on: 'yesterday' } } },
  ])('cannot be told from %j, so nothing is said', (raw) => {
    expect(openTold(raw)).toEqual({ version: 1, people: {} });
  });
});
