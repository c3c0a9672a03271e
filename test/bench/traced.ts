import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string; stackTrace?: { url?: string }[] }; fileName?: string };
}

/** What scripts of one extension did on a page's main thread, in milliseconds. */
export interface ScriptTimes {
  /** Compiling and running the script for the first time. */
  evaluated: number;
  /** All of its work: the evaluation, timers, observers, listeners. */
  total: number;
  /** The longest of its turns. */
  longest: number;
}

const evaluation = new Set(['EvaluateScript', 'v8.compile', 'v8.run']);
/** What a script does, whatever has called it. Answers to messages and microtasks name no address. */
const running = new Set([
  ...evaluation,
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.callModuleMethod',
  'TimerFire',
  'FireAnimationFrame',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/**
 * Runs `during` while the browser writes down what scripts do on the page's main thread: that of the
 * scripts whose address begins with `prefix`. The page must have none of its own, since not all of
 * their turns say whose they are. Turns inside one another count once.
 */
export async function traced(
  page: Page,
  prefix: string,
  during: () => Promise<void>,
): Promise<ScriptTimes> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'toplevel'] });
  await during();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  const addressOf = ({ args }: TraceEvent) => args.data?.url ?? args.fileName ?? '';
  const isOurs = (event: TraceEvent) => addressOf(event).startsWith(prefix);
  const first = traceEvents.find((event) => event.ph === 'X' && isOurs(event));
  if (!first) throw new Error(`no script of ${prefix} ran`);
  const turns = traceEvents
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .filter(({ tid, pid, ts }) => tid === first.tid && pid === first.pid && ts >= first.ts)
    .filter((event) => running.has(event.name) || isOurs(event))
    .filter((event) => !/^(pptr|puppeteer)/.test(addressOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outer: TraceEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const turn of turns)
    if (turn.ts >= end) {
      outer.push(turn);
      end = turn.ts + (turn.dur ?? 0);
    }
  const lengths = outer.map(({ dur = 0 }) => dur / 1000);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return {
    evaluated: sum(
      outer
        .filter((event) => evaluation.has(event.name) && isOurs(event))
        .map(({ dur = 0 }) => dur / 1000),
    ),
    total: sum(lengths),
    longest: Math.max(0, ...lengths),
  };
}
