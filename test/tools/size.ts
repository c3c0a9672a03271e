import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../launch/launch';

interface Budget {
  file: string;
  why: string;
  /** Bytes as built, and as gzip packs them. */
  raw: number;
  gzip: number;
}

export interface Weight extends Budget {
  rawNow: number;
  gzipNow: number;
}

const budgets: readonly Budget[] = [
  {
    file: 'recogniser.js',
    why: 'runs on every page of the portal',
    raw: 16_000,
    gzip: 6_000,
  },
  {
    file: 'site-button.js',
    why: 'runs on sites where somebody always wants the help',
    raw: 8_000,
    gzip: 4_000,
  },
  { file: 'page-button.js', why: 'runs where there is help to offer', raw: 20_000, gzip: 8_000 },
  { file: 'page-help.js', why: 'runs when the panel is opened', raw: 265_000, gzip: 85_000 },
  { file: 'background.js', why: 'starts again and again', raw: 60_000, gzip: 20_000 },
];

/** Weighs the Chrome build; the Firefox build has the same scripts. */
export function weigh(): Weight[] {
  return budgets.map((budget) => {
    const content = readFileSync(join(buildFolder('chromium'), budget.file));
    return { ...budget, rawNow: content.length, gzipNow: gzipSync(content).length };
  });
}

if (import.meta.main)
  for (const { file, raw, gzip, rawNow, gzipNow, why } of weigh())
    console.log(`${file}: ${rawNow} of ${raw} bytes, gzip ${gzipNow} of ${gzip} (${why})`);
