import { globSync } from 'node:fs';
import type { Figure } from './measure';

/** Runs every test/bench/*.bench.ts, one after the other: nothing else should be running. */
let isSlow = false;
for (const file of globSync('*.bench.ts', { cwd: import.meta.dirname }).sort()) {
  const bench: { figures(): Promise<Figure[]> } = await import(`./${file}`);
  for (const { what, unit, median, limit } of await bench.figures()) {
    const isOver = limit !== undefined && median > limit;
    isSlow ||= isOver;
    const against = limit === undefined ? '' : ` (limit ${limit})${isOver ? ' TOO SLOW' : ''}`;
    console.log(`${what}: ${median.toFixed(2)} ${unit}${against}`);
  }
}
process.exitCode = isSlow ? 1 : 0;
