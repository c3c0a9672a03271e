/** A slice of work stays short enough that a page never feels it. */
const longestSlice = 3;

/**
 * Runs steps in slices of a few milliseconds, giving the page its turn in between.
 * Resolves to null when the signal stopped it.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  signal: AbortSignal,
): Promise<T | null> {
  while (!signal.aborted) {
    const end = performance.now() + longestSlice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
