import type { EvaluateFunc, HandleFor, Page } from 'puppeteer-core';

/**
 * Waits until `read` gives something true on the page, which may lie behind another: nothing is
 * painted there, and puppeteer's own way of waiting asks with every painting.
 * @throws after 20 seconds: a busy machine is slow, not wrong.
 */
export function until<Args extends unknown[], Read extends EvaluateFunc<Args>>(
  page: Page,
  read: Read,
  ...args: Args
): Promise<HandleFor<Awaited<ReturnType<Read>>>> {
  return page.waitForFunction(read, { timeout: 20_000, polling: 50 }, ...args);
}
