import type { OurElement } from '@/components/panel/host';
import { ofDocument, parentElement } from '@/lib/pages/dom';
import { isShownInBrowser } from '@/lib/pages/shown';
import { inSlices } from '@/lib/pages/slices';
import type { TermId } from '@/lib/pages/terms';
import type { Lang } from '@/lib/words/catalogue';
import { addTermCard } from './terms-card';
import { canMark, marksFor, setMarks, unmark, worthMarking } from './terms-highlight';
import { followPointer } from './terms-pointer';
import { type Spot, spotsOn, type Watch, watchTerms } from './terms-scan';
import { bringIntoView, isSelected, isThere, spotFinder } from './terms-where';

interface Options {
  /** The card stands in it. */
  element: OurElement;
  lang: Lang;
  /** Aborted when the page or the extension goes: nothing of ours stays. */
  signal: AbortSignal;
  /** False once the extension was updated or removed. */
  isAlive(): boolean;
  /** Marks came or went, also by the button in the card. */
  onChange?(on: boolean): void;
}

export interface TermMarks {
  isOn(): boolean;
  /** Marks the terms on the page, and keeps them marked as it changes. */
  on(): void;
  off(): void;
  say(lang: Lang): void;
  /** Scrolls to the next place where the term stands, and explains it there, with the focus. */
  show(id: TermId): Promise<void>;
  /** Explains the term that is selected on the page, or says that there is none. */
  explainSelection(): Promise<void>;
  /** The page went somewhere else without reloading. */
  navigated(): void;
  destroy(): void;
}

/**
 * Our terms on somebody else's page: marked with the browser's own highlights, explained in a card of
 * ours. Nothing of the page is changed, and no text of it is kept.
 */
export function markTerms(
  doc: Document,
  { element, lang: first, signal, isAlive, onChange }: Options,
): TermMarks {
  let lang = first;
  let marking: AbortController | null = null;
  let watch: Watch | null = null;
  let spotAt: (x: number, y: number) => Spot | null = () => null;
  let lastShown: Spot | null = null;

  function off(): void {
    if (!marking) return;
    marking.abort();
    marking = null;
    watch = null;
    spotAt = () => null;
    card.close();
    unmark();
    onChange?.(false);
  }

  const card = addTermCard({
    element,
    lang: () => lang,
    isAlive,
    marksOff: () => (marking ? off : null),
  });

  function on(): void {
    if (marking || signal.aborted || !canMark()) return;
    marking = new AbortController();
    watch = watchTerms({
      doc,
      signal: marking.signal,
      search: () => searchAndMark(doc),
      onFound: ({ worth, highlight }) => {
        setMarks(highlight);
        spotAt = spotFinder(doc, worth);
      },
    });
    const { host } = element;
    followPointer(
      {
        isOurs: ({ target }) => target === host,
        isNear: card.isNear,
        onLeave: () => card.open()?.hovering && card.close(),
        onRest: (x, y) => {
          const spot = spotAt(x, y);
          if (!spot || card.hasFocus() || card.open()?.spot === spot) return;
          card.explain({ id: spot.id, spot, hovering: true }, { x, y });
        },
        onTap: (x, y) => {
          const spot = spotAt(x, y);
          if (spot) card.explain({ id: spot.id, spot, hovering: false }, { x, y });
        },
      },
      marking.signal,
    );
    onChange?.(true);
  }

  const look = () => inSlices(spotsOn(doc), signal).then((spots) => spots ?? []);

  async function show(id: TermId): Promise<void> {
    const spots = (await look()).filter((spot) => spot.id === id && isToBeSeen(spot));
    if (signal.aborted) return;
    const next = spots[(indexOf(spots, lastShown) + 1) % spots.length] ?? null;
    lastShown = next;
    if (next) bringIntoView(doc, next);
    card.explain({ id, spot: next, hovering: false });
  }

  async function explainSelection(): Promise<void> {
    const selection = ofDocument(doc, 'getSelection').call(doc);
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const spot = range && ((await look()).find((one) => isSelected(one, range)) ?? null);
    if (!signal.aborted) card.explain({ id: spot?.id ?? null, spot, hovering: false });
  }

  function destroy(): void {
    off();
    card.close();
  }
  signal.addEventListener('abort', destroy);

  return {
    isOn: () => marking !== null,
    on,
    off,
    say: (now) => {
      lang = now;
    },
    show,
    explainSelection,
    navigated() {
      card.close();
      watch?.navigated();
    },
    destroy,
  };
}

/** All the work of marking, but for the moment in which the marks appear. */
export function* searchAndMark(doc: Document) {
  const worth = worthMarking(yield* spotsOn(doc), isToBeSeen);
  return { worth, highlight: yield* marksFor(worth) };
}

function isToBeSeen({ places }: Spot): boolean {
  const by = places[0] && isThere(places[0]) && parentElement(places[0].node);
  return by ? isShownInBrowser(by) : false;
}

/** The same place as in an earlier search; -1 if it is not among them. */
const indexOf = (spots: readonly Spot[], one: Spot | null): number =>
  spots.findIndex(
    ({ places: [place] }) =>
      place?.node === one?.places[0]?.node && place?.start === one?.places[0]?.start,
  );
