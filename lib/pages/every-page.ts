import { otherPages } from './elsewhere';
import type { Page } from './page';
import { portalPages } from './portal';

/** Every page known by its address. What insurers' pages are about is told by their words (./insurers). */
export const everyPage: readonly Page[] = [...portalPages, ...otherPages];
