import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

const all: RunOptions = {
  resultTypes: ['violations'],
  // Nothing of what is looked for is in the style sheets' text.
  preload: false,
  rules: { 'target-size': { enabled: true } },
};
/** What may be well in one look and wrong in another; all other rules read the markup. */
const colours: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast', 'link-in-text-block'],
};
const options = { all, colours };

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** axe looks into open shadow roots only; ours are closed to everybody but the extension. */
const openOurRoots = `Object.defineProperty(Element.prototype, 'shadowRoot', {
  configurable: true,
  get() {
    if (!(this instanceof HTMLElement)) return null;
    return this.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(this);
  },
});`;

/**
 * Runs axe on a page of the extension, our closed shadow root included.
 * @returns one line per violation: rule, what to do, where.
 */
export async function axeFaults(
  page: Page,
  rules: keyof typeof options = 'all',
): Promise<string[]> {
  // 600 KB, which need not come again while the page stays.
  if (!(await page.evaluate(`'axe' in globalThis`)))
    await page.evaluate(`{ ${openOurRoots} ${source} }`);
  return (await page.evaluate(`axe.run(document, ${JSON.stringify(options[rules])}).then(
    ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        [id, help, JSON.stringify(target), failureSummary.replace(/\\s+/g, ' ')].join(' | '))),
  )`)) as string[];
}
