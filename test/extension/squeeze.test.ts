import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze, unsqueeze } from '../../lib/extension/squeeze';

test('every text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (text) => {
      const whole = text.toWellFormed();
      expect(await unsqueeze(await squeeze(whole), 10_000)).toBe(whole);
    }),
    { numRuns: 50 },
  );
});

test('is much smaller than a text as repetitive as a pack', async () => {
  const text = JSON.stringify(Array(2000).fill({ about: 'certificate', grant: 'yes' }));
  expect((await squeeze(text)).length).toBeLessThan(text.length / 20);
});

test('what grows beyond the limit is refused, however small it lies there', async () => {
  const bomb = await squeeze('あ'.repeat(1_000_000));
  expect(bomb.length).toBeLessThan(20_000);
  expect(await unsqueeze(bomb, 1_000_000)).toBeNull();
});

test.each([undefined, null, 7, '', 'rubbish', '!!!', btoa('not gzip'), {}])(
  '%j is null',
  async (x) => {
    expect(await unsqueeze(x, 1000)).toBeNull();
  },
);

test('a text cut off is null', async () => {
  const squeezed = await squeeze('あいうえお'.repeat(100));
  expect(await unsqueeze(squeezed.slice(0, -12), 10_000)).toBeNull();
});
