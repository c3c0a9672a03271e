/** A laptop's window: `explain` has none of its own (px). */
const laptop = { width: 1280, height: 720 };
const pxOf = { px: 1, em: 16, rem: 16 } as const;

/** Everything else that may be asked of such a window, as it usually is. */
const usual = new Set([
  '(orientation: landscape)',
  '(hover: hover)',
  '(any-hover: hover)',
  '(pointer: fine)',
  '(any-pointer: fine)',
  '(prefers-color-scheme: light)',
  '(prefers-reduced-motion: no-preference)',
  '(scripting: enabled)',
]);

/** Whether a style for these media holds on a laptop's screen. What is not known here is not there. */
export const holdsOnScreen = (media: string): boolean =>
  media.trim() === '' || media.toLowerCase().split(',').some(holds);

function holds(query: string): boolean {
  const [, not, rest = ''] = /^\s*(?:only\s+)?(not\s+)?(.*?)\s*$/.exec(query) ?? [];
  const all = rest.split(/\s+and\s+/).every(isTrue);
  return not ? !all : all;
}

function isTrue(part: string): boolean {
  if (part === 'all' || part === 'screen') return true;
  const spelled = part.replace(/\s+/g, '').replace(':', ': ');
  return usual.has(spelled) || isInRange(spelled);
}

/** `(min-width: 40em)`, `(width>=640px)`, `(600px<=width<900px)`. */
function isInRange(feature: string): boolean {
  const [, end, side, length, unit] =
    /^\((min|max)-(width|height): ([\d.]+)(px|em|rem)?\)$/.exec(feature) ?? [];
  if (side) {
    const [has, asked] = [sideOf(side), inPx(length, unit)];
    return end === 'min' ? has >= asked : has <= asked;
  }
  const range =
    /^\((?:([\d.]+)(px|em|rem)?(<=?|>=?))?(width|height)(?:(<=?|>=?|=)([\d.]+)(px|em|rem)?)?\)$/.exec(
      feature,
    );
  if (!range) return false;
  const [, before, beforeUnit, first, of = '', second, after, afterUnit] = range;
  const has = sideOf(of);
  return (
    (!first || compare(inPx(before, beforeUnit), first, has)) &&
    (!second || compare(has, second, inPx(after, afterUnit)))
  );
}

const sideOf = (side: string) => (side === 'height' ? laptop.height : laptop.width);
const inPx = (length = '0', unit = 'px') => Number(length) * pxOf[unit as keyof typeof pxOf];

function compare(one: number, how: string, other: number): boolean {
  if (how.includes('=') && one === other) return true;
  return how.startsWith('<') ? one < other : how.startsWith('>') && one > other;
}
