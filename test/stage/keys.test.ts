import { describe, expect, it } from 'vitest';
import { elapsed, startClock, toggleClock, writeElapsed } from '@/components/stage/clock';
import { actionOf, type Pressed } from '@/components/stage/keys';

const act = (key: string, more: Partial<Pressed> = {}, letters = true) =>
  actionOf({ key, ...more }, letters);

describe('the keys of a demonstration', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['z', 'zoom'],
    ['r', 'reset'],
    ['R', 'reset'],
  ])('%s: %s', (key, action) => expect(act(key)).toBe(action));

  it.each(['Escape', 'Enter', 'Tab', 'x', 'constructor', '0'])('%s does nothing', (key) => {
    expect(act(key)).toBeNull();
  });

  it('go back with Shift and Space', () => expect(act(' ', { shiftKey: true })).toBe('previous'));

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('not with %s', (held) => {
    for (const key of ['r', 'ArrowRight', 'PageDown', ' '])
      expect(act(key, { [held]: true })).toBeNull();
  });

  it('are the field’s where there is one', () => {
    for (const tag of ['INPUT', 'SELECT', 'TEXTAREA'])
      for (const key of ['r', '.', 'ArrowRight', 'PageDown', ' ', 'Home'])
        expect(act(key, { on: { tag } })).toBeNull();
    const checkbox = { tag: 'INPUT', type: 'checkbox' };
    expect(act(' ', { on: checkbox })).toBeNull();
    expect(act('ArrowRight', { on: checkbox })).toBe('next');
  });

  it('leave Space to the button in focus, and the arrows to the demonstration', () => {
    for (const tag of ['BUTTON', 'A', 'SUMMARY']) {
      expect(act(' ', { on: { tag } })).toBeNull();
      expect(act('ArrowRight', { on: { tag } })).toBe('next');
    }
  });

  it('that are letters can be switched off, and count once while they are held', () => {
    for (const key of ['b', '.', 'z', 'r']) {
      expect(act(key, {}, false)).toBeNull();
      expect(act(key, { repeat: true })).toBeNull();
    }
    expect(act('ArrowRight', { repeat: true }, false)).toBe('next');
  });
});

describe('the clock', () => {
  it('counts up, stands still, and goes on', () => {
    const started = startClock(1_000);
    expect(elapsed(started, 8_000)).toBe(7_000);
    const stopped = toggleClock(started, 8_000);
    expect(elapsed(stopped, 60_000)).toBe(7_000);
    expect(elapsed(toggleClock(stopped, 60_000), 61_000)).toBe(8_000);
  });

  it('never runs backwards when the computer’s own clock is put back', () => {
    expect(elapsed(startClock(10_000), 2_000)).toBe(0);
  });

  it.each([
    [0, '0:00'],
    [7_900, '0:07'],
    [754_000, '12:34'],
    [3_723_000, '1:02:03'],
  ])('%i ms are %s', (ms, says) => expect(writeElapsed(ms)).toBe(says));
});
