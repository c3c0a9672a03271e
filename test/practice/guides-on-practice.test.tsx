// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { portalAddress } from '@/components/practice/situations';
import { doneBefore, type Walk, walks } from '@/components/practice/walks';
import { readHtml } from '@/lib/commands/html';
import { guides } from '@/lib/guides';
import { readerPage } from '@/lib/guides/at-clinic';
import { findPlace } from '@/lib/guides/find-place';
import type { Place } from '@/lib/guides/guide';
import { mayStandOn } from '@/lib/guides/place';
import { portalPages } from '@/lib/pages/portal';
import { langs } from '@/lib/words/catalogue';
import { show } from './show';

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Where the help draws its ring, on the whole page as it stands. */
function ringed({ situation, steps }: Walk, at: number, places: readonly Place[]) {
  const view = { situation, screen: steps[at]?.on ?? 'top' };
  const done = doneBefore(steps, at);
  const address = new URL(portalAddress(view) ?? 'https://practice.invalid/clinic');
  const isPortal = address.hostname.endsWith('myna.go.jp');
  const page = isPortal ? (portalPages.find((one) => one.at(address))?.id ?? null) : readerPage;
  const here = places.filter((place) => mayStandOn(place, { page }));
  return langs.map((lang) => {
    const { doc, isShown } = readHtml(
      `<!doctype html><title>練習用ポータル</title><body>${show(view, lang, done)}`,
      address,
    );
    const found = finish(findPlace(here, doc, isShown));
    const isInside = found?.every((one) => one.closest('.screen-inside') !== null);
    return isInside ? found?.map((one) => one.textContent).join(' ') : null;
  });
}

const stepsOf = (walk: Walk) => {
  const guide = guides[walk.guide];
  if (guide.kind === 'steps') return guide.steps;
  return guide.steps.find((way) => way.id === walk.way)?.steps ?? [];
};

describe('every guide can be walked on the practice portal', () => {
  it('all of them, and all their ways', () => {
    const all = Object.values(guides).flatMap((guide) =>
      guide.kind === 'ways' ? guide.steps.map((way) => `${guide.id}/${way.id}`) : [guide.id],
    );
    const walked = walks.map(({ guide, way }) => (way ? `${guide}/${way}` : guide));
    expect(walked.sort()).toEqual(all.sort());
  });

  it.each(walks)('$guide $way: no step is left out', (walk) => {
    expect(walk.steps.map(({ step }) => step)).toEqual(stepsOf(walk).map(({ id }) => id));
  });

  const placed = walks.flatMap((walk) =>
    walk.steps.flatMap(({ step }, at) => {
      const place = stepsOf(walk).find(({ id }) => id === step)?.place;
      return place ? [{ walk, at, place, name: `${walk.guide}, ${step}` }] : [];
    }),
  );
  it.each(placed)('$name: its place is found on the practice screen', ({ walk, at, place }) => {
    expect(ringed(walk, at, place)).toEqual(langs.map(() => expect.any(String)));
    // What is pressed next on the portal is what the ring is around.
    const pressed = walk.steps[at]?.press[0]?.on;
    if (pressed && pressed !== 'pin' && place[0]?.kind === 'press')
      expect(ringed(walk, at, place)[0]).toContain(pressed);
  });
});
