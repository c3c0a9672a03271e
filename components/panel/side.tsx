import { type Box, overlap, type Size } from './placement';
import { usePanelWords } from './words';

/** On a wide window the panel stands at the right or left, on a narrow one at the bottom or top. */
export type Side = 'right' | 'left' | 'bottom' | 'top';

/** Narrower than this, the panel takes the whole width (px). The style sheet says the same. */
export const narrow = 640;

const opposite = { right: 'left', left: 'right', bottom: 'top', top: 'bottom' } as const;

export function SideButton({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const { t } = usePanelWords();
  const other = opposite[side];
  return (
    <button
      type="button"
      className="icon-button move"
      aria-label={t(`panel.move.${other}`)}
      title={t(`panel.move.${other}`)}
      onClick={() => onSide(other)}
    >
      {/* Two arrows: a single one would promise the way back. */}
      {other === 'right' || other === 'left' ? '⇆' : '⇅'}
    </button>
  );
}

/** What of the page the panel could cover. */
export interface OnPage {
  /** Where something is to be pressed, in the window. */
  pressables: readonly Box[];
  /** Whether a point lies on words. Every point costs the browser a search through the page. */
  hasWords(x: number, y: number): boolean;
  /** Whether there is time for one more. */
  mayAsk(): boolean;
}

/** Something to press weighs as much as so much text. */
const worth = 20;
/** Distance between the points that are looked at for words (px). */
const grid = { across: 100, down: 60 };
/** What is smaller weighs as much (px²): the smallest target. */
const smallest = 24 * 24;

/** So much of the window's height may stay free above the panel, for what is pressed at the head of a page. */
const headAtMost = 0.25;

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
  const pressed = { first: pressedIn(first[1], page), second: pressedIn(second[1], page) };
  // Mostly, what is to be pressed decides, however many words there may be.
  const isWorse = pressed.second >= (pressed.first + areaOf(first[1])) * clearly;
  if (isWorse) return first[0];
  const words = wordsIn(first[1], second[1], page);
  const covered = pressed.first + words.first;
  const isBetter = covered > 0 && pressed.second + words.second < covered * clearly;
  return isBetter ? second[0] : first[0];
}

/** Points are few: what is only a little better may be chance. */
const clearly = 0.8;

const areaOf = ({ width, height }: Box): number => width * height;

/** What is to be pressed there, by its worth (px²). */
function pressedIn(box: Box, { pressables }: OnPage): number {
  let covered = 0;
  for (const one of pressables) {
    const area = areaOfBoth(box, one);
    if (area > 0) covered += worth * Math.max(area, smallest);
  }
  return covered;
}

/**
 * How much of two boxes is words (px²). Both are asked for at once: where there is no time to look at
 * all of them, as much of one was seen as of the other.
 */
function wordsIn(first: Box, second: Box, { hasWords, mayAsk }: OnPage) {
  const covered = { first: 0, second: 0 };
  const width = Math.max(first.width, second.width);
  const height = Math.max(first.height, second.height);
  for (let y = grid.down / 2; y < height; y += grid.down)
    for (let x = grid.across / 2; x < width; x += grid.across) {
      if (!mayAsk()) return covered;
      const lies = (box: Box) =>
        x < box.width && y < box.height && hasWords(box.left + x, box.top + y);
      if (lies(first)) covered.first += grid.across * grid.down;
      if (lies(second)) covered.second += grid.across * grid.down;
    }
  return covered;
}

function areaOfBoth(a: Box, b: Box): number {
  const both = overlap(a, b);
  return both ? areaOf(both) : 0;
}
