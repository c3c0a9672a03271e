import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { milestonesOf, timeline } from '@/lib/decision/timeline';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

const pack = (id: string) => builtIn.get(id) as Pack;

function of(id: string, facts: Facts, on: string) {
  const answers = facts as Record<string, string>;
  const moments = timeline(decide(facts, pack(id), on), answers, milestonesOf(pack(id)), on);
  return moments.map(({ on: day, inDays, occasions }) => [
    day,
    inDays,
    ...occasions.map((one) => {
      if (one.kind === 'milestone') return one.milestone.what;
      return one.kind === 'date' ? one.note.what : `${one.todo.action} ${one.edge}`;
    }),
  ]);
}

describe('milestonesOf', () => {
  it.each(['kyoukai', 'shuppan', 'toyobo', 'guide002'])(
    '%s: the change-over, by its own documents',
    (id) => {
      const found = milestonesOf(pack(id));
      expect(found.map(({ what, on }) => [what, on])).toEqual([
        ['certificates-begin', '2024-12-02'],
        ['old-card', '2025-12-01'],
      ]);
      const keys = pack(id).documents.map(({ key }) => key);
      for (const { cites } of found)
        for (const cite of cites) expect(keys.some((key) => cite.startsWith(key))).toBe(true);
    },
  );

  it('knows no day that no document gives', () => {
    const alone = pack('other').statements.filter((one) => one.id !== 'desk.old-card');
    expect(milestonesOf({ statements: alone }).map(({ what }) => what)).toEqual([
      'certificates-begin',
    ]);
    expect(milestonesOf({ statements: [] })).toEqual([]);
  });
});

describe('timeline', () => {
  const working: Facts = { card: 'held', registered: true, ecert: 'valid', oldCard: 'none' };

  it('is empty when there is nothing but today', () => {
    expect(of('kyoukai', working, '2026-11-20')).toEqual([]);
  });

  it('puts today between what is over and what comes', () => {
    const facts: Facts = { ...working, oldCard: 'held', ecertExpiredOn: '2027-01-10' };
    expect(of('kyoukai', facts, '2026-11-20')).toEqual([
      ['2024-12-02', -718, 'certificates-begin'],
      ['2025-12-01', -354, 'old-card'],
      ['2026-10-11', -40, 'ecert-renewal-from'],
      ['2026-11-20', 0],
      ['2027-01-10', 51, 'ecert'],
    ]);
  });

  it('shows the change-over to everybody until its last day, then to those with an old card', () => {
    const first = (on: string, facts: Facts) => of('shuppan', facts, on).map(([day]) => day);
    expect(first('2025-12-01', working)).toEqual(['2024-12-02', '2025-12-01']);
    expect(first('2025-12-02', working)).toEqual([]);
    expect(first('2025-12-02', { ...working, oldCard: 'lost' })).toEqual([]);
    expect(first('2025-12-02', { ...working, oldCard: 'held' })).toEqual([
      '2024-12-02',
      '2025-12-01',
      '2025-12-02',
    ]);
  });

  it('ends the old card on its own date, if that comes first', () => {
    const facts: Facts = { ...working, oldCard: 'held' };
    const end = (oldCardValidUntil: string) =>
      of('toyobo', { ...facts, oldCardValidUntil }, '2025-01-01').find(
        ([, , w]) => w === 'old-card',
      );
    expect(end('2025-03-31')?.[0]).toBe('2025-03-31');
    expect(end('2026-03-31')?.[0]).toBe('2025-12-01');
  });

  it('says a deadline once, in the words of the date', () => {
    const dates = [{ what: 'certificate-by', on: '2026-01-27' }];
    const todo = [
      { action: 'wait-certificate', from: '2026-01-07', by: '2026-01-27' },
      { action: 'return-old-card', by: '2026-01-27' },
    ];
    const moments = timeline({ dates, todo }, {}, [], '2026-01-01');
    expect(moments.map(({ on }) => on)).toEqual(['2026-01-01', '2026-01-07', '2026-01-27']);
    expect(moments[1]?.occasions).toEqual([{ kind: 'todo', todo: todo[0], edge: 'from' }]);
    expect(moments[2]?.occasions).toEqual([
      { kind: 'date', note: dates[0] },
      { kind: 'todo', todo: todo[1], edge: 'by' },
    ]);
  });
});
