import { expect, test } from 'vitest';
import { budgets, weigh } from '../tools/size';

test.each(budgets)('$what keeps within its budget', (budget) => {
  const { rawNow, gzipNow } = weigh(budget);
  expect(rawNow, 'bytes').toBeLessThanOrEqual(budget.raw);
  expect(gzipNow, 'bytes as gzip packs them').toBeLessThanOrEqual(budget.gzip);
});
