import type { Page } from 'puppeteer-core';
import type { Harness } from './harness';

/**
 * Our element on a page keeps its shadow root closed, to the page and to the test alike. Only the
 * extension itself may look inside, so these run where the extension runs: in its content-script
 * world on a site, in the page itself on a page of the extension.
 */
type InRoot<Result, Args extends unknown[]> = (root: ShadowRoot, ...args: Args) => Result;

const openRoot = `(element) => element.openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(element)`;

function program(read: string, args: unknown[]): string {
  return `(() => {
    const open = ${openRoot};
    const roots = [...document.querySelectorAll('*')].map((one) => {
      try { return open(one); } catch { return null; }
    });
    const root = roots.find(Boolean);
    const result = root && (${read})(root, ...${JSON.stringify(args)});
    return result ? JSON.parse(JSON.stringify(result)) : result;
  })`;
}

/** @returns what `read` returns (as JSON), or undefined if nothing of ours is on the page. */
export async function inShadow<Result, Args extends unknown[]>(
  harness: Harness,
  page: Page,
  read: InRoot<Result, Args>,
  ...args: Args
): Promise<Result | undefined> {
  const code = program(read.toString(), args);
  if (page.url().startsWith(harness.baseUrl) || page.url() === 'about:blank')
    return (await page.evaluate(`${code}()`)) as Result | undefined;
  const desk = await harness.desk();
  // Not `page.url()`: Firefox does not tell of a page that it had kept for going back.
  const url = JSON.stringify(await page.evaluate(() => location.href));
  return (await desk.evaluate(`(async () => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === ${url});
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tabs.at(-1).id },
      func: ${code},
    });
    return answer?.result ?? undefined;
  })()`)) as Result | undefined;
}

/** The text a person sees in our element, or undefined while there is none. */
export function shadowText(harness: Harness, page: Page): Promise<string | undefined> {
  return inShadow(harness, page, (root) =>
    [...root.children]
      .map((child) => (child as HTMLElement).innerText ?? '')
      .join('\n')
      .trim(),
  );
}

/** Clicks with the real mouse in the middle of what `selector` finds in our element. */
export async function clickInShadow(harness: Harness, page: Page, selector: string): Promise<void> {
  const point = await waitInShadow(
    harness,
    page,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getBoundingClientRect();
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
  );
  await page.mouse.click(point.x, point.y);
}

/** Waits until what `selector` finds stays where it is: texts that come late push it down. */
export async function stillInShadow(harness: Harness, page: Page, selector: string): Promise<void> {
  const where = () =>
    inShadow(
      harness,
      page,
      (root, wanted) => root.querySelector(wanted)?.getBoundingClientRect().top,
      selector,
    );
  for (let before = await where(), turn = 0; turn < 50; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await where();
    if (now !== undefined && now === before) return;
    before = now;
  }
}

const leftThePage = /Execution context was destroyed|Frame with ID \d+ was removed/;

/**
 * Asks again until `read` gives something true; also where the page was left while it was asked.
 * @throws after 20 seconds: a busy machine is slow, not wrong.
 */
export async function waitInShadow<Result, Args extends unknown[]>(
  harness: Harness,
  page: Page,
  read: InRoot<Result, Args>,
  ...args: Args
): Promise<NonNullable<Result>> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const result = await inShadow(harness, page, read, ...args).catch((error) => {
      if (!leftThePage.test(String(error))) throw error;
    });
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not in our element within 20 seconds: ${read} ${JSON.stringify(args)}`);
}
