export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** The card scrolls inside when it is taller. */
  maxHeight: number;
}

/** To the edges of the window, and to the word (px). */
const margin = 8;
const gap = 6;
/** In less room nobody could read it (px): a page at 500 % may leave that little. */
const least = 90;

/**
 * Where the card stands: inside the window and never over the word, under it where there is room,
 * else over it, else on the side with more room. At the bottom without a word in the window, and
 * where neither side has room to read.
 */
export function placeCard(word: Edges | null, card: Size, window: Size): CardPlace {
  const most = window.height - 2 * margin;
  const above = (word?.top ?? 0) - gap - margin;
  const below = window.height - (word?.bottom ?? 0) - gap - margin;
  const hasRoom = Math.max(above, below) >= Math.min(least, card.height);
  if (!word || word.bottom < 0 || word.top > window.height || !hasRoom) {
    const height = Math.min(card.height, most);
    const left = (window.width - card.width) / 2;
    return {
      left: inside(left, card, window),
      top: window.height - margin - height,
      maxHeight: most,
    };
  }
  const left = inside(word.left, card, window);
  if (card.height <= below || (card.height > above && below >= above))
    return { left, top: word.bottom + gap, maxHeight: below };
  const height = Math.min(card.height, above);
  return { left, top: word.top - gap - height, maxHeight: above };
}

const inside = (left: number, card: Size, window: Size): number =>
  Math.max(margin, Math.min(left, window.width - margin - card.width));
