// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createHands } from '@/components/marks/hands';

it('begins when it is asked for again, where the language could not be told at first', async () => {
  const lang = vi.fn(async () => 'ja' as const).mockRejectedValueOnce(new Error('No answer'));
  const takeElement = vi.fn(() => {
    throw new Error('far enough');
  });
  const hands = createHands({
    doc: document,
    takeElement,
    lang,
    onStepFound: () => undefined,
    onMarked: () => undefined,
    isAlive: () => true,
    signal: new AbortController().signal,
  });
  hands.markTerms(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(takeElement).not.toHaveBeenCalled();
  hands.markTerms(true);
  await vi.waitFor(() => expect(takeElement).toHaveBeenCalledOnce());
});
