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

/**
 * Where the card stands: inside the window and never over the word, under it where there is room,
 * else over it, else on the side with more room. Without a word in the window, at the bottom.
 */
export function placeCard(word: Edges | null, card: Size, window: Size): CardPlace {
  const most = window.height - 2 * margin;
  if (!word || word.bottom < 0 || word.top > window.height) {
    const height = Math.min(card.height, most);
    const left = (window.width - card.width) / 2;
    return {
      left: inside(left, card, window),
      top: window.height - margin - height,
      maxHeight: most,
    };
  }
  const left = inside(word.left, card, window);
  const above = word.top - gap - margin;
  const below = window.height - word.bottom - gap - margin;
  if (card.height <= below || (card.height > above && below >= above))
    return { left, top: word.bottom + gap, maxHeight: Math.max(0, below) };
  const height = Math.min(card.height, above);
  return { left, top: word.top - gap - height, maxHeight: above };
}

const inside = (left: number, card: Size, window: Size): number =>
  Math.max(margin, Math.min(left, window.width - margin - card.width));
