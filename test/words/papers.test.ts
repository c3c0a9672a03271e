import { expect, test } from 'vitest';
import { paperKey } from '@/lib/words/papers';

const dates = [{ what: 'certificate', on: '2026-10-31', cites: [] }] as const;

test.each([
  ['certificate', '2026-11-01', 'paper.certificate.expired'],
  ['certificate', '2026-10-31', 'paper.certificate'],
  ['notice', '2026-11-01', 'paper.notice'],
] as const)('%s on %s goes by %s', (paper, today, key) => {
  expect(paperKey(paper, { dates: dates.map((one) => ({ ...one, cites: [] })) }, today)).toBe(key);
});
