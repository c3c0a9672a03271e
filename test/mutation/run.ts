import { readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/**
 * `npm run mutation`: changes the engine in every small way there is and sees whether a test
 * notices. Writes docs/mutation.md. What nothing has changed about since the last run is not run
 * again; files as arguments run only these (`npm run mutation -- lib/decision/ask.ts`).
 */
const config = new URL('./stryker.config.json', import.meta.url);
const root = new URL('../../', import.meta.url);
const atLeast = 85;
const only = process.argv.slice(2);
const { incrementalFile, mutate } = JSON.parse(readFileSync(config, 'utf8'));

await new Stryker({
  configFile: 'test/mutation/stryker.config.json',
  ...(only.length > 0 && { mutate: only }),
}).runMutationTest();

interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError';
  replacement: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
}
const { files }: { files: Record<string, { source: string; mutants: Mutant[] }> } = JSON.parse(
  readFileSync(new URL(incrementalFile, root), 'utf8'),
);

const short = (code: string) => {
  const line = code.replace(/\s+/g, ' ').trim();
  return `\`${(line.length > 90 ? `${line.slice(0, 89)}…` : line).replaceAll('|', '\\|').replaceAll('`', '´')}\``;
};
const percent = (killed: number, all: number) => ((100 * killed) / all).toFixed(1);

let killed = 0;
let all = 0;
const scores: string[] = [];
const survivors: string[] = [];
for (const [file, { source, mutants }] of Object.entries(files).sort()) {
  const isKilled = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
  const lives = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const dead = mutants.filter(isKilled).length;
  const here = dead + lives.length;
  if (here === 0) continue;
  killed += dead;
  all += here;
  scores.push(`| ${file} | ${percent(dead, here)} | ${dead} | ${lives.length} |`);
  const lines = source.split('\n');
  for (const { location, replacement } of lives) {
    const { start, end } = location;
    const whole = lines.slice(start.line - 1, end.line);
    whole[whole.length - 1] = whole.at(-1)?.slice(0, end.column - 1) ?? '';
    whole[0] = whole[0]?.slice(start.column - 1) ?? '';
    survivors.push(
      `| ${file}:${start.line} | ${short(whole.join('\n'))} | ${short(replacement)} |`,
    );
  }
}

writeFileSync(
  new URL('docs/mutation.md', root),
  `# Mutation testing

Written by \`npm run mutation\` on ${new Date().toISOString().slice(0, 10)} (Stryker, over ${mutate.join(', ')}), with the quick tests of the engine only: the properties in test/decision/properties.test.ts would take too long for every mutant.

**${percent(killed, all)} % of ${all} mutants are killed.** At least ${atLeast} % have to be.

| file | % | killed | survive |
| --- | ---: | ---: | ---: |
${scores.join('\n')}

## What survives

| where | what was | what it became |
| --- | --- | --- |
${survivors.join('\n')}
`,
);
console.log(`${percent(killed, all)} % of ${all} mutants are killed: docs/mutation.md`);
if (killed / all < atLeast / 100) process.exitCode = 1;
