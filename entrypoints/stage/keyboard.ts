import { useEffect, useRef } from 'react';
import { actionOf } from '@/components/stage/keys';
import type { Action } from '@/components/stage/session';

/** Keys and presenter remotes, wherever the focus is in this window. */
export function useKeys(letters: boolean, onAct: (action: Action) => void): void {
  const latest = useRef({ letters, onAct });
  latest.current = { letters, onAct };
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing, target } = event;
      const on =
        target instanceof HTMLElement
          ? { tag: target.tagName, type: target.getAttribute('type') ?? undefined }
          : null;
      const pressed = { key, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing, on };
      const action = actionOf(pressed, latest.current.letters);
      if (!action) return;
      event.preventDefault();
      latest.current.onAct(action);
    };
    addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
