import { describe, expect, it } from 'vitest';
import {
  type Box,
  boxAt,
  type Corner,
  corners,
  freeCorner,
  type Points,
  styleAt,
} from '@/components/panel/placement';
import { betterSide, headAt, type OnPage } from '@/components/panel/side';

const phone: Box = { left: 0, top: 0, width: 360, height: 640 };
const size = { width: 160, height: 46 };

/** A page on which only these boxes can be pressed, or have words in them. */
function pageOf(pressables: readonly Box[], words: readonly Box[] = []): Points {
  const isOn = (x: number, y: number) => (box: Box) =>
    x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
  const mustStayFree = (x: number, y: number) => pressables.some(isOn(x, y));
  return {
    mustStayFree,
    at: (x, y) => (mustStayFree(x, y) ? 'must-stay-free' : words.some(isOn(x, y)) ? 'words' : null),
  };
}

/** The outcome of what may be done in slices. */
function outcome<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('the corner of the button', () => {
  const corner = (
    present: Corner | null,
    pressables: readonly Box[] = [],
    words: readonly Box[] = [],
  ) => outcome(freeCorner(present, size, phone, pageOf(pressables, words)));

  it('is the bottom right one on an empty page', () => {
    expect(corner(null)).toBe('bottom-right');
  });

  it('gives way to a button of the page', () => {
    expect(corner(null, [{ left: 250, top: 590, width: 100, height: 44 }])).toBe('bottom-left');
  });

  it('gives way to a bar over the whole width', () => {
    expect(corner(null, [{ left: 0, top: 580, width: 360, height: 60 }])).toBe('middle-right');
  });

  it('stays where it is while nothing is covered', () => {
    expect(corner('top-left')).toBe('top-left');
  });

  it('is where the fewest words are covered, of those that cover nothing to press', () => {
    const text = { left: 0, top: 0, width: 360, height: 560 };
    const footer = { left: 0, top: 560, width: 360, height: 80 };
    const over = (...words: Box[]) => corner(null, [footer], words);
    expect(over(text)).toBe('middle-right');
    expect(over({ ...text, top: 100 })).toBe('top-right');
    expect(over({ ...text, left: 200 })).toBe('middle-left');
  });

  it('does not go elsewhere because words have come under it', () => {
    expect(corner('top-left', [], [phone])).toBe('top-left');
  });

  it('is nowhere when everything can be pressed', () => {
    expect(corner('bottom-left', [phone])).toBe(null);
  });

  it.each([null, 'bottom-right'] as const)(
    'gives way to the smallest thing to press, wherever it lies, from %s',
    (present) => {
      const box = boxAt('bottom-right', size, phone);
      for (let left = box.left - 14; left < box.left + box.width - 1; left += 5)
        for (const words of [[], [phone]]) {
          const small = { left, top: box.top + 11, width: 24, height: 24 };
          expect(corner(present, [small], words)).toBe('bottom-left');
        }
    },
  );
});

describe('the place of the button', () => {
  it.each(corners)('%s lies inside the window', (corner) => {
    const { left, top } = boxAt(corner, size, phone);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + size.width).toBeLessThanOrEqual(phone.width);
    expect(top + size.height).toBeLessThanOrEqual(phone.height);
  });

  it.each(corners)('%s is the same as styles', (corner) => {
    const { left, top } = boxAt(corner, size, phone);
    const styles = styleAt(corner, size, phone);
    const px = (style: string) => (style === 'auto' ? null : Number.parseFloat(style));
    expect(px(styles.left) ?? phone.width - size.width - (px(styles.right) ?? 0)).toBe(left);
    const stands = px(styles.top) ?? phone.height - size.height - (px(styles.bottom) ?? 0);
    expect(Math.abs(stands - top)).toBeLessThanOrEqual(0.5);
  });
});

describe('the side of the panel', () => {
  const wide = { width: 1280, height: 800 };
  const menu = { left: 1000, top: 300, width: 200, height: 50 };
  const bar = { left: 0, top: 580, width: 360, height: 60 };
  const atHead = { left: 1200, top: 20, width: 60, height: 44 };
  it.each([
    ['right', 'below a menu at the head', wide, [atHead]],
    ['right', 'on an empty page', wide, []],
    ['left', 'beside a menu at the right', wide, [menu]],
    ['right', 'where both sides have one', wide, [menu, { ...menu, left: 10 }]],
    ['bottom', 'on a phone', phone, []],
    ['top', 'over a bar at the bottom of a phone', phone, [bar]],
  ] as const)('is %s %s', (side, _, window, boxes) => {
    expect(
      betterSide(window, { pressables: boxes, hasWords: () => false, mayAsk: () => true }),
    ).toBe(side);
  });

  it('begins below what is to be pressed at the head of the page, and no lower', () => {
    expect(headAt('right', wide, [atHead, menu])).toBe(64);
    expect(headAt('left', wide, [atHead, menu])).toBe(0);
    expect(headAt('right', wide, [menu])).toBe(0);
    expect(headAt('bottom', phone, [atHead])).toBe(0);
  });

  it('is where fewer words are covered, and a word weighs less than a button', () => {
    const page = (hasWords: OnPage['hasWords'], ...pressables: Box[]): OnPage => ({
      pressables,
      hasWords,
      mayAsk: () => true,
    });
    expect(
      betterSide(
        wide,
        page((x) => x < 400, menu),
      ),
    ).toBe('right');
    expect(
      betterSide(
        wide,
        page((x) => x > 900),
      ),
    ).toBe('left');
    expect(
      betterSide(
        wide,
        page((x, y) => x < 100 && y < 90, menu),
      ),
    ).toBe('left');
  });
});
