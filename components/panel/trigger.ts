import { rubyNodes } from '@/components/parts/ruby-nodes';
import { ofDocument } from '@/lib/pages/dom';
import { inSlices } from '@/lib/pages/slices';
import { plain } from '@/lib/words/ruby';
import type { OurElement } from './host';
import { boxAt, type Corner, freeCorner } from './placement';
import { atPointsOf } from './pressable';

export interface TriggerWords {
  /** Of the button that opens the panel. */
  open: string;
  /** Of the button that puts it away. */
  away: string;
  /** Of both together, for screen readers. */
  name: string;
}

export interface Trigger {
  say(words: TriggerWords, lang: string): void;
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
  { host, root }: OurElement,
  { onNear, onOpen, onAway }: Handlers,
  ends: AbortSignal,
): Trigger {
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
  for (const type of ['pointerenter', 'pointerdown', 'focus']) open.addEventListener(type, onNear);
  away.addEventListener('click', onAway);
  group.append(open, away);
  root.append(group);

  let corner: Corner | null = null;
  let shown = true;
  let search: AbortController | undefined;
  function place(): void {
    search?.abort();
    if (!shown) return;
    search = new AbortController();
    const { width, height } = group.getBoundingClientRect();
    const view = { left: 0, top: 0, width: viewWidth(doc), height: innerHeight };
    function* find() {
      return {
        free: yield* freeCorner(corner, { width, height }, view, atPointsOf(doc, host)),
      };
    }
    // On a page of usual size it is found in one turn.
    void inSlices(find(), AbortSignal.any([search.signal, signal])).then((found) => {
      if (!found) return;
      corner = found.free;
      group.classList.toggle('placed', corner !== null);
      if (!corner) return;
      const box = boxAt(corner, { width, height }, view);
      group.style.left = `${box.left}px`;
      group.style.top = `${box.top}px`;
    });
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(place, delay);
  };
  let frame = 0;
  /** Asked for where things are before the browser has drawn, it would have to do all that at once. */
  const afterDrawing = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => later(0));
    // A tab in the background draws nothing.
    later(200);
  };
  for (const type of ['resize', 'scroll'])
    addEventListener(type, () => later(150), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });

  return {
    say(words, lang) {
      group.lang = lang;
      group.setAttribute('aria-label', plain(words.name));
      open.replaceChildren(label(words.open));
      away.title = plain(words.away);
      away.setAttribute('aria-label', away.title);
      afterDrawing();
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

/** Without the scroll bar. */
const viewWidth = (doc: Document): number => ofDocument(doc, 'documentElement').clientWidth;
