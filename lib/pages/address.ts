/** What is used of the Navigation API; the DOM types have it only in part. */
interface Navigation {
  addEventListener(type: string, listener: () => void, options: { signal: AbortSignal }): void;
}

/** Routers move on when an answer has come, a while after the click (ms). */
const afterClick = [400, 1_200, 3_000];
/** A last net for a page that moves by itself, where no event tells of it (ms). */
const slow = 5_000;

/**
 * Notices that a page goes somewhere else without reloading. The browser tells where it can
 * (Navigation API); elsewhere the address is compared when something has happened that may have
 * moved it. @returns the comparison, for whoever is looking at the page anyway;
 * the first one only notes where the page is.
 */
export function watchAddress(
  address: () => URL,
  moved: () => void,
  signal: AbortSignal,
): () => void {
  let last: string | null = null;
  const compare = () => {
    const { href } = address();
    const isFirst = last === null;
    if (href === last) return;
    last = href;
    if (!isFirst) moved();
  };
  const listen = (type: string, listener: () => void) =>
    addEventListener(type, listener, { capture: true, passive: true, signal });
  listen('popstate', compare);
  listen('hashchange', compare);
  listen('pageshow', compare);
  const { navigation } = globalThis as { navigation?: Navigation };
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('currententrychange', compare, { signal });
    return compare;
  }
  listen('click', () => {
    for (const delay of afterClick) setTimeout(compare, delay);
  });
  const timer = setInterval(compare, slow);
  signal.addEventListener('abort', () => clearInterval(timer));
  return compare;
}
