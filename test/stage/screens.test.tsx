// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeOf, screens, situations } from '@/components/practice/situations';
import { type Demonstration, demonstrations } from '@/components/stage/demonstrations';
import { layInto } from '@/components/stage/fit';
import { PracticeShown } from '@/components/stage/PracticeShown';
import { elementAt, pathOf, thingAt } from '@/components/stage/pointing';
import { spokenOf } from '@/components/stage/spoken';
import { show as draw } from '../components/screen';
import { show } from '../practice/show';

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// jsdom lays nothing out.
Element.prototype.checkVisibility ??= () => true;

const nothing = () => {};
function frameOf({ situation, beats }: Demonstration, at: number, lang: 'ja' | 'en') {
  const beat = beats[at];
  if (!beat) throw new Error(`no picture ${at}`);
  const { place, leave } = draw(
    <PracticeShown
      {...{ beat, situation, lang }}
      today="2026-11-20"
      insurerName="出版健康保険組合"
      pointed={null}
      onPress={nothing}
      onChoose={nothing}
    />,
  );
  const frame = place.querySelector('.screen-inside') as Element;
  return { beat, frame, place, leave };
}

describe.each(demonstrations)('$id', (one) => {
  it.each(['ja', 'en'] as const)(
    'rings what is pressed next wherever it is on the screen (%s)',
    (lang) => {
      for (const at of one.beats.keys()) {
        const { beat, frame, leave } = frameOf(one, at, lang);
        const spoken = spokenOf(frame, beat, one.situation, () => true);
        const { press, screen } = beat;
        const isOnScreen =
          press && !press.paper && (!press.to || placeOf(press.to) === placeOf(screen));
        if (isOnScreen) expect(spoken, `${at}: ${press.on}`).not.toHaveLength(0);
        for (const element of spoken) expect(frame.contains(element)).toBe(true);
        leave();
      }
    },
  );
});

describe('pointing', () => {
  it('is at the same thing in both windows, by its place in the screen', () => {
    const [one] = demonstrations;
    if (!one) throw new Error('nothing to show');
    const [mine, theirs] = [frameOf(one, 4, 'ja'), frameOf(one, 4, 'ja')];
    const tile = mine.frame.querySelector('.tile') as Element;
    const path = pathOf(mine.frame, tile);
    expect(elementAt(theirs.frame, path)).toBe(theirs.frame.querySelector('.tile'));
    expect(thingAt(mine.frame, tile)).toBe(tile);
    expect(thingAt(mine.frame, document.body)).toBeNull();
    expect(elementAt(theirs.frame, [9, 9])).toBeNull();
    mine.leave();
    theirs.leave();
  });
});

describe('no real data can be typed', () => {
  it('the only fields there are take the sample PIN and say so', () => {
    for (const situation of situations)
      for (const screen of screens) {
        const { body } = new DOMParser().parseFromString(show({ situation, screen }), 'text/html');
        // The choice of a language is no field of a screen.
        const fields = [
          ...body.querySelectorAll('input, textarea, select, [contenteditable], iframe'),
        ].filter((field) => !field.getAttribute('aria-label')?.includes('Language'));
        expect(fields.filter((field) => !field.closest('.pin'))).toEqual([]);
        for (const field of fields) {
          expect(field.getAttribute('aria-describedby')).toBeTruthy();
          expect(field.closest('.pin')?.textContent).toContain('練習用の暗証番号は 0000 です。');
        }
      }
  });
});

describe('the room for the screen', () => {
  const screen = { width: 480, height: 400 };
  it('is filled, with the screen in the middle', () => {
    const room = { width: 1000, height: 800 };
    expect(layInto(screen, room, null, false)).toEqual({ scale: 2, x: 20, y: 0 });
  });

  it('shows the part spoken of where the screen is longer, without a gap at its ends', () => {
    const long = { width: 480, height: 2000 };
    const room = { width: 1000, height: 600 };
    const part = (top: number) => ({ left: 0, right: 480, top, bottom: top + 100 });
    expect(layInto(long, room, part(0), false)).toMatchObject({ scale: 1, y: 0 });
    expect(layInto(long, room, part(1000), false)).toMatchObject({ y: -750 });
    expect(layInto(long, room, part(1900), false)).toMatchObject({ y: -1400 });
  });

  it('zooms in on the part, never out', () => {
    const room = { width: 1000, height: 800 };
    const part = { left: 20, right: 120, top: 20, bottom: 60 };
    expect(layInto(screen, room, part, true).scale).toBe(4);
    const whole = { left: 0, right: 480, top: 0, bottom: 400 };
    expect(layInto(screen, room, whole, true).scale).toBe(2.5);
  });
});
