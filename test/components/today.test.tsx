// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useToday } from '../../entrypoints/popup/today';
import { act, show } from './screen';

const evening = new Date('2026-11-19T23:50:00+09:00');
const nextMorning = new Date('2026-11-20T09:00:00+09:00');

function Page() {
  return <p>{useToday()}</p>;
}

let screen: ReturnType<typeof show>;
beforeEach(() => {
  vi.useFakeTimers({ now: evening });
  screen = show(<Page />);
});
afterEach(() => {
  screen.leave();
  vi.useRealTimers();
});

describe('the day of a page that is left open', () => {
  it('becomes the next one right after midnight in Japan', () => {
    act(() => void vi.advanceTimersByTime(599_000));
    expect(screen.text()).toBe('2026-11-19');
    act(() => void vi.advanceTimersByTime(1_000));
    expect(screen.text()).toBe('2026-11-20');
    act(() => void vi.advanceTimersByTime(86_400_000));
    expect(screen.text()).toBe('2026-11-21');
  });

  it.each([
    ['the page is gone back to', () => window.dispatchEvent(new Event('focus'))],
    ['the page comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['some minutes have passed since', () => vi.advanceTimersByTime(300_000)],
    ['something else is drawn', () => screen.render(<Page />)],
  ])('is looked up again after the computer slept, when %s', (_, happens) => {
    vi.setSystemTime(nextMorning);
    expect(screen.text()).toBe('2026-11-19');
    act(() => void happens());
    expect(screen.text()).toBe('2026-11-20');
  });

  it('is not waited for any more once the page is left', () => {
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    screen.leave();
    expect(vi.getTimerCount()).toBe(0);
  });
});
