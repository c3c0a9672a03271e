import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/decision/calendar';
import { decide } from '../../lib/decision/decide';
import type { Facts } from '../../lib/decision/facts';
import { builtIn } from '../../lib/insurers/built-in';
import type { Pack } from '../../lib/insurers/format';
import type { Due } from '../../lib/people/reminders';
import type { Person } from '../../lib/people/schema';
import { byUrgency, standingOf } from '../../lib/people/standing';
import { addPerson, emptyState } from '../../lib/people/store';
import { speak } from '../../lib/words/verdict';
import { ordinary } from '../e2e/checklist-screens';

const today = '2026-11-20';
const settled = Object.fromEntries(
  Object.entries({ ...ordinary, oldCard: 'none' }).filter(([, value]) => value !== null),
);
const working: Facts = { ...settled, card: 'held', registered: true, ecert: 'valid' };
const personCalled = (nickname: string, at = 0) =>
  addPerson(emptyState('ja'), { id: `p-${'abcdefghij'.slice(at)}${'z'.repeat(at)}`, nickname })
    .people[0] as Person;
const mother = personCalled('母');

function standing(
  facts: Facts | null,
  { person = mother, dues = [] as Due[], left = 0, insurer = 'kyoukai' } = {},
) {
  const pack = builtIn.get(insurer) as Pack;
  const verdict = facts && speak(decide(facts, pack, today), pack, 'ja');
  return standingOf(person, { verdict, left }, dues, today, 'ja');
}

describe('where a person stands', () => {
  it('is at rest when nothing has to be done by any day', () => {
    const { urgency, next } = standing(working);
    expect(urgency).toBe('rest');
    expect(next?.text).toContain('お知らせ');
    expect(next?.on).toBeNull();
  });

  it('is urgent while somebody else could use the card', () => {
    const { urgency, next } = standing({ ...working, card: 'lost' });
    expect(urgency).toBe('now');
    expect(next?.text).toContain('0120-95-0178');
  });

  it.each([
    [30, 'soon'],
    [90, 'soon'],
    [91, 'later'],
  ])('with a day in %i days it is: %s', (days, urgency) => {
    const ecertExpiredOn = addDays(today, days);
    const found = standing({ ...working, ecertExpiredOn });
    expect(found).toMatchObject({ urgency, next: { on: ecertExpiredOn, isOver: false } });
  });

  it('has a step where something is to be done without a day, before what is far', () => {
    const step = standing({ ...working, notice: 'lost', ecertExpiredOn: addDays(today, 400) });
    expect(step.urgency).toBe('step');
    expect(step.next?.text).toContain('もう一度');
    expect(step.next?.on).toBeNull();
  });

  it('a day that has passed is urgent, and says so', () => {
    const on = addDays(today, -3);
    const due: Due = { person: mother.id, what: 'certificate-due', on, stage: 'over' };
    const { urgency, next } = standing(working, { dues: [due] });
    expect(urgency).toBe('now');
    expect(next).toMatchObject({ on, isOver: true });
  });

  it('is open while questions are left or nobody can judge', () => {
    expect(standing(working, { left: 3 }).urgency).toBe('open');
    expect(standing(null)).toMatchObject({ urgency: 'open', next: null });
  });
});

describe('the order of the household', () => {
  it('is by urgency, then by day, then as the people stand', () => {
    const ends = (days: number) => ({ ...working, ecertExpiredOn: addDays(today, days) });
    const [rest, soon, sooner, lost, open] = ['い', 'ろ', 'は', 'に', 'ほ'].map(personCalled) as [
      Person,
      Person,
      Person,
      Person,
      Person,
    ];
    const sorted = byUrgency([
      standing(working, { person: rest }),
      standing(ends(60), { person: soon }),
      standing(null, { person: open }),
      standing(ends(20), { person: sooner }),
      standing({ ...working, card: 'lost' }, { person: lost }),
    ]);
    expect(sorted.map(({ person }) => person.nickname)).toEqual(['に', 'は', 'ろ', 'ほ', 'い']);
  });
});
