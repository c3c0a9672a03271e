const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/**
 * Tells each time that an element moves, changes its size, comes or goes in the window, for
 * whatever reason, and costs nothing while it rests: an observer whose window is the element's own
 * box sees it leave that box. Scrolling of the window is the caller's matter.
 */
export function followBox(element: Element, onMove: () => void): { stop(): void } {
  let watcher: IntersectionObserver | null = null;

  /** Watches the place where the element stands now. `share` of it can be seen there. */
  function aim(share = 1): void {
    watcher?.disconnect();
    watcher = null;
    const box = boxOf(element);
    if (box.width <= 0 || box.height <= 0) return;
    const insets = [box.top, innerWidth - box.right, innerHeight - box.bottom, box.left];
    const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    let isFirst = true;
    const notice = ([entry]: IntersectionObserverEntry[]) => {
      if (!entry) return;
      const now = entry.boundingClientRect;
      if (!isFirst || now.top !== box.top || now.left !== box.left) return moved();
      isFirst = false;
      // Cut off by a box around it, or between two pixels: what is seen now is the measure.
      if (entry.intersectionRatio < share && entry.intersectionRatio > 0.01)
        aim(entry.intersectionRatio - 0.005);
    };
    watcher = new IntersectionObserver(notice, {
      rootMargin,
      threshold: Math.max(0.001, Math.min(1, share)),
    });
    watcher.observe(element);
  }

  function moved(): void {
    aim();
    onMove();
  }

  const size = new ResizeObserver(moved);
  const coming = new IntersectionObserver(moved);
  size.observe(element);
  coming.observe(element);
  return {
    stop() {
      for (const observer of [size, coming, watcher]) observer?.disconnect();
      watcher = null;
    },
  };
}
