import type { StatusId } from '@/lib/pages/status/words';
import type { PageView } from '@/lib/pages/view';
import { guides } from '.';
import type { Guide, GuideId, Place } from './guide';
import { statusHelp } from './status-help';

/** The guide that fits a page, and where in it a person stands there, from 1. */
export interface GuidePlace {
  id: GuideId;
  step: number;
  of: number;
}

/** Without a status the page says which guide leads on from it. */
const byPage: Readonly<Record<string, GuideId>> = {
  'portal-home': 'find-status',
  'health-insurance-card': 'find-status',
  'registration-status': 'find-status',
  'my-number-card': 'renew-ecert',
  'clinic-reader': 'at-clinic',
};

export function guidePlace(page: string, status: StatusId | null): GuidePlace | null {
  const id = status ? statusHelp[status].guide : byPage[page];
  if (!id) return null;
  const guide = guides[id];
  return { id, step: stepOn(guide, page) ?? 1, of: guide.steps.length };
}

/** The step at which a person is on a page, from 1; null when the page is none of the guide's. */
export function stepOn(guide: Guide, page: string | null): number | null {
  const here = pageOf(page);
  const index = guide.steps.findIndex((step) => step.page !== undefined && step.page === here);
  return index < 0 ? null : index + 1;
}

/** The old status page is where the new one's steps are done as well. */
export const pageOf = (page: string | null): string | null =>
  page === 'registration-status' ? 'health-insurance-card' : page;

/** Pages of the portal that speak of its labels without being what they speak of. */
const onlySpeaks = new Set(['help', 'messages', 'search', 'medical-subsidy', 'health-records']);

/** Whether a place may be looked for on the page in front. Elsewhere the same words mean something else. */
export function mayStandOn(place: Place, { site, page }: Pick<PageView, 'site' | 'page'>): boolean {
  if (place.pages) return page !== null && place.pages.includes(page);
  return site === 'mynaportal' && !(page !== null && onlySpeaks.has(page));
}
