import { globSync, writeFileSync } from 'node:fs';
import type { Figure } from './measure';

/**
 * Runs every test/bench/*.bench.ts, one after the other: nothing else should be running. Writes
 * docs/bench.md. Names as arguments run only these (`npm run bench -- decide`) and write nothing.
 */
const only = process.argv.slice(2);
const files = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .filter((file) => only.length === 0 || only.includes(file.replace('.bench.ts', '')))
  .sort();
const written = ({ value, unit }: Pick<Figure, 'value' | 'unit'>) =>
  unit === '/s'
    ? `${Math.round(value).toLocaleString('en')} ${unit}`
    : `${value.toFixed(2)} ${unit}`;
const isBroken = ({ value, atMost, atLeast }: Figure) =>
  (atMost !== undefined && !(value <= atMost)) || (atLeast !== undefined && !(value >= atLeast));

const rows: string[] = [];
for (const file of files) {
  const bench: { figures(): Promise<Figure[]> } = await import(`./${file}`);
  for (const figure of await bench.figures()) {
    const { what, unit, measured, atMost, atLeast } = figure;
    const limit =
      atMost !== undefined ? `≤ ${atMost} ${unit}` : atLeast ? `≥ ${atLeast} ${unit}` : '';
    const clock = measured === undefined ? '' : written({ value: measured, unit });
    const broken = isBroken(figure);
    if (broken) process.exitCode = 1;
    console.log(
      `${what}: ${written(figure)} ${clock && `(${clock} by the clock) `}${limit && `limit ${limit}`}${broken ? ' BROKEN' : ''}`,
    );
    rows.push(
      `| ${what} | ${written(figure)} | ${clock} | ${limit}${broken ? ' **broken**' : ''} |`,
    );
  }
}

if (only.length === 0)
  writeFileSync(
    new URL('../../docs/bench.md', import.meta.url),
    `# Bench

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}: medians of one run. The bench fails when a limit is broken.

The limits of \`decide\` are meant for a machine on which json-rules-engine makes 6,500 decisions a second over 25 rules × 8 facts. That library is run in every round beside the engine. "By the clock" times are scaled by a fixed workload, timed in every round too, so that a busy machine is not taken for a slow engine.

| what | figure | by the clock | limit |
| --- | --- | --- | --- |
${rows.join('\n')}
`,
  );
