import { text } from 'node:stream/consumers';

/** A fault of the input, told in one line and answered with exit status 2. */
export class BadInput extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** Runs a command: its result as JSON on standard output, or its faults on standard error. */
export async function main(run: () => Promise<unknown>): Promise<void> {
  try {
    const result = await run();
    process.stdout.write(
      typeof result === 'string' ? result : `${JSON.stringify(result, null, 2)}\n`,
    );
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exitCode = 2;
  }
}

/** Standard input as JSON. */
export async function readJson(): Promise<unknown> {
  return parseJson(await text(process.stdin), 'stdin');
}

/** Parses JSON, naming the file in the fault. A byte order mark is forgiven. */
export function parseJson(source: string, file: string): unknown {
  if (source.trim() === '') throw new BadInput([`${file}: expected JSON, found nothing`]);
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput([
      `${file}: expected JSON, found a syntax error (${(error as Error).message})`,
    ]);
  }
}
