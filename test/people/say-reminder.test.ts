import { describe, expect, it } from 'vitest';
import { sayAdvice } from '../../lib/people/advise';
import { occasions, stages } from '../../lib/people/reminder-shape';
import { type Due, setNotice, setReminding } from '../../lib/people/reminders';
import { sayDue, sayNotification } from '../../lib/people/say-reminder';
import { addPerson, emptyState } from '../../lib/people/store';
import { everyLang } from '../../lib/words/lang';

const person = 'p-aaaaaaaaaa';
const due: Due = { person, what: 'ecert', on: '2027-03-20', stage: 'one-week' };

describe('sayDue', () => {
  it.each([
    ['2026-12-21', '電子証明書の期限は、あと約3か月です。', 'in about 3 months'],
    ['2027-02-02', '電子証明書の期限は、あと約2か月です。', 'in about 2 months'],
    ['2027-02-03', '電子証明書の期限は、あと45日です。', 'in 45 days'],
    ['2027-03-18', '電子証明書の期限は、あと2日です。', 'in 2 days'],
    ['2027-03-19', '電子証明書の期限は、明日までです。', 'tomorrow'],
    ['2027-03-20', '電子証明書の期限は、今日までです。', 'today'],
  ])('%s', (today, ja, en) => {
    expect(sayDue(due, today, 'ja')).toBe(ja);
    expect(sayDue(due, today, 'en')).toBe(`The card’s electronic certificate runs out ${en}.`);
  });

  it('is read to whom everything is read to', () => {
    expect(sayDue(due, '2027-03-18', 'ja-ruby')).toBe(
      '電子証明書《でんししょうめいしょ》の期限《きげん》は、あと｜2日《ふつか》です。',
    );
  });

  it('has a sentence and an advice for everything', () => {
    for (const lang of everyLang)
      for (const what of occasions)
        for (const stage of stages) {
          const all = { ...due, what, stage };
          const said = [sayDue(all, '2027-03-15', lang), sayAdvice(all, '見本健保', lang).text];
          for (const text of said) expect(text).not.toMatch(/[{}]|\.over|\.before|\.do/);
        }
  });
});

describe('sayAdvice', () => {
  it('names whom to ask, and its source where it states a fact', () => {
    const late = { ...due, what: 'certificate-due', stage: 'over' } as const;
    expect(sayAdvice(late, '協会けんぽ', 'ja').text).toContain('協会けんぽに聞きます');
    expect(sayAdvice(late, null, 'en').text).toContain('ask the insurer');
    expect(sayAdvice(due, null, 'ja').cites).toEqual(['K-Q12 p15']);
  });
});

describe('sayNotification', () => {
  const state = setReminding(
    addPerson(emptyState('ja'), { id: person, nickname: '母', insurer: 'kyoukai' }),
    person,
    true,
  );
  const today = '2027-03-15';

  it('names nobody unless the person chose so, and never the insurer', () => {
    const plain = sayNotification(setNotice(state, person, 'plain'), [due], today, 'ja');
    expect(plain).toBe('電子証明書の期限は、あと5日です。');
    const named = sayNotification(setNotice(state, person, 'named'), [due], today, 'ja');
    expect(named).toBe('母：電子証明書の期限は、あと5日です。');
  });

  it('has no readings: a system notification cannot draw them', () => {
    for (const shown of ['plain', 'named'] as const) {
      const asked = setNotice(state, person, shown);
      expect(sayNotification(asked, [due], today, 'ja-ruby')).toBe(
        sayNotification(asked, [due], today, 'ja'),
      );
    }
    expect(sayNotification(state, [due, due], today, 'ja-ruby')).toBe(
      '期限のお知らせが2件あります。',
    );
  });

  it('counts when there are several', () => {
    const named = setNotice(state, person, 'named');
    const several = sayNotification(named, [due, { ...due, what: 'card' }], today, 'ja');
    expect(several).toBe('期限のお知らせが2件あります。');
  });
});
