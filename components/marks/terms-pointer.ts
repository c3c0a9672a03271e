/** How long the pointer rests on a word before the card comes, and is away before it goes (ms). */
const dwell = 350;
const grace = 350;
/** A finger that moved further or stayed longer did not tap (px, ms). */
const tapReach = 10;
const tapTime = 700;

interface Handlers {
  /** True for events in our own element. */
  isOurs(event: Event): boolean;
  /** The pointer rests at a point of the page. */
  onRest(x: number, y: number): void;
  /** The pointer left the word, and the card, that `isNear` says it was at. */
  onLeave(): void;
  isNear(x: number, y: number): boolean;
  onTap(x: number, y: number): void;
}

/**
 * Where a mouse rests and a finger taps. Only listens: what the page does with the same events stays
 * its own business. The moves themselves only leave their place behind; a timer looks at it.
 */
export function followPointer(handlers: Handlers, signal: AbortSignal): void {
  const { isOurs, onRest, onLeave, isNear, onTap } = handlers;
  let at = { x: 0, y: 0, time: 0, ours: false, pressed: false };
  let down: { x: number; y: number; time: number } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function rest(): void {
    const left = dwell - (performance.now() - at.time);
    resting = left > 1 ? setTimeout(rest, left) : undefined;
    if (resting === undefined && !at.ours && !at.pressed) onRest(at.x, at.y);
  }

  function leave(): void {
    leaving = undefined;
    if (!at.ours && !isNear(at.x, at.y)) onLeave();
  }

  const listen = <K extends 'pointermove' | 'pointerdown' | 'pointerup' | 'pointercancel'>(
    type: K,
    listener: (event: PointerEvent) => void,
  ) => addEventListener(type, listener, { capture: true, passive: true, signal });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, buttons } = event;
    at = { x, y, time: performance.now(), ours: isOurs(event), pressed: buttons !== 0 };
    resting ??= setTimeout(rest, dwell);
    leaving ??= setTimeout(leave, grace);
  });
  listen('pointerdown', (event) => {
    const { clientX: x, clientY: y, pointerType } = event;
    down = pointerType === 'mouse' ? null : { x, y, time: performance.now() };
  });
  listen('pointerup', (event) => {
    const { clientX: x, clientY: y } = event;
    const tapped =
      down !== null &&
      Math.hypot(x - down.x, y - down.y) < tapReach &&
      performance.now() - down.time < tapTime;
    down = null;
    if (tapped && !isOurs(event)) onTap(x, y);
  });
  listen('pointercancel', () => {
    down = null;
  });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
}
