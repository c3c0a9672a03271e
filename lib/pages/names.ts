import type { PageWords } from './page';

/** The portal's own name, before or after a page's. */
const siteName = /^マイナポータル(?:[|:–—-]|$)|[|:–—<-]マイナポータル$/g;

/**
 * Whether a page of the portal calls itself so: by its h1, else by its title, else by the first
 * h2, whichever says more than the portal's own name. With two h1 it has no name. Plain spelling.
 */
export function named({ title, headings }: PageWords, name: RegExp): boolean {
  const ofLevel = (wanted: number) =>
    headings.flatMap(({ level, text }) => (level === wanted ? text : []));
  for (const texts of [ofLevel(1), [title], ofLevel(2).slice(0, 1)]) {
    const names = texts.map((text) => text.replace(siteName, '')).filter(Boolean);
    if (names.length > 0) return names.every((one) => name.test(one));
  }
  return false;
}
