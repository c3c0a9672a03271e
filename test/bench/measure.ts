import { Bench } from 'tinybench';

export interface Figure {
  what: string;
  unit: 'µs' | 'ms' | '×' | 'KB' | 'MB' | '/s' | 'changes';
  value: number;
  /** What the clock said, where `value` is scaled to the machine of the budgets. */
  measured?: number;
  /** The bench fails beyond it, or below it. */
  atMost?: number;
  atLeast?: number;
}

/** Median duration of one call of each piece of work, in microseconds, one piece after another. */
export async function mediansOf<W extends string>(
  works: Record<W, () => unknown>,
  time: number,
): Promise<Record<W, number>> {
  const bench = new Bench({ time, warmupTime: time / 2 });
  for (const [name, work] of Object.entries<() => unknown>(works)) bench.add(name, work);
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} ${result.state}`);
    return [name, result.latency.p50 * 1000];
  });
  return Object.fromEntries(medians) as Record<W, number>;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
