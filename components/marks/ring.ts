import { addStyle, type OurElement } from '@/components/panel/host';
import type { FoundPlace } from '@/lib/guides/find-place';
import { ofDocument } from '@/lib/pages/dom';
import { type Box, boxAround, ringAround } from './box';
import { followBox } from './follow';
import { isOnDark } from './ground';
import css from './ring.css?inline';
import { bringIntoView } from './scroll';
import { createTag } from './tag';

export interface Ring {
  /**
   * Draws the ring around a place of the page, and keeps it there however the page moves; null
   * takes it away. With `scroll` the place is brought into the free part of the window once.
   */
  showAround(place: FoundPlace | null, how?: { tag?: string; scroll?: boolean }): void;
  /** The same ring with other words on its tag. */
  sayTag(text: string): void;
}

/** The part of the window that nothing of ours covers. */
export type FreeArea = () => Box;

export const wholeWindow: FreeArea = () => ({
  left: 0,
  top: 0,
  right: innerWidth,
  bottom: innerHeight,
});

/** A ring in our own shadow root: the page is neither changed nor covered, and no click is taken. */
export function createRing(
  { host, root }: Pick<OurElement, 'host' | 'root'>,
  signal: AbortSignal,
  freeArea: FreeArea = wholeWindow,
): Ring {
  const doc = root.ownerDocument;
  const make = (name: string) => {
    const made = ofDocument(doc, 'createElement').call(doc, 'div');
    made.className = name;
    return made;
  };
  addStyle(root, css);
  const ring = make('ring');
  const label = make('ring-tag');
  const tag = createTag(label, host);
  ring.hidden = true;
  ring.setAttribute('aria-hidden', 'true');
  ring.append(label);
  root.append(ring);

  let place: FoundPlace = [];
  let followed: { stop(): void }[] = [];
  let frame = 0;
  let ends: AbortController | null = null;

  function draw(): void {
    frame = 0;
    const box = boxAround(place);
    const drawn = box && ringAround(box, { width: innerWidth, height: innerHeight });
    ring.hidden = !drawn;
    if (!drawn) {
      tag.hide();
      return;
    }
    const { left, top, right, bottom } = drawn;
    // Not in `transform`: that would be scaled, too, while the ring appears.
    ring.style.translate = `${left}px ${top}px`;
    ring.style.width = `${right - left}px`;
    ring.style.height = `${bottom - top}px`;
    tag.beside(drawn);
  }
  /** Several reasons to move in one frame are one move. */
  const follow = () => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  function letGo(): void {
    for (const one of followed) one.stop();
    followed = [];
    ends?.abort();
    ends = null;
    cancelAnimationFrame(frame);
    frame = 0;
  }

  /** Draws once the page has come to rest: in Firefox anything drawn on the way stops the scroll. */
  async function come(scroll: boolean): Promise<void> {
    ends = new AbortController();
    const { signal: left } = ends;
    ring.hidden = true;
    if (scroll) await bringIntoView(place, freeArea(), left);
    if (left.aborted) return;
    const options = { capture: true, passive: true, signal: left };
    addEventListener('scroll', follow, options);
    addEventListener('resize', follow, options);
    followed = place.map((element) => followBox(element, follow));
    appear();
    draw();
  }

  /** Begins the motion with which it appears anew. */
  function appear(): void {
    ring.classList.remove('new');
    void ring.offsetWidth;
    ring.classList.add('new');
  }

  signal.addEventListener('abort', () => {
    letGo();
    tag.hide();
    ring.remove();
  });

  return {
    showAround(next, { tag: text = '', scroll = false } = {}) {
      letGo();
      place = signal.aborted ? [] : (next ?? []);
      tag.say(text);
      const [first] = place;
      if (!first) {
        draw();
        return;
      }
      ring.dataset.ground = isOnDark(first) ? 'dark' : 'light';
      void come(scroll);
    },
    sayTag(text) {
      tag.say(text);
      // Not while the page is on its way to the place: the tag comes with the ring.
      if (!ring.hidden) follow();
    },
  };
}
