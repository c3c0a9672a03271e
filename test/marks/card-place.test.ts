import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '@/components/marks/card-place';

const window = { width: 1024, height: 768 };
const card = { width: 340, height: 300 };
const wordAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('where the card stands', () => {
  it('is under the word, beginning where it does', () => {
    expect(placeCard(wordAt(100, 200), card, window)).toEqual({
      left: 100,
      top: 226,
      maxHeight: 534,
    });
  });

  it('is over a word far down', () => {
    expect(placeCard(wordAt(100, 700), card, window)).toMatchObject({ left: 100, top: 394 });
  });

  it('is in the window beside a word at its edge', () => {
    expect(placeCard(wordAt(980, 200), card, window).left).toBe(1024 - 340 - 8);
    expect(placeCard(wordAt(-50, 200), card, window).left).toBe(8);
  });

  it('is at the bottom when the word is out of sight', () => {
    expect(placeCard(null, card, window).top).toBe(768 - 8 - 300);
    expect(placeCard(wordAt(100, -90), card, window).top).toBe(768 - 8 - 300);
  });

  it('never lies over the word where either side has room to read, nor outside the window', () => {
    const size = fc.record({
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 120, max: 2000 }),
    });
    const place = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(size, place, fc.integer({ min: 60, max: 900 }), (win, { x, y }, height) => {
        const word = wordAt(x * (win.width - 80), y * (win.height - 20));
        const width = Math.min(340, win.width - 16);
        const { left, top, maxHeight } = placeCard(word, { width, height }, win);
        const bottom = top + Math.min(height, maxHeight);
        const room = Math.max(word.top, win.height - word.bottom) - 14;
        if (room >= Math.min(90, height))
          expect(bottom <= word.top || top >= word.bottom).toBe(true);
        // A sliver that nobody could read is no card.
        expect(bottom - top).toBeGreaterThanOrEqual(Math.min(90, height, win.height - 16) - 0.001);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(win.width - 8);
        expect(top).toBeGreaterThanOrEqual(7.999);
        expect(bottom).toBeLessThanOrEqual(win.height - 7.999);
      }),
    );
  });
});
