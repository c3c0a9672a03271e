import { describe, expect, it, test } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

const packOf = (id: string) => builtIn.get(id) as Pack;
const member: Facts = {
  enrolledOn: '2015-04-01',
  member: 'insured',
  age: 45,
  registered: true,
  ecert: 'valid',
  notice: 'held',
  oldCard: 'none',
};
const held: Facts = { certificate: 'held', certificateValidUntil: '2029-11-30' };

describe('a certificate in hand that is still valid (4.1-g)', () => {
  it.each<[insurer: string, because: Facts]>([
    ['kyoukai', { card: 'lost' }],
    ['kyoukai', { card: 'held', cardInCustody: true }],
    ['toyobo', { card: 'damaged' }],
    ['shuppan', { card: 'damaged' }],
    ['guide002', { card: 'renewing' }],
  ])(
    '%s, %j: is brought and kept, though the documents are silent on the cause',
    (insurer, because) => {
      const verdict = decide({ ...member, ...held, ...because }, packOf(insurer), '2026-01-10');
      expect(verdict.bring).toEqual([['certificate']]);
      expect(verdict.keep).toContain('certificate');
      expect(verdict.destroy).toEqual([]);
      expect(verdict.route).toBe('ask-insurer');
    },
  );

  test('past its day it is neither', () => {
    const facts: Facts = { ...member, card: 'lost', certificate: 'held' };
    const over = { ...facts, certificateValidUntil: '2025-12-31' };
    const verdict = decide(over, packOf('kyoukai'), '2026-01-10');
    expect(verdict.bring).toEqual([]);
    expect(verdict.keep).not.toContain('certificate');
  });

  test('beside a card that works it is not brought', () => {
    const verdict = decide({ ...member, ...held, card: 'held' }, packOf('kyoukai'), '2026-01-10');
    expect(verdict.bring).toEqual([['mynaCard']]);
  });
});

describe('a certificate that is gone', () => {
  const without: Facts = { ...member, card: 'none', registered: false };

  it.each(['kyoukai', 'guide002', 'toyobo'])('%s: says whom to ask for another', (insurer) => {
    const facts: Facts = { ...without, certificate: 'lost' };
    const { todo } = decide(facts, packOf(insurer), '2026-06-05');
    expect(todo.map(({ action }) => action)).toContain('ask-insurer');
  });

  test('a certificate that never came: how to get it is asked where what is unknown leaves several ways', () => {
    const facts: Facts = { card: 'none', certificate: 'none', oldCard: 'held' };
    const { hold, route, todo } = decide(facts, packOf('kyoukai'), '2026-11-26');
    expect([hold, route]).toEqual(['both', null]);
    expect(todo.map(({ say }) => say.key)).toContain('todo.ask-how.certificate');
  });

  test.each([
    ['other', 'none'],
    ['other', 'lost'],
    ['guide002', 'lost'],
  ] as const)('%s: a notice that is due and %s is asked for', (insurer, notice) => {
    const facts: Facts = { card: 'held', registered: true, ecert: 'valid', notice };
    const { todo } = decide({ ...facts, enrolledOn: '2020-04-01' }, packOf(insurer), '2026-11-26');
    expect(todo.map(({ say }) => say.key)).toContain('todo.ask-how.notice');
  });

  test('shuppan has a form for it', () => {
    const facts: Facts = { ...without, certificate: 'lost' };
    const actions = decide(facts, packOf('shuppan'), '2026-06-05').todo.map((one) => one.action);
    expect(actions).toContain('report-certificate-lost');
    expect(actions).not.toContain('ask-insurer');
  });

  it.each<[insurer: string, on: string, more: Facts, route: string]>([
    // The bulk issue came once (16-v8, 16-10).
    ['guide002', '2025-12-10', { certificate: 'none' }, 'bulk'],
    ['guide002', '2026-06-05', { certificate: 'none' }, 'ex-officio'],
    ['guide002', '2026-06-05', held, 'bulk'],
    ['guide002', '2029-12-05', held, 'ex-officio'],
    ['kyoukai', '2026-06-05', held, 'bulk'],
    ['kyoukai', '2029-12-05', held, 'application'],
  ])('%s, on %s, %j: the next one comes by %s', (insurer, on, more, route) => {
    expect(decide({ ...without, ...more }, packOf(insurer), on).route).toBe(route);
  });
});
