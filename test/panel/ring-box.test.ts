import { describe, expect, it } from 'vitest';
import { freeBeside, ringAround, scrollInto, tagBoxes } from '@/components/marks/box';

const window = { width: 1000, height: 800 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the ring', () => {
  it('stands around a box, not on it', () => {
    const ring = ringAround(box(100, 100, 200, 40), window);
    expect(ring).toEqual({ left: 93, top: 93, right: 307, bottom: 147 });
  });
  it('keeps its sides in the window', () => {
    expect(ringAround(box(0, 100, 1000, 40), window)).toMatchObject({ left: 2, right: 998 });
  });
  it.each([box(100, -50, 200, 40), box(100, 800, 200, 40), box(-300, 100, 200, 40)])(
    'is not drawn for what is out of the window',
    (out) => expect(ringAround(out, window)).toBe(null),
  );
});

describe('its tag', () => {
  const tag = { width: 50, height: 24 };
  it('never lies over what the ring surrounds, and stays in the window', () => {
    for (const ring of [box(2, 2, 996, 60), box(400, 300, 100, 40), box(2, 700, 300, 98)])
      for (const at of tagBoxes(ring, tag, window)) {
        const apart =
          at.right <= ring.left ||
          at.left >= ring.right ||
          at.bottom <= ring.top ||
          at.top >= ring.bottom;
        expect(apart).toBe(true);
        expect(at.left >= 0 && at.top >= 0 && at.right <= 1000 && at.bottom <= 800).toBe(true);
      }
  });
  it('has no place around what fills the window', () => {
    expect(tagBoxes(box(2, 2, 996, 796), tag, window)).toEqual([]);
  });
});

describe('scrolling', () => {
  it('leaves alone what can be seen', () => {
    expect(scrollInto(box(0, 300, 100, 40), box(0, 0, 1000, 800))).toBe(0);
  });
  it('brings the rest to the middle of the free part', () => {
    expect(scrollInto(box(0, 1000, 100, 40), box(0, 0, 1000, 800))).toBe(620);
    expect(scrollInto(box(0, 500, 100, 40), box(0, 0, 1000, 360))).toBe(340);
    expect(scrollInto(box(0, -200, 100, 40), box(0, 0, 1000, 800))).toBe(-580);
  });
  it('shows the beginning of what is too tall', () => {
    expect(scrollInto(box(0, 1000, 100, 900), box(0, 0, 1000, 800))).toBe(958);
  });
});

describe('the free part of the window', () => {
  it('is beside a panel, or above or below a broad one', () => {
    expect(freeBeside(null, window)).toEqual(box(0, 0, 1000, 800));
    expect(freeBeside(box(608, 12, 380, 700), window)).toEqual(box(0, 0, 608, 800));
    expect(freeBeside(box(12, 12, 380, 700), window)).toEqual(box(392, 0, 608, 800));
    expect(freeBeside(box(0, 360, 1000, 440), window)).toEqual(box(0, 0, 1000, 360));
    expect(freeBeside(box(0, 0, 1000, 440), window)).toEqual(box(0, 440, 1000, 360));
  });
});
