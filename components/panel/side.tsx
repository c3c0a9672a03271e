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

/** The side on which fewer things to press would be covered; the first one if it is the same. */
export function betterSide(
  pressable: readonly Box[],
  { width, height }: { width: number; height: number },
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
    covered: pressable.filter((box) => overlap(box, area)).length,
  }));
  if (!first || !second) return 'right';
  return second.covered < first.covered ? second.side : first.side;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
