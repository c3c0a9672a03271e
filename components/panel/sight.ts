import { everyPage } from '@/lib/pages/every-page';
import type { NamedInsurer } from '@/lib/pages/insurers/insurer';
import type { Recognition } from '@/lib/pages/recognise';
import { isShownInBrowser } from '@/lib/pages/shown';
import type { ReadStatus } from '@/lib/pages/status/words';
import { type PageView, viewPage } from '@/lib/pages/view';
import { type Watch, watch } from '@/lib/pages/watch';

interface Surroundings {
  doc: Document;
  address: () => URL;
  insurers: readonly NamedInsurer[];
  /** What is seen of a page of the portal; absent = it is to be looked for with `readStatus`. */
  recognition?: () => Recognition;
  readStatus?: ReadStatus;
  signal: AbortSignal;
  onView: (view: PageView) => void;
}

/**
 * All that the help knows of the page it stands beside, again and again as the page changes. Runs
 * while somebody looks at the help, on any page; the recogniser, which is always there, knows only
 * the portal and says less.
 */
export function watchView(surroundings: Surroundings): Watch {
  const { doc, address, insurers, recognition, readStatus, signal, onView } = surroundings;
  return watch<PageView>({
    doc,
    address,
    signal,
    onChange: onView,
    see: (url) =>
      viewPage(url, doc, {
        pages: everyPage,
        packs: insurers,
        isShown: isShownInBrowser,
        recognition: recognition?.(),
        readStatus,
      }),
    mayChange: () => true,
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    first: null,
  });
}
