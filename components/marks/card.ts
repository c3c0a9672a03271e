import rubyCss from '@/assets/styles/ruby.css?inline';
import { addStyle, attend, type OurElement } from '@/components/panel/host';
import { ofDocument } from '@/lib/pages/dom';
import { htmlLang, type Lang } from '@/lib/words/lang';
import css from './card.css?inline';
import { type Edges, placeCard } from './card-place';

export interface Card {
  readonly element: HTMLElement;
  isOpen(): boolean;
  /** Shows these nodes, beside the word if it is given. With `focus` the heading takes the focus. */
  open(lang: Lang, content: readonly Node[], word: Edges | null, focus: boolean): void;
  /** The word has moved, or the window has changed. */
  place(word: Edges | null): void;
  /** Gives the focus back to where it came from, if the card has it. */
  close(): void;
  remove(): void;
}

/** How often an open card is told that its script is still there (ms). */
const pulse = 5_000;

/** The card in our element: drawn once it is needed, gone when it is closed. */
export function addCard({ host, root }: OurElement, isAlive: () => boolean): Card {
  const doc = root.ownerDocument;
  const element = ofDocument(doc, 'createElement').call(doc, 'div');
  element.className = 'term-card';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'card-name');
  let styled = false;
  let cameFrom: HTMLElement | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const isOpen = () => element.parentNode === root;
  const hasFocus = () => isOpen() && element.contains(root.activeElement);

  // What is typed here is none of the page's business.
  for (const type of ['keydown', 'keyup', 'keypress'])
    element.addEventListener(type, (event) => event.stopPropagation());

  function place(word: Edges | null): void {
    const style = element.style;
    style.maxHeight = '';
    const { width, height } = element.getBoundingClientRect();
    const view = ofDocument(doc, 'documentElement').clientWidth;
    const spot = placeCard(word, { width, height }, { width: view, height: innerHeight });
    style.left = `${spot.left}px`;
    style.top = `${spot.top}px`;
    style.maxHeight = `${spot.maxHeight}px`;
  }

  function close(): void {
    if (!isOpen()) return;
    const back = hasFocus() ? cameFrom : null;
    cameFrom = null;
    clearInterval(timer);
    element.remove();
    if (back?.isConnected) back.focus({ preventScroll: true });
  }

  return {
    element,
    isOpen,
    open(lang, content, word, focus) {
      if (!styled) addStyle(root, css + rubyCss);
      styled = true;
      const hadFocus = hasFocus();
      element.lang = htmlLang(lang);
      element.replaceChildren(...content);
      if (!isOpen()) {
        root.append(element);
        clearInterval(timer);
        timer = setInterval(() => isAlive() && attend(root), pulse);
      }
      place(word);
      if (!focus && !hadFocus) return;
      if (!hadFocus) {
        const active = ofDocument(doc, 'activeElement');
        cameFrom = (active === host ? root.activeElement : active) as HTMLElement | null;
      }
      element.querySelector<HTMLElement>('#card-name')?.focus({ preventScroll: true });
    },
    place,
    close,
    remove: close,
  };
}
