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

/** What of the page the panel could cover. */
export interface OnPage {
  /** Where something is to be pressed, in the window. */
  pressables: readonly Box[];
  /** Whether a point lies on words. Every point costs the browser a search through the page. */
  hasWords(x: number, y: number): boolean;
}

/** Something to press weighs as much as so much text. */
const worth = 20;
/** Distance between the points that are looked at for words (px). */
const grid = { across: 48, down: 28 };
/** What is smaller weighs as much (px²): the smallest target. */
const smallest = 24 * 24;

/** So much of the window's height may stay free above the panel, for what is pressed at the head of a page. */
const headAtMost = 0.25;

type Size = Pick<Box, 'width' | 'height'>;

const columnAt = (side: 'right' | 'left', { width, height }: Size): Box => {
  const column = Math.min(400, width);
  return { left: side === 'left' ? 0 : width - column, top: 0, width: column, height };
};

/**
 * How far down the panel begins at a side of a wide window (px): below what is to be pressed at the
 * head of the page, such as the menu or the way to log out.
 */
export function headAt(side: Side, window: Size, pressables: readonly Box[]): number {
  if (side !== 'right' && side !== 'left') return 0;
  const column = columnAt(side, window);
  const ends = pressables
    .filter((one) => areaOfBoth(column, one) > 0)
    .map(({ top, height }) => top + height)
    .filter((end) => end <= window.height * headAtMost);
  return Math.max(0, ...ends);
}

/**
 * The side on which clearly less would be covered of what people press and read; else the first one.
 */
export function betterSide(window: Size, page: OnPage): Side {
  const { width, height } = window;
  const half = height * 0.55;
  const belowHead = (side: 'right' | 'left'): [Side, Box] => {
    const head = headAt(side, window, page.pressables);
    return [side, { ...columnAt(side, window), top: head, height: height - head }];
  };
  const [first, second]: [[Side, Box], [Side, Box]] =
    width < narrow
      ? [
          ['bottom', { left: 0, top: height - half, width, height: half }],
          ['top', { left: 0, top: 0, width, height: half }],
        ]
      : [belowHead('right'), belowHead('left')];
  const covered = coveredIn(first[1], page);
  // Points are few: what is only a little better may be chance.
  const isBetter = covered > 0 && coveredIn(second[1], page) < covered * 0.8;
  return isBetter ? second[0] : first[0];
}

/** The area covered (px²), what is to be pressed by its worth. */
function coveredIn(box: Box, { pressables, hasWords }: OnPage): number {
  const { left, top, width, height } = box;
  let covered = 0;
  for (const one of pressables) {
    const area = areaOfBoth(box, one);
    if (area > 0) covered += worth * Math.max(area, smallest);
  }
  for (let y = grid.down / 2; y < height; y += grid.down)
    for (let x = grid.across / 2; x < width; x += grid.across)
      if (hasWords(left + x, top + y)) covered += grid.across * grid.down;
  return covered;
}

function areaOfBoth(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}
