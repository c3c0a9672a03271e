import { describe, expect, it } from 'vitest';
import { demonstrationOf, demonstrations } from '@/components/stage/demonstrations';
import {
  act,
  beatNow,
  beginSession,
  chooseOn,
  jump,
  press,
  runOn,
  whatIf,
  whatIfs,
} from '@/components/stage/session';

const begun = beginSession('not-registered/register.portal');
const beatsIn = (id: string) => demonstrationOf(id)?.beats.length ?? 0;

describe('going through a demonstration', () => {
  it('goes on and back, and stays at either end', () => {
    expect(act(begun, 'next').beat).toBe(1);
    expect(act(act(begun, 'next'), 'previous').beat).toBe(0);
    expect(act(begun, 'previous').beat).toBe(0);
    const end = act(begun, 'last');
    expect(end.beat).toBe(beatsIn(begun.show) - 1);
    expect(act(end, 'next').beat).toBe(end.beat);
    expect(act(end, 'first').beat).toBe(0);
  });

  it('darkens the screen, and shows it again with the next step', () => {
    const dark = act(begun, 'blank');
    expect(dark.blank).toBe(true);
    expect(act(dark, 'blank').blank).toBe(false);
    expect(act(dark, 'next')).toMatchObject({ blank: false, beat: 1 });
  });

  it('starts over, out of a "what if" too', () => {
    const far = act(whatIf(act(act(begun, 'next'), 'zoom'), 'lost-card'), 'blank');
    expect(act(far, 'reset')).toEqual(begun);
  });

  it('goes on by itself, to the next demonstration and over again', () => {
    const order = ['contradictory', 'several-people'];
    let now = beginSession('contradictory');
    const seen = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) {
      seen.add(`${now.show} ${now.beat}`);
      now = runOn(now, order);
    }
    expect(seen.size).toBe(beatsIn('contradictory') + beatsIn('several-people'));
  });
});

describe('pressing on the practice screen', () => {
  it('is a step on where the list does the same', () => {
    const on = press(begun, 'login');
    expect(on).toMatchObject({ beat: 1, astray: null });
  });

  it('leads astray elsewhere; on leads on in the list, back to where it was left', () => {
    const home = jump(begun, 4);
    const away = press(home, 'my-number-card');
    expect(beatNow(away)?.screen).toBe('my-number-card');
    expect(beatNow(away)?.told).toEqual(beatNow(home)?.told);
    expect(act(away, 'previous')).toEqual(home);
    expect(act(away, 'next')).toEqual(act(home, 'next'));
  });

  it('keeps what was done astray', () => {
    const atDesk = press(press(begun, 'desk'), 'desk-done', { applied: true });
    expect(beatNow(atDesk)?.done.applied).toBe(true);
    expect(beatNow(begun)?.done.applied).toBe(false);
  });

  it('chooses on a screen that stays', () => {
    const lost = beginSession('lost-card/lost-card');
    expect(beatNow(chooseOn(lost, '3'))).toMatchObject({ screen: 'phone', chosen: '3' });
    expect(chooseOn(lost, '2')).toMatchObject({ beat: 1, astray: null });
  });
});

describe('what would happen if', () => {
  it('offers every other trouble, and not the situation shown', () => {
    expect(whatIfs(begun)).toEqual(
      expect.arrayContaining(['ecert-expired', 'another-person', 'reader-broken', 'lost-card']),
    );
    expect(whatIfs(begun)).not.toContain('not-registered');
    expect(whatIfs(beginSession('registered/check-linked-info'))).toContain('not-registered');
  });

  it('changes the situation under the same screen, and comes back to where it was', () => {
    const onCard = jump(beginSession('registered/check-linked-info'), 2);
    const other = whatIf(onCard, 'another-person');
    expect(demonstrationOf(other.show)?.situation).toBe('another-person');
    expect(beatNow(other)?.screen).toBe('card');
    // From one "what if" to another, the way back stays the first.
    const third = whatIf(act(other, 'next'), 'contradictory');
    expect(beatNow(third)?.screen).toBe('phone');
    expect(whatIf(third, null)).toEqual(onCard);
  });

  it('shows the trouble before anything was done about it', () => {
    const onCard = jump(beginSession('registered/check-linked-info'), 2);
    const other = whatIf(onCard, 'not-registered');
    expect(beatNow(other)).toMatchObject({ screen: 'card', done: { applied: false } });
  });

  it('begins at the beginning where there is no such screen', () => {
    const registered = jump(beginSession('registered/check-linked-info'), 2);
    expect(whatIf(registered, 'reader-broken').beat).toBe(0);
  });

  it('works from every picture of every demonstration', () => {
    for (const { id, beats } of demonstrations)
      for (const at of beats.keys()) {
        const now = jump(beginSession(id), at);
        for (const situation of whatIfs(now)) {
          const other = whatIf(now, situation);
          expect(beatNow(other)).not.toBeNull();
          expect(whatIf(other, null)).toEqual(now);
        }
      }
  });
});
