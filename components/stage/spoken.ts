import { portalAddress, type Situation } from '@/components/practice/situations';
import { readerPage } from '@/lib/guides/at-clinic';
import { findPlaceIn } from '@/lib/guides/find-place';
import type { Place } from '@/lib/guides/guide';
import { mayStandOn } from '@/lib/guides/place';
import { registrationStatus } from '@/lib/guides/places';
import { standingOf } from '@/lib/guides/progress';
import { portalPages } from '@/lib/pages/portal';
import { isShownInBrowser } from '@/lib/pages/shown';
import { readText, statusLimits } from '@/lib/pages/visible-text';
import type { Beat } from './demonstrations';

/** What is spoken of: what a choice came to, what is pressed next, or where the guide finds its place. */
export function spokenOf(
  frame: Element,
  beat: Beat,
  situation: Situation,
  isShown = isShownInBrowser,
): readonly Element[] {
  const pressed = pressedNext(frame, beat);
  const answer = beat.chosen && frame.querySelector('[role=status] .memo');
  if (answer) return pressed && !beat.press?.chooses ? [answer, pressed] : [answer];
  if (pressed) return [pressed];
  const found = guidePlace(frame, beat, situation, isShown);
  if (found) return found;
  const message = isShownText(beat) && frame.querySelector('.message');
  return message ? [message] : [];
}

const isShownText = ({ told }: Beat) => 'status' in told || 'message' in told;

/** Null where it stands elsewhere, such as on another place's door. */
function pressedNext(frame: Element, { press }: Beat): Element | null {
  if (!press) return null;
  const { on, to, chooses, does } = press;
  const all = [
    ...frame.querySelectorAll(chooses ? `[data-choice="${chooses}"]` : `[data-to="${to}"]`),
  ];
  const says = (one: Element) => one.textContent?.replace(/\s+/g, '') ?? '';
  const found =
    all.find((one) => does?.card && one.getAttribute('data-card') === does.card) ??
    all.find((one) => says(one).startsWith(on.replace(/\s+/g, ''))) ??
    all[0];
  // Of two answers none is pointed out: the choice is the person's.
  return found?.closest('[data-either]') ?? found ?? null;
}

function guidePlace(
  frame: Element,
  { told, screen }: Beat,
  situation: Situation,
  isShown: (element: Element) => boolean,
): readonly Element[] | null {
  const page = pageOf({ situation, screen });
  const here = placesOf(told).filter((place) => mayStandOn(place, { page }));
  return here.length > 0 ? finish(find(here, frame, isShown)) : null;
}

function placesOf(told: Beat['told']): readonly Place[] {
  if ('step' in told) return standingOf(told)?.step.place ?? [];
  return 'status' in told ? [registrationStatus] : [];
}

function pageOf(view: { situation: Situation; screen: Beat['screen'] }): string | null {
  const address = portalAddress(view);
  if (!address) return readerPage;
  const url = new URL(address);
  return portalPages.find((page) => page.at(url))?.id ?? null;
}

function* find(places: readonly Place[], frame: Element, isShown: (one: Element) => boolean) {
  const page = yield* readText(frame, statusLimits);
  return yield* findPlaceIn(places, page, isShown);
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
