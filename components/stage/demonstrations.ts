import { type Done, nothingDone } from '@/components/practice/people';
import {
  firstScreen,
  type Screen,
  type Situation,
  situations,
} from '@/components/practice/situations';
import { type Told, type TourStep, tours } from '@/components/practice/tours';
import { type Press, walks } from '@/components/practice/walks';
import { guides } from '@/lib/guides';
import { readerPage } from '@/lib/guides/at-clinic';
import type { Guide, GuideId, Step } from '@/lib/guides/guide';

/** One picture of a demonstration: the practice screen as it stands, and what is told beside it. */
export interface Beat {
  screen: Screen;
  done: Done;
  /** What was chosen on the screen. */
  chosen: string | null;
  /** The sample paper is held beside it. */
  paper: boolean;
  /** What is done next; null = nothing. */
  press: Press | null;
  told: Told;
  /** To which step it belongs, from 0. */
  step: number;
  /** It is the first of its step. */
  begins: boolean;
}

/** A situation shown from beginning to end. Which there are, the guides and the walks say. */
export interface Demonstration {
  /** `registered/check-linked-info`, `not-registered/register.clinic`, `contradictory`. */
  id: string;
  situation: Situation;
  /** The guide that is walked, and which of its ways; null = the situation itself is shown. */
  guide: { id: GuideId; way: string | null } | null;
  beats: readonly Beat[];
}

/** Plays a walk through: a picture before everything that is pressed, and one at the end. */
export function beatsOf(steps: readonly TourStep[]): Beat[] {
  const beats: Beat[] = [];
  let done = nothingDone;
  let chosen: string | null = null;
  let paper = false;
  for (const [step, { told, on, press }] of steps.entries()) {
    let screen = on;
    const here = beats.at(-1)?.screen === screen;
    if (!here) [chosen, paper] = [null, false];
    const stand = (next: Press | null) =>
      beats.push({
        ...{ screen, done, chosen, paper, told, step },
        press: next,
        begins: beats.at(-1)?.step !== step,
      });
    for (const one of press) {
      stand(one);
      done = { ...done, ...one.does };
      if (one.to) [screen, chosen, paper] = [one.to, null, false];
      if (one.chooses) chosen = one.chooses;
      if (one.paper) paper = true;
    }
    // Where the next step begins on the screen that was come to, its first picture is this one's last.
    const last = press.at(-1);
    if (!last?.to || steps[step + 1]?.on !== screen) stand(null);
  }
  return beats;
}

/** The screen on which a step is done, as far as its page says; for guides that nobody has walked. */
const screenOf: Readonly<Record<string, Screen>> = {
  login: 'top',
  'portal-home': 'home',
  'health-insurance-card': 'card',
  'registration-status': 'card',
  'insurance-details': 'pdf',
  'my-number-card': 'my-number-card',
  [readerPage]: 'clinic',
};

function unwalked(guide: Guide): Demonstration[] {
  const show = (way: string | null, steps: readonly Step[]): Demonstration => {
    let on: Screen = 'home';
    const toured = steps.map(({ id, page }): TourStep => {
      on = (page && screenOf[page]) || on;
      return { told: { guide: guide.id, step: id }, on, press: [] };
    });
    return demonstration('registered', { id: guide.id, way }, toured);
  };
  if (guide.kind === 'steps') return [show(null, guide.steps)];
  return guide.steps.map((way) => show(way.id, way.steps));
}

function demonstration(
  situation: Situation,
  guide: Demonstration['guide'],
  steps: readonly TourStep[],
): Demonstration {
  const way = guide?.way ? `.${guide.way}` : '';
  const id = guide ? `${situation}/${guide.id}${way}` : situation;
  return { id, situation, guide, beats: beatsOf(steps) };
}

/** What can be shown, in the order of the situations. */
export function demonstrationsOf(all: readonly Guide[]): Demonstration[] {
  const walked = walks.map(({ guide, way = null, situation, steps }) =>
    demonstration(
      situation,
      { id: guide, way },
      steps.map(({ step, on, press }) => ({ told: { guide, step }, on, press })),
    ),
  );
  const toured = tours.map(({ situation, steps }) => demonstration(situation, null, steps));
  const isWalked = ({ guide }: Demonstration) =>
    walked.some((one) => one.guide?.id === guide?.id && one.guide?.way === guide?.way);
  const more = all.flatMap(unwalked).filter((one) => !isWalked(one));
  // A situation that has neither is shown as it stands.
  const known = [...walked, ...toured, ...more];
  return situations.flatMap((situation) => {
    const found = known.filter((one) => one.situation === situation);
    return found.length > 0 ? found : [asItStands(situation)];
  });
}

const asItStands = (situation: Situation): Demonstration =>
  demonstration(situation, null, [
    { told: { guide: 'find-status', step: 'open-page' }, on: firstScreen(situation), press: [] },
  ]);

export const demonstrations: readonly Demonstration[] = demonstrationsOf(Object.values(guides));

export const demonstrationOf = (id: string): Demonstration | null =>
  demonstrations.find((one) => one.id === id) ?? null;

/** The first picture of each step. */
export const stepStarts = ({ beats }: Demonstration): number[] =>
  beats.flatMap(({ begins }, i) => (begins ? [i] : []));

export const stepCount = (show: Demonstration): number => stepStarts(show).length;
