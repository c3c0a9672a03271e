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

/** What of the page lies at a point of the window. */
export type LiesAt = (x: number, y: number) => 'pressable' | 'words' | null;

/** Something to press weighs as much as so many points of text. */
const worth = 20;
/**
 * What is to be pressed is wider than it is high, and rarely smaller than this (px): few hide
 * between points. Every point costs the browser a search through the page.
 */
const grid = { across: 48, down: 28 };

/**
 * The side on which less would be covered of what people press and read; the first one if it is the
 * same.
 */
export function betterSide(
  { width, height }: { width: number; height: number },
  liesAt: LiesAt,
): Side {
  const half = height * 0.55;
  const column = Math.min(400, width);
  const [first, second]: [[Side, Box], [Side, Box]] =
    width < narrow
      ? [
          ['bottom', { left: 0, top: height - half, width, height: half }],
          ['top', { left: 0, top: 0, width, height: half }],
        ]
      : [
          ['right', { left: width - column, top: 0, width: column, height }],
          ['left', { left: 0, top: 0, width: column, height }],
        ];
  const covered = coveredIn(first[1], liesAt);
  // Points are few: what is only a little better may be chance.
  const isBetter = covered > 0 && coveredIn(second[1], liesAt) < covered * 0.8;
  return isBetter ? second[0] : first[0];
}

function coveredIn({ left, top, width, height }: Box, liesAt: LiesAt): number {
  let covered = 0;
  for (let y = grid.down / 2; y < height; y += grid.down)
    for (let x = grid.across / 2; x < width; x += grid.across) {
      const found = liesAt(left + x, top + y);
      if (found) covered += found === 'words' ? 1 : worth;
    }
  return covered;
}
