import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, todayInTokyo } from '../../lib/decision/calendar';
import { decide } from '../../lib/decision/decide';
import type { Facts } from '../../lib/decision/facts';
import { builtIn } from '../../lib/insurers/built-in';
import type { Pack } from '../../lib/insurers/format';
import { occasions, type Reminders } from '../../lib/people/reminder-shape';
import {
  comesBackOn,
  type Due,
  dueOf,
  dueReminders,
  isReminding,
  markTold,
  putAway,
  reminderDates,
  setCardUntil,
  setDue,
  setNotice,
  setReminding,
  stageOf,
  untold,
} from '../../lib/people/reminders';
import { checkState, type Person, type State } from '../../lib/people/schema';
import { addPerson, emptyState, setInsurer, startOver } from '../../lib/people/store';
import { takeOverRegistered } from '../../lib/people/take-over';
import { anyState } from './arbitrary';

const [a, b] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb'];
const until = '2027-03-20';
const kyoukai = builtIn.get('kyoukai') as Pack;

/** One person who wants to be reminded. */
function reminded(facts: Facts, kept: Partial<Reminders> = {}, id: string = a): State {
  const state = setReminding(addPerson(emptyState('ja'), { id, nickname: '母' }), id, true);
  const people = state.people.map((person) => ({
    ...person,
    facts,
    reminders: person.reminders && { ...person.reminders, ...kept },
  }));
  return { ...state, people };
}
const duesOn = (state: State, today: string) =>
  dueReminders(state.people, today).map(({ what, stage }) => `${what} ${stage}`);

describe('the stages of a day', () => {
  it.each([
    ['2026-12-20', null],
    ['2026-12-21', 'three-months'],
    ['2027-02-19', 'three-months'],
    ['2027-02-20', 'one-month'],
    ['2027-03-12', 'one-month'],
    ['2027-03-13', 'one-week'],
    [until, 'one-week'],
    ['2027-03-21', 'over'],
    ['2027-06-19', 'over'],
    ['2027-06-20', null],
  ])('%s: %s', (today, stage) => {
    for (const what of ['ecert', 'card', 'certificate'] as const)
      expect(stageOf(what, until, today)).toBe(stage);
  });

  it.each([
    // Three months before 31 May is the last of February.
    ['2028-05-31', '2028-02-29', null],
    ['2028-05-31', '2028-03-01', 'three-months'],
    ['2027-05-31', '2027-02-28', null],
    ['2027-05-31', '2027-03-01', 'three-months'],
    ['2028-03-31', '2028-02-28', 'three-months'],
    ['2028-03-31', '2028-02-29', 'one-month'],
    ['2028-02-29', '2028-01-29', 'one-month'],
    ['2028-02-29', '2028-02-21', 'one-month'],
    ['2028-02-29', '2028-02-22', 'one-week'],
    ['2028-02-29', '2028-03-01', 'over'],
    ['2028-02-29', '2028-05-28', 'over'],
    ['2028-02-29', '2028-05-29', null],
    ['2028-03-07', '2028-02-29', 'one-week'],
  ])('%s looked at on %s: %s', (on, today, stage) => {
    expect(stageOf('ecert', on, today)).toBe(stage);
  });

  it('of a paper that is due: silent up to the last day, then until it came', () => {
    for (const what of ['certificate-due', 'notice-due'] as const) {
      expect(stageOf(what, until, until)).toBeNull();
      expect(stageOf(what, until, '2027-03-21')).toBe('over');
      expect(stageOf(what, until, '2030-01-01')).toBe('over');
    }
  });

  it('begins with the day on which renewing begins', () => {
    const facts: Facts = { card: 'held', registered: true, ecertExpiredOn: '2028-05-31' };
    const { dates } = decide(facts, kyoukai, '2026-11-20');
    const from = dates.find(({ what }) => what === 'ecert-renewal-from')?.on ?? '';
    expect(stageOf('ecert', '2028-05-31', addDays(from, -1))).toBeNull();
    expect(stageOf('ecert', '2028-05-31', from)).toBe('three-months');
  });

  it('turns at midnight in Tokyo', () => {
    const turns = [new Date('2027-03-12T14:59:59Z'), new Date('2027-03-12T15:00:00Z')];
    const stages = turns.map((now) => stageOf('ecert', until, todayInTokyo(now)));
    expect(stages).toEqual(['one-month', 'one-week']);
  });
});

describe('the days that count', () => {
  const all: Facts = {
    card: 'held',
    ecertExpiredOn: '2027-01-01',
    certificate: 'held',
    certificateValidUntil: '2027-02-02',
  };
  const kept: Partial<Reminders> = {
    cardUntil: '2027-03-03',
    due: { certificate: '2027-04-04', notice: '2027-05-05' },
  };
  const whats = (facts: Facts, today: string = '2026-11-20') =>
    reminderDates(reminded(facts, kept).people[0] as Person, today).map(({ what }) => what);

  it.each<[string, Facts, string[]]>([
    ['a card and a certificate', all, ['ecert', 'card', 'certificate', 'notice-due']],
    ['nothing told but a day', { ecertExpiredOn: until }, ['ecert', 'card', ...occasions.slice(3)]],
    ['no card', { ...all, card: 'none' }, ['certificate', 'notice-due']],
    ['a card being renewed', { ...all, card: 'renewing' }, ['certificate', 'notice-due']],
    ['a void e-certificate', { ...all, ecert: 'void' }, ['card', 'certificate', 'notice-due']],
    ['a case of it', { ...all, ecertVoidCase: 3 }, ['card', 'certificate', 'notice-due']],
    [
      'a lost certificate',
      { ...all, certificate: 'lost' },
      ['ecert', 'card', ...occasions.slice(3)],
    ],
    ['the notice in hand', { ...all, notice: 'held' }, ['ecert', 'card', 'certificate']],
    ['left today', { ...all, leftOn: '2026-11-20' }, ['ecert', 'card']],
    [
      'leaves tomorrow',
      { ...all, leftOn: '2026-11-21' },
      ['ecert', 'card', 'certificate', 'notice-due'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(whats(facts)).toEqual(expected);
  });

  it('are none for somebody who did not ask', () => {
    const state = setReminding(reminded(all, kept), a, false);
    expect(reminderDates(state.people[0] as Person, '2026-11-20')).toEqual([]);
    expect(dueReminders(state.people, '2027-01-01')).toEqual([]);
  });
});

describe('what is due', () => {
  it('comes with the earliest day first, over all people', () => {
    const one = reminded({ ecertExpiredOn: '2026-12-10' }, { cardUntil: '2026-11-25' });
    const other = reminded({ certificate: 'held', certificateValidUntil: '2026-12-01' }, {}, b);
    const people = [...one.people, ...other.people];
    expect(dueReminders(people, '2026-11-20')).toEqual([
      { person: a, what: 'card', on: '2026-11-25', stage: 'one-week' },
      { person: b, what: 'certificate', on: '2026-12-01', stage: 'one-month' },
      { person: a, what: 'ecert', on: '2026-12-10', stage: 'one-month' },
    ]);
  });

  it('stays away when it was put away, until the next stage', () => {
    const state = reminded({ ecertExpiredOn: until });
    const [due] = dueReminders(state.people, '2027-02-20') as [Due];
    const away = putAway(state, due);
    expect(duesOn(away, '2027-02-20')).toEqual([]);
    expect(duesOn(away, '2027-03-12')).toEqual([]);
    expect(comesBackOn(due)).toBe('2027-03-13');
    expect(duesOn(away, '2027-03-13')).toEqual(['ecert one-week']);
  });

  it('comes back when another day is told', () => {
    const state = reminded({}, { cardUntil: until });
    const [due] = dueReminders(state.people, '2027-02-20') as [Due];
    const away = setCardUntil(putAway(state, due), a, '2027-03-19');
    expect(duesOn(away, '2027-02-20')).toEqual(['card one-month']);
  });

  it('never comes back once it was over', () => {
    const state = reminded({}, { due: { certificate: until, notice: null } });
    const [due] = dueReminders(state.people, '2027-03-21') as [Due];
    expect(comesBackOn(due)).toBeNull();
    expect(duesOn(putAway(state, due), '2035-01-01')).toEqual([]);
  });

  it('is found whenever a browser wakes: each day by itself, and after a wrong clock', () => {
    const state = reminded({ ecertExpiredOn: until });
    expect(duesOn(state, '2027-03-15')).toEqual(['ecert one-week']);
    const wrong = markTold(state, dueReminders(state.people, '2027-03-25'));
    expect(duesOn(wrong, '2027-01-15')).toEqual(['ecert three-months']);
  });

  it('is nothing at all while nothing is to be kept on this computer', () => {
    const state = reminded({ ecertExpiredOn: until });
    expect(isReminding(state)).toBe(true);
    const settings = { ...state.settings, keep: 'session' as const };
    expect(isReminding({ ...state, settings })).toBe(false);
    expect(isReminding(setReminding(state, a, false))).toBe(false);
  });
});

describe('notifications', () => {
  const today = '2027-03-15';
  const state = reminded({ ecertExpiredOn: until });

  it('are for those who want them, once a stage', () => {
    expect(untold(state, today)).toEqual([]);
    const wanting = setNotice(state, a, 'plain');
    expect(untold(wanting, today)).toHaveLength(1);
    const told = markTold(wanting, untold(wanting, today));
    expect(untold(told, today)).toEqual([]);
    expect(duesOn(told, today)).toEqual(['ecert one-week']);
    expect(untold(told, '2027-03-21')).toMatchObject([{ stage: 'over' }]);
  });

  it('are not made of what was put away', () => {
    const wanting = setNotice(state, a, 'named');
    expect(untold(putAway(wanting, untold(wanting, today)[0] as Due), today)).toEqual([]);
  });
});

describe('lead times', () => {
  it('end on the day that the rules give: for somebody who waits for a certificate', () => {
    const facts: Facts = { card: 'none', ticked: false, enrolledOn: '2026-10-01' };
    const { todo } = decide(facts, kyoukai, '2026-11-20');
    expect(dueOf(todo)).toEqual({ certificate: '2026-11-20', notice: null });
    const state = setDue(reminded(facts), a, dueOf(todo));
    expect(duesOn(state, '2026-11-20')).toEqual([]);
    expect(duesOn(state, '2026-11-21')).toEqual(['certificate-due over']);
  });

  it('are none where the documents give none', () => {
    const { todo } = decide(
      { card: 'none', ticked: true, enrolledOn: '2026-10-01' },
      kyoukai,
      '2026-11-20',
    );
    expect(dueOf(todo)).toEqual({ certificate: null, notice: null });
    expect(dueOf([{ action: 'wait-notice', by: '2026-12-01' }]).notice).toBe('2026-12-01');
  });

  it('are forgotten with another insurer, another status or another beginning', () => {
    const state = setDue(reminded({ registered: false }), a, { certificate: until, notice: until });
    const none = { due: { certificate: null, notice: null } };
    expect(setInsurer(state, a, 'shuppan').people[0]?.reminders).toMatchObject(none);
    const first = { id: b, nickname: '私' };
    const take = (registered: boolean) =>
      takeOverRegistered(state, { registered, person: a, first }, '2026-11-20').state;
    const same = take(false);
    expect(same.people[0]?.reminders).toEqual(state.people[0]?.reminders);
    const changed = take(true);
    expect(changed.people[0]?.reminders).toMatchObject(none);
    expect(startOver(state, a).people[0]?.reminders).toBeNull();
  });
});

describe('any state', () => {
  const today = '2026-11-20';
  const asked: Due = { person: a, what: 'ecert', on: until, stage: 'over' };

  it('can be changed in every way, and nothing is put away twice', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), (state, which) => {
        const id = state.people[which % Math.max(1, state.people.length)]?.id ?? a;
        const changes = [
          setReminding(state, id, true),
          setReminding(state, id, false),
          setCardUntil(state, id, until),
          setNotice(state, id, 'named'),
          setDue(state, id, { certificate: until, notice: null }),
          putAway(state, { ...asked, person: id }),
          markTold(state, untold(state, today)),
        ];
        for (const changed of changes) expect(checkState(changed)).toEqual({ state: changed });
        const away = dueReminders(state.people, today).reduce(putAway, state);
        expect(dueReminders(away.people, today)).toEqual([]);
      }),
    );
  });

  it('stays as it is for somebody who is gone, or did not ask', () => {
    const nobody = addPerson(emptyState('ja'), { id: b, nickname: '母' });
    for (const id of [a, b]) {
      expect(putAway(nobody, { ...asked, person: id })).toEqual(nobody);
      expect(setNotice(nobody, id, 'plain')).toEqual(nobody);
    }
  });
});
