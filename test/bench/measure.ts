export interface Figure {
  what: string;
  unit: 'µs' | 'ms';
  median: number;
  /** The bench fails beyond it. */
  limit?: number;
}

/** Calls `work` for a while and returns the median of its durations, in milliseconds. */
export async function medianOf(work: () => unknown, runs: number): Promise<number> {
  const durations: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    durations.push(performance.now() - start);
  }
  durations.sort((a, b) => a - b);
  return durations[Math.floor(runs / 2)] ?? Number.NaN;
}
