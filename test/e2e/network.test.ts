import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow } from './borrow';
import { browserKinds, type Harness, isBrowsersOwn } from './harness';

const portal = 'https://myna.go.jp/';

describe.each(browserKinds)('%s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness.close());

  function foreignRequests() {
    return harness.requests.filter((url) => !isBrowsersOwn(url));
  }

  test.each(['popup.html', 'practice.html'])('%s asks nothing of the network', async (path) => {
    const page = await harness.open(path);
    expect(await page.evaluate(() => document.title)).not.toBe('');
    expect(foreignRequests()).toEqual([]);
    await page.close();
  });

  test('neither does the recogniser on a page of the portal', async () => {
    const page = await harness.visit(portal, { [portal]: { html: '<h1>マイナポータル</h1>' } });
    expect(await page.evaluate(() => document.body.innerText)).toContain('マイナポータル');
    expect(foreignRequests()).toEqual([]);
    await page.close();
  });

  test('a page of the extension could not if it wanted to', async () => {
    const page = await harness.open('popup.html');
    const outcome = await page.evaluate(() =>
      fetch('https://planted.invalid/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(foreignRequests()).toEqual([]);
    await page.close();
  });

  test('a request that somebody does make is seen', async () => {
    const page = await harness.browser.newPage();
    await page.evaluate(() => fetch('http://planted.invalid/').catch(() => {}));
    await expect.poll(foreignRequests).toEqual(['http://planted.invalid/']);
    harness.requests.length = 0;
    await page.close();
  });
});
