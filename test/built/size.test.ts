import { expect, test } from 'vitest';
import { weigh } from '../tools/size';

test('every script keeps within its budget', () => {
  for (const { file, raw, gzip, rawNow, gzipNow } of weigh()) {
    expect(rawNow, `${file}, bytes`).toBeLessThanOrEqual(raw);
    expect(gzipNow, `${file}, bytes as gzip packs them`).toBeLessThanOrEqual(gzip);
  }
});
