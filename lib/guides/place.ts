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
  login: 'find-status',
  'health-insurance-card': 'find-status',
  'registration-status': 'find-status',
  'insurance-details': 'save-pdf',
  'my-number-card': 'renew-ecert',
  'faq-registration': 'find-status',
  'card-renewal': 'renew-ecert',
  'card-lost': 'lost-card',
  'mhlw-card-as-insurance-card': 'register',
  'mhlw-reception': 'at-clinic',
  'clinic-reader': 'at-clinic',
};

export function guidePlace(page: string, status: StatusId | null): GuidePlace | null {
  const id = status ? statusHelp[status].guide : byPage[page];
  if (!id) return null;
  const guide = guides[id];
  // Whoever is not logged in begins with that, wherever it is said.
  const step = status === 'signed-out' ? 1 : (stepOn(guide, page) ?? 1);
  return { id, step, of: guide.steps.length };
}

/** The step at which a person is on a page, from 1; null when the page is none of the guide's. */
export function stepOn(guide: Guide, page: string | null): number | null {
  const here = pageOf(page);
  const index = guide.steps.findIndex((step) => step.page !== undefined && step.page === here);
  return index < 0 ? null : index + 1;
}

/** In place of a page, for somebody who is not logged in. No step is done there. */
export const guest = 'guest';

/**
 * The page that a person has reached in a guide. The portal's first page has one address before and
 * after logging in: whoever is not logged in has reached nothing yet but the screen for it.
 */
export const reachedPage = ({ page, status }: Pick<PageView, 'page' | 'status'>): string | null =>
  status?.id === 'signed-out' && page !== 'login' ? guest : page;

/** The old status page is where the new one's steps are done as well. */
export const pageOf = (page: string | null): string | null =>
  page === 'registration-status' ? 'health-insurance-card' : page;

/** Pages of the portal with its menus. Help, messages and search results speak of its labels. */
const withMenus = new Set([
  'portal-home',
  'login',
  'health-insurance-card',
  'insurance-details',
  'registration-status',
  'my-number-card',
  'medical-subsidy',
  'health-records',
  'other-records',
  'moving',
]);

/**
 * Whether a place may be looked for on the page in front. Elsewhere, and on pages that we do not
 * know, the same words mean something else.
 */
export function mayStandOn(place: Place, { page }: Pick<PageView, 'page'>): boolean {
  return page !== null && (place.pages?.includes(page) ?? withMenus.has(page));
}
