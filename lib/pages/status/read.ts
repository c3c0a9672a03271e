import type { IsShown } from '../shown';
import type { PageText } from '../visible-text';
import { statusesBelow } from './column';
import { statusesAfter } from './following';
import { labelsOn } from './label';
import type { Found, StatusReading } from './words';

/**
 * Reads the registration status that belongs to one of its labels. Null when there is none or when
 * in doubt; `contradictory` when the page shows two that cannot both be true.
 * `aboutInsuranceCard`: the page as a whole is about the insurance card.
 */
export function readRegistrationStatus(
  page: PageText,
  isShown: IsShown,
  aboutInsuranceCard: boolean,
): StatusReading | null {
  if (!page.complete) return null;
  const found: Found[] = [];
  for (const label of labelsOn(page, isShown, aboutInsuranceCard)) {
    const after = statusesAfter(page, label, isShown);
    found.push(...(after.length > 0 ? after : statusesBelow(page, label, isShown)));
  }
  return conclude(found);
}

function conclude(found: readonly Found[]): StatusReading | null {
  const [first] = found;
  if (!first) return null;
  const each = [...new Map(found.map((one) => [one.id, one])).values()];
  if (each.length === 1) return { id: first.id, quotes: [first.quote] };
  return { id: 'contradictory', quotes: each.map(({ quote }) => quote) };
}
