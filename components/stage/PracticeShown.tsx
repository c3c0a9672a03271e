import { useEffect, useLayoutEffect, useRef } from 'react';
import { Frame } from '@/components/practice/Frame';
import type { Done } from '@/components/practice/people';
import { readHash, type Screen, type Situation } from '@/components/practice/situations';
import { OnStage } from '@/components/practice/stage';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import type { Beat } from './demonstrations';
import { fitInto } from './fitting';
import { elementAt, pathOf, thingAt } from './pointing';
import { ringAround } from './ringing';
import { spokenOf } from './spoken';

export interface Shown {
  beat: Beat;
  situation: Situation;
  lang: Lang;
  today: Day;
  /** As it stands on the screens; null = the made-up one. */
  insurerName: string | null;
  /** What the presenter points at (./pointing). */
  pointed: readonly number[] | null;
}

interface Props extends Shown {
  /** Laid into the room there is, instead of standing in the flow of the page. */
  fitted?: { zoom: boolean };
  onPress: (to: Screen, does?: Partial<Done>) => void;
  onChoose: (chosen: string) => void;
  /** Somebody points at something, with the pointer or with the focus; null = not any more. */
  onPoint?: (path: readonly number[] | null) => void;
}

/** The practice screen alone, with a ring around what is spoken of and one around what is pointed at. */
export function PracticeShown({ fitted, onPress, onChoose, onPoint, ...shown }: Props) {
  const { beat, situation, lang, today, insurerName, pointed } = shown;
  const room = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const spokenRing = useRef<HTMLDivElement>(null);
  const pointedRing = useRef<HTMLDivElement>(null);

  const place = () => {
    const frame = stage.current?.firstElementChild;
    if (!room.current || !stage.current || !frame) return;
    const at = pointed && elementAt(frame, pointed);
    const inside = frame.querySelector('.screen-inside') ?? frame;
    const spoken = spokenOf(inside, beat, situation);
    const parts = at ? [at] : spoken;
    fitInto(room.current, stage.current, parts, fitted ?? null);
    ringAround(spokenRing.current, stage.current, at && spoken.includes(at) ? [] : spoken);
    ringAround(pointedRing.current, stage.current, at ? [at] : []);
  };
  const placeNow = useRef(place);
  placeNow.current = place;
  // After everything that is drawn, and whenever the room or the letters change.
  useLayoutEffect(place);
  useEffect(() => {
    const watch = new ResizeObserver(() => placeNow.current());
    for (const one of [room.current, stage.current]) if (one) watch.observe(one);
    return () => watch.disconnect();
  }, []);

  const point = (target: EventTarget | null) => {
    const frame = stage.current?.firstElementChild;
    const thing = frame && thingAt(frame, target);
    onPoint?.(frame && thing ? pathOf(frame, thing) : null);
  };
  return (
    <div
      ref={room}
      className={fitted ? 'stage-room fitted' : 'stage-room'}
      onClickCapture={(event) => {
        const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
        if (!link) return;
        // The address of this page is not that of the practice portal.
        event.preventDefault();
        const view = readHash(link.getAttribute('href') ?? '');
        if (view) onPress(view.screen);
      }}
      onPointerMove={onPoint && ((event) => point(event.target))}
      onPointerLeave={onPoint && (() => point(null))}
      onFocusCapture={onPoint && ((event) => point(event.target))}
      onBlurCapture={onPoint && (() => point(null))}
    >
      <div ref={stage} className="stage-frame">
        <OnStage
          stage={{
            lang,
            today,
            view: { situation, screen: beat.screen },
            done: beat.done,
            arrived: 'first',
            onGo: onPress,
            insurerName: insurerName ?? undefined,
            choice: { chosen: beat.chosen, onChoose },
          }}
        >
          <Frame key={`${situation}/${beat.screen}/${lang}`} />
        </OnStage>
        <div ref={spokenRing} className="stage-ring" hidden aria-hidden="true" />
        <div ref={pointedRing} className="stage-ring pointer" hidden aria-hidden="true" />
      </div>
    </div>
  );
}
