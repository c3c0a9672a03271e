import { text } from 'node:stream/consumers';
import { plain } from '@/lib/words/ruby';

/** JSON is for programs: readings are for screens and paper. */
const withoutReadings = (_: string, value: unknown) =>
  typeof value === 'string' ? plain(value) : value;

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
      typeof result === 'string'
        ? plain(result)
        : `${JSON.stringify(result, withoutReadings, 2)}\n`,
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

/** Levels of brackets that are read; a case needs three. */
const deepest = 100;

/** Parses JSON, naming the file in the fault. A byte order mark is forgiven. */
export function parseJson(source: string, file: string): unknown {
  if (source.trim() === '') throw new BadInput([`${file}: expected JSON, found nothing`]);
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The message quotes the source, line ends and all.
    const message = (error as Error).message.replace(/[\s\p{Cc}]+/gu, ' ');
    throw new BadInput([`${file}: expected JSON, found a syntax error (${message})`]);
  }
  if (isDeep(json))
    throw new BadInput([`${file}: expected at most ${deepest} levels of brackets, found more`]);
  return json;
}

/** Level by level, since what is too deep for the engine is too deep for recursion. */
function isDeep(json: unknown): boolean {
  let level = [json];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
