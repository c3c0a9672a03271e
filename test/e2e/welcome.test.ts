import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '@/lib/people/schema';
import { htmlLang } from '@/lib/words/lang';
import { welcomeWords } from '@/lib/words/welcome';
import { browserKinds, type Harness, launch } from './harness';
import { until } from './until';
import { goOn } from './welcome-screens';

const w = welcomeWords('ja');

/** That it opens after installing, and that no update opens it: `launch` and upgrade.test.ts. */
describe.each(browserKinds)('the welcome page, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  const heading = 'h1';
  const state = async () => (await harness.storage.read()).state as State;

  test('three screens, and the checklist goes on from there', async () => {
    await harness.startAnew('ja');
    const page = await harness.open('welcome.html', { width: 360, height: 640 });
    await page.waitForSelector(heading);
    const said = () => page.$eval(heading, (h1) => h1.textContent);
    expect(await said()).toBe(w('does.title'));
    await goOn(page, '.actions .primary');
    expect(await said()).toBe(w('never.title'));
    await goOn(page, '.actions .secondary');
    expect(await said()).toBe(w('does.title'));
    await goOn(page, '.actions .primary');
    await goOn(page, '.actions .primary');
    expect(await page.$eval('.progress', (one) => one.textContent)).toContain('3');
    await goOn(page, '.insurers button');
    expect(await said()).toBe(w('ready.title'));
    await expect.poll(async () => (await state()).people).toMatchObject([{ insurer: 'kyoukai' }]);
    await page.$eval('a.primary', (link) => (link as HTMLElement).click());
    await page.waitForSelector('.question');
    await page.close();
  });

  test('nothing need be chosen, and the language changes at once', async () => {
    await harness.startAnew('ja');
    const before = await state();
    const page = await harness.open('welcome.html', { width: 360, height: 640 });
    await page.waitForSelector(heading);
    await page.select('.language-choice select', 'pt');
    await until(page, (lang) => document.documentElement.lang === lang, htmlLang('pt'));
    await goOn(page, '.actions .primary');
    await goOn(page, '.actions .primary');
    await goOn(page, '.later button');
    expect(await page.$eval(heading, (h1) => h1.textContent)).toBe(
      welcomeWords('pt')('ready.title'),
    );
    await expect.poll(state).toEqual({ ...before, settings: { ...before.settings, lang: 'pt' } });
    await page.close();
  });
});
