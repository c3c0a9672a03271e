import { type Box, covers, type IsPressable } from './placement';
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

/** The side on which less of what can be pressed would be covered; the first one if it is the same. */
export function betterSide(
  isPressable: IsPressable,
  window: { width: number; height: number },
): Side {
  const { width, height } = window;
  const boxes: [Side, Box][] =
    width < narrow
      ? [
          ['bottom', { left: 0, top: height * 0.45, width, height: height * 0.55 }],
          ['top', { left: 0, top: 0, width, height: height * 0.55 }],
        ]
      : [
          ['right', { left: width - 400, top: 0, width: 400, height }],
          ['left', { left: 0, top: 0, width: 400, height }],
        ];
  const [first, second] = boxes.map(([side, box]) => ({ side, covered: covers(box, isPressable) }));
  if (!first || !second) return 'right';
  return second.covered < first.covered ? second.side : first.side;
}
