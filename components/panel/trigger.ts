import { rubyNodes } from '@/components/parts/ruby-nodes';
import { ofDocument } from '@/lib/pages/dom';
import { inSlices } from '@/lib/pages/slices';
import { htmlLang, type Lang } from '@/lib/words/lang';
import { plain } from '@/lib/words/ruby';
import type { OurElement } from './host';
import { type Corner, freeCorner, type Size, styleAt } from './placement';
import { pointsOf } from './pressable';

export interface TriggerWords {
  /** Of the button that opens the panel. */
  open: string;
  /** Of the button that puts it away. */
  away: string;
  /** Of both together, for screen readers. */
  name: string;
}

export interface Trigger {
  say(words: TriggerWords, lang: Lang): void;
  show(shown: boolean): void;
  /** Looks for a corner in which nothing of the page is covered. */
  place(): void;
  /** The corner to try first. */
  prefer(corner: Corner | null): void;
  focus(): void;
  remove(): void;
}

interface Handlers {
  /** The mouse, a finger or the focus has come to the button. */
  onNear: () => void;
  onOpen: () => void;
  onAway: () => void;
}

/** The small button. Without a free corner it is not shown: better no help than a covered button. */
export function addTrigger(
  element: OurElement,
  { onNear, onOpen, onAway }: Handlers,
  ends: AbortSignal,
): Trigger {
  const { host, root } = element;
  const doc = root.ownerDocument;
  const gone = new AbortController();
  const signal = AbortSignal.any([ends, gone.signal]);
  const create = <T extends 'div' | 'button' | 'span'>(tag: T): HTMLElementTagNameMap[T] =>
    ofDocument(doc, 'createElement').call(doc, tag) as HTMLElementTagNameMap[T];
  /** One element, or what lays out the button's children would tear its words apart. */
  const label = (text: string): HTMLElement => {
    const span = create('span');
    span.append(...rubyNodes(doc, text));
    return span;
  };
  const group = create('div');
  const open = create('button');
  const away = create('button');
  group.className = 'trigger';
  group.setAttribute('role', 'group');
  open.className = 'open';
  away.className = 'away';
  open.type = 'button';
  away.type = 'button';
  open.addEventListener('click', onOpen);
  away.addEventListener('click', onAway);
  group.append(open, away);

  let corner: Corner | null = null;
  let shown = true;
  let likely: Size = { width: 0, height: 0 };
  /** As it was drawn; null = not yet. */
  let drawn: Size | null = null;
  let search: AbortController | undefined;
  /** The page is looked at before anything of ours is drawn there: afterwards it would be laid out for it once more. */
  function place(): void {
    search?.abort();
    if (!shown) return;
    search = new AbortController();
    const size = drawn ?? likely;
    const view = { left: 0, top: 0, width: viewWidth(doc), height: innerHeight };
    function* find() {
      return { free: yield* freeCorner(corner, size, view, pointsOf(doc, host)) };
    }
    // On a page of usual size it is found in one turn.
    void inSlices(find(), AbortSignal.any([search.signal, signal])).then((found) => {
      if (!found) return;
      follow();
      corner = found.free;
      group.classList.toggle('placed', corner !== null);
      if (!corner) return;
      Object.assign(group.style, styleAt(corner, size, view));
      if (group.isConnected) return;
      root.append(group);
      element.stand();
      sizes.observe(group, { box: 'border-box' });
    });
  }
  const sizes = new ResizeObserver(() => {
    const before = drawn ?? likely;
    const { width, height } = group.getBoundingClientRect();
    if (width === 0) return;
    drawn = { width, height };
    if (width <= before.width && height <= before.height) return;
    // Not to be seen for even one frame where there may be no room for it.
    group.classList.remove('placed');
    later(0);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(place, delay);
  };
  let follows = false;
  /** From the first look on: the browser draws anew for such listeners, and does it together with the button. */
  function follow(): void {
    if (follows) return;
    follows = true;
    for (const type of ['pointerenter', 'pointerdown', 'focus'])
      open.addEventListener(type, onNear);
    for (const type of ['resize', 'scroll'])
      addEventListener(type, () => later(150), { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes.disconnect();
  });

  return {
    say(words, lang) {
      group.lang = htmlLang(lang);
      group.setAttribute('aria-label', plain(words.name));
      open.replaceChildren(label(words.open));
      likely = likelySize(plain(words.open));
      away.title = plain(words.away);
      away.setAttribute('aria-label', away.title);
      later(0);
    },
    show(now) {
      shown = now;
      group.hidden = !now;
      group.style.display = now ? '' : 'none';
      place();
    },
    place,
    prefer(wanted) {
      corner = wanted ?? corner;
    },
    focus: () => open.focus(),
    remove() {
      gone.abort();
      group.remove();
    },
  };
}

/** Of the button with these words (px), rather a little more than it takes. */
function likelySize(words: string): Size {
  const letters = [...words].map((letter) => (letter > '\u2e7f' ? 17 : 11));
  return { width: letters.reduce((sum, one) => sum + one, 70), height: 56 };
}

/** Without the scroll bar. */
const viewWidth = (doc: Document): number => ofDocument(doc, 'documentElement').clientWidth;
