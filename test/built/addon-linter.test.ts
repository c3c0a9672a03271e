// @ts-expect-error: the linter has no types; the shape used here is written below.
import linter from 'addons-linter';
import { expect, test } from 'vitest';
import { buildFolder } from '../launch/launch';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Preact alone assigns to innerHTML, once in each bundle it is in; nothing of ours may. */
const expected = { code: 'UNSAFE_VAR_ASSIGNMENT', perBundle: 1 };

test("Mozilla's add-on linter has nothing to say about what is ours", async () => {
  const config = { _: [buildFolder('firefox')], logLevel: 'fatal', output: 'none' };
  const run = linter.createInstance({ config, runAsBinary: false });
  const { errors, warnings }: { errors: Message[]; warnings: Message[] } = await run.run();
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => code !== expected.code)).toEqual([]);
  const perBundle = Map.groupBy(warnings, ({ file }) => file);
  for (const [file, found] of perBundle)
    expect(found.length, file).toBeLessThanOrEqual(expected.perBundle);
}, 60_000);
