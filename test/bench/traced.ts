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

/**
 * Runs `during` while the browser writes down what scripts whose address begins with `prefix` do.
 * Turns inside one another count once.
 */
export async function traced(
  page: Page,
  prefix: string,
  during: () => Promise<void>,
): Promise<ScriptTimes> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await during();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  const ours = traceEvents
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .filter(({ args }) => (args.data?.url ?? args.fileName ?? '').startsWith(prefix))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outer = ours.filter(
    ({ ts, dur = 0, tid, pid }, i) =>
      !ours
        .slice(0, i)
        .some(
          (one) =>
            one.tid === tid &&
            one.pid === pid &&
            one.ts <= ts &&
            one.ts + (one.dur ?? 0) >= ts + dur,
        ),
  );
  const lengths = outer.map(({ dur = 0 }) => dur / 1000);
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return {
    evaluated: sum(
      outer.filter(({ name }) => evaluation.has(name)).map(({ dur = 0 }) => dur / 1000),
    ),
    total: sum(lengths),
    longest: Math.max(0, ...lengths),
  };
}
