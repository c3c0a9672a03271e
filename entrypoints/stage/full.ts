import { useEffect, useState } from 'react';

/** Fills the screen with this window; null where the browser cannot. */
export function fullScreen(): (() => void) | null {
  const { documentElement: page, fullscreenEnabled } = document;
  // A browser that refuses leaves all as it is.
  return fullscreenEnabled ? () => void page.requestFullscreen().catch(() => undefined) : null;
}

export function useIsFull(): boolean {
  const [isFull, setIsFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return isFull;
}
