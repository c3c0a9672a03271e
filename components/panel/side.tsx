import type { Box } from './placement';
import { usePanelWords } from './words';

/** On a wide window the panel stands at the right or left, on a narrow one at the bottom or top. */
export type Side = 'right' | 'left' | 'bottom' | 'top';

/** Narrower than this, the panel takes the whole width (px). The style sheet says the same. */
export const narrow = 640;

const opposite = { right: 'left', left: 'right', bottom: 'top', top: 'bottom' } as const;

export function SideButton({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const { t } = usePanelWords();
  const other = opposite[side];
  const arrows = { right: '→', left: '←', bottom: '↓', top: '↑' };
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t(`panel.move.${other}`)}
      title={t(`panel.move.${other}`)}
      onClick={() => onSide(other)}
    >
      {arrows[other]}
    </button>
  );
}

/** Whether words of the page stand at a point of the window. */
export type HasWords = (x: number, y: number) => boolean;

/** A thing to press weighs as much as so many points of text. */
const worth = 3;
const [columns, rows] = [5, 8];

/**
 * The side on which less would be covered of what people press and read; the first one if it is the
 * same.
 */
export function betterSide(
  pressable: readonly Box[],
  { width, height }: { width: number; height: number },
  hasWords: HasWords = () => false,
): Side {
  const half = height * 0.55;
  const column = Math.min(400, width);
  const sides: [Side, Box][] =
    width < narrow
      ? [
          ['bottom', { left: 0, top: height - half, width, height: half }],
          ['top', { left: 0, top: 0, width, height: half }],
        ]
      : [
          ['right', { left: width - column, top: 0, width: column, height }],
          ['left', { left: 0, top: 0, width: column, height }],
        ];
  const [first, second] = sides.map(([side, area]) => ({
    side,
    covered: pressable.filter((box) => overlap(box, area)).length * worth + wordsIn(area, hasWords),
  }));
  if (!first || !second) return 'right';
  return second.covered < first.covered ? second.side : first.side;
}

/** How many of the points looked at in an area lie on words of the page. */
function wordsIn({ left, top, width, height }: Box, hasWords: HasWords): number {
  let words = 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = left + (width * (column + 0.5)) / columns;
      if (hasWords(x, top + (height * (row + 0.5)) / rows)) words += 1;
    }
  return words;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
