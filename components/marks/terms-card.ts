import type { OurElement } from '@/components/panel/host';
import type { TermId } from '@/lib/pages/terms';
import type { Lang } from '@/lib/words/catalogue';
import { addCard } from './card';
import { drawTerm, drawUnknown } from './card-draw';
import type { Edges } from './card-place';
import { markNow } from './terms-highlight';
import type { Spot } from './terms-scan';
import { boxesOf, edgesOf } from './terms-where';

export interface Explaining {
  /** Null = a word that we do not explain. */
  id: TermId | null;
  /** Where it stands; null = nowhere that could be shown. */
  spot: Spot | null;
  /** It came by itself, so it goes by itself when the pointer goes. */
  hovering: boolean;
}

export interface TermCard {
  /** What is being explained now. */
  open(): Explaining | null;
  explain(what: Explaining, at?: { x: number; y: number }): void;
  /** The word, and the way from it to the card. */
  isNear(x: number, y: number): boolean;
  hasFocus(): boolean;
  close(): void;
}

interface Options {
  element: OurElement;
  lang: () => Lang;
  isAlive: () => boolean;
  /** Null while nothing is marked. */
  marksOff: () => (() => void) | null;
}

/** From the word to the card (px). */
const bridge = 10;

/** The card at a word of the page: follows it, and goes with Escape or a press elsewhere. */
export function addTermCard({ element, lang, isAlive, marksOff }: Options): TermCard {
  const { host, root } = element;
  const doc = root.ownerDocument;
  const card = addCard(element, isAlive);
  let open: Explaining | null = null;
  let word: Edges | null = null;
  let listening: AbortController | null = null;

  function close(): void {
    open = null;
    word = null;
    listening?.abort();
    listening = null;
    card.close();
    markNow(null);
  }

  function explain(what: Explaining, at?: { x: number; y: number }): void {
    const { id, spot, hovering } = what;
    word = spot && edgesOf(boxesOf(doc, spot), at?.x, at?.y);
    open = what;
    const actions = {
      close,
      marksOff: marksOff(),
      showTwin: (twin: TermId) => explain({ ...what, id: twin, hovering: false }, at),
    };
    const content = id ? drawTerm(doc, id, lang(), actions) : drawUnknown(doc, lang(), actions);
    card.open(lang(), content, word, !hovering && !at);
    markNow(spot);
    listening ??= listen();
  }

  let frame = 0;
  function follow(): void {
    if (frame || !open) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!open) return;
      word = open.spot && edgesOf(boxesOf(doc, open.spot));
      const outside = !word || word.bottom < 0 || word.top > innerHeight;
      if (open.hovering && outside) close();
      else card.place(word);
    });
  }

  function listen(): AbortController {
    const controller = new AbortController();
    const options = { capture: true, passive: true, signal: controller.signal };
    for (const type of ['scroll', 'resize']) addEventListener(type, follow, options);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // In our own element the key is ours: the panel around the card stays open.
      if (event.target === host) event.stopPropagation();
      close();
    };
    addEventListener('keydown', onKey, options);
    addEventListener('pointerdown', (event) => event.target !== host && close(), options);
    return controller;
  }

  return {
    open: () => open,
    explain,
    isNear: (x, y) =>
      word !== null &&
      x >= word.left - bridge &&
      x <= word.right + bridge &&
      y >= word.top - bridge &&
      y <= word.bottom + bridge,
    hasFocus: () => card.isOpen() && card.element.contains(root.activeElement),
    close,
  };
}
