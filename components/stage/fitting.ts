import { layInto } from './fit';
import { boxIn } from './ringing';

/** Smaller than this, the screen stands in the flow of the page (audience.css says the same). */
const wide = '(min-width: 48rem) and (min-height: 32rem)';

/** Lays the screen into its room; where there is none to speak of, brings the part into view. */
export function fitInto(
  room: HTMLElement,
  stage: HTMLElement,
  parts: readonly Element[],
  fitted: { zoom: boolean } | null,
): void {
  if (!fitted) return;
  if (!matchMedia(wide).matches) {
    stage.style.transform = '';
    parts[0]?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const screen = { width: stage.offsetWidth, height: stage.offsetHeight };
  const space = { width: room.clientWidth, height: room.clientHeight };
  const { scale, x, y } = layInto(screen, space, boxIn(stage, parts), fitted.zoom);
  stage.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}
