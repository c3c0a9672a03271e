import { useRef } from 'react';

/**
 * Runs one task at a time; what is pressed meanwhile is the second half of a double click. The button
 * stays as it is: one that was disabled would lose the focus.
 */
export function useOneAtATime(): (task: () => Promise<unknown>) => void {
  const isBusy = useRef(false);
  return (task) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void task().finally(() => {
      isBusy.current = false;
    });
  };
}
