import { everyPage } from '@/lib/pages/every-page';
import type { NamedInsurer } from '@/lib/pages/insurers/insurer';
import { isShownInBrowser } from '@/lib/pages/shown';
import { type PageView, viewPage } from '@/lib/pages/view';
import { watch } from '@/lib/pages/watch';

interface Surroundings {
  doc: Document;
  address: () => URL;
  insurers: readonly NamedInsurer[];
  signal: AbortSignal;
  onView: (view: PageView) => void;
}

/**
 * All that the help knows of the page it stands beside, again and again as the page changes. Runs
 * while somebody looks at the help, on any page; the recogniser, which is always there, knows only
 * the portal and says less.
 */
export function watchView({ doc, address, insurers, signal, onView }: Surroundings): void {
  watch<PageView>({
    doc,
    address,
    signal,
    onChange: onView,
    see: (url) =>
      viewPage(url, doc, { pages: everyPage, packs: insurers, isShown: isShownInBrowser }),
    mayChange: () => true,
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    first: null,
  });
}
