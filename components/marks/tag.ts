import { inSlices } from '@/lib/pages/slices';
import { isBlank } from './blank';
import { type Box, tagBoxes } from './box';

/** The ring has to rest this long before its tag looks for a place (ms). */
const rest = 120;

export interface Tag {
  say(text: string): void;
  /** The ring is drawn here now. */
  beside(ring: Box): void;
  hide(): void;
}

/** The ring's tag stands where nothing of the page lies under it; where there is no such place, it stays away. */
export function createTag(element: HTMLElement, own: Element): Tag {
  /** Where it stands, from the ring's corner, and around which size of ring. */
  let at: { left: number; top: number; width: number; height: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let search: AbortController | undefined;

  function hide(): void {
    clearTimeout(timer);
    search?.abort();
    at = null;
    element.style.visibility = 'hidden';
  }

  async function place(ring: Box): Promise<void> {
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const window = { width: innerWidth, height: innerHeight };
    const doc = own.ownerDocument;
    function* find() {
      for (const box of tagBoxes(ring, size, window))
        if (yield* isBlank(doc, own, box)) return { free: box };
      return { free: null };
    }
    search = new AbortController();
    const free = (await inSlices(find(), search.signal))?.free;
    if (!free) return;
    const left = free.left - ring.left;
    const top = free.top - ring.top;
    at = { left, top, width: ring.right - ring.left, height: ring.bottom - ring.top };
    element.style.transform = `translate(${left}px, ${top}px)`;
    element.style.visibility = 'visible';
  }

  function stillFits({ left, top, right, bottom }: Box): boolean {
    if (!at || at.width !== right - left || at.height !== bottom - top) return false;
    const [x, y] = [left + at.left, top + at.top];
    const { offsetWidth, offsetHeight } = element;
    return x >= 0 && y >= 0 && x + offsetWidth <= innerWidth && y + offsetHeight <= innerHeight;
  }

  return {
    hide,
    say(text) {
      hide();
      element.textContent = text;
    },
    beside(ring) {
      if (element.textContent === '' || stillFits(ring)) return;
      hide();
      timer = setTimeout(() => void place(ring), rest);
    },
  };
}
