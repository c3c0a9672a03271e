import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { wordsPath } from '@/lib/words/groups';
import { buildFolder } from '../launch/launch';

interface Budget {
  what: string;
  why: string;
  /** All that is loaded for it. */
  files: () => readonly string[];
  /** Bytes as built, and as gzip packs each file. */
  raw: number;
  gzip: number;
}

const script = (file: string, why: string, raw: number, gzip: number): Budget => ({
  what: file,
  why,
  files: () => [file],
  raw,
  gzip,
});

export const popup: Budget = {
  what: 'popup.html',
  why: 'what the popup loads on the way to an answer, Preact and the packs included',
  files: popupScripts,
  raw: 340_000,
  gzip: 110_000,
};

export const budgets: readonly Budget[] = [
  script('recogniser.js', 'runs on every page of the portal', 16_000, 6_000),
  script('site-button.js', 'runs on sites where somebody always wants the help', 8_000, 4_000),
  script('page-status.js', 'reads the status where there is help', 17_000, 8_000),
  script('page-button.js', 'runs where there is help to offer', 20_000, 8_000),
  script('page-help.js', 'runs when the panel is opened', 290_000, 90_000),
  // The gzip limit was raised once: for the sites somebody gave, the menu, the badge, the side panel.
  script('background.js', 'starts again and again', 60_000, 22_000),
  script('words/background.js', 'what the background says, in every language', 16_000, 6_000),
  popup,
];

/** The Chrome build is weighed; the Firefox build has the same scripts. */
const read = (file: string) => readFileSync(join(buildFolder('chromium'), file));

export function weigh({ files }: Budget): { rawNow: number; gzipNow: number } {
  const contents = files().map(read);
  const sum = (sizes: number[]) => sizes.reduce((all, one) => all + one, 0);
  return {
    rawNow: sum(contents.map(({ length }) => length)),
    gzipNow: sum(contents.map((content) => gzipSync(content).length)),
  };
}

/**
 * What the popup fetches by itself before an answer of a built-in pack stands there. All else waits
 * for a reminder that is due or for an imported pack; test/e2e/loads.test.ts holds it to that.
 */
const onTheWay = /\/Reminders-/;

/** Every script of popup.html, those of its scripts included, until the answer stands there. */
export function popupScripts(): string[] {
  const html = read('popup.html').toString();
  const found = new Set(
    [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path as string),
  );
  // The words, which ./loads.test.ts sees come as well: of one language, the heaviest of them all.
  for (const group of ['main', 'reminders'] as const) found.add(wordsPath('ja', group).slice(1));
  // A set hands out what is added while it is walked through.
  for (const file of found) for (const needed of importsOf(file)) found.add(needed);
  return [...found];
}

function importsOf(file: string): string[] {
  const imports = /\b(from|import|import\()\s*[`'"](\.[^`'"]+\.js)[`'"]/g;
  return [...read(file).toString().matchAll(imports)].flatMap(([, how, path]) => {
    const needed = posix.join(posix.dirname(file), path as string);
    return how !== 'import(' || onTheWay.test(needed) ? [needed] : [];
  });
}

if (import.meta.main)
  for (const budget of budgets) {
    const { what, why, raw, gzip } = budget;
    const { rawNow, gzipNow } = weigh(budget);
    console.log(`${what}: ${rawNow} of ${raw} bytes, gzip ${gzipNow} of ${gzip} (${why})`);
  }
