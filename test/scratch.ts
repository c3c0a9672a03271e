import { launch } from './e2e/harness';
import { inShadow, waitInShadow } from './e2e/shadow';

const kind = (process.argv[2] ?? 'chromium') as 'chromium';
const url = 'https://www.kyoukaikenpo.or.jp/g3/cat320/';
const html =
  '<title>資格確認書について</title><h1>資格確認書と資格情報のお知らせ</h1><p>マイナ保険証をお持ちでない方に資格確認書を発行します。</p>';
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const harness = await launch(kind);
try {
  await harness.startAnew('ja');
  await harness.desk();
  const page = await harness.visit(url, { [url]: { html } });
  if (kind === 'chromium') {
    const popup = await harness.popup(page);
    await popup.waitForSelector('.here');
    await popup.screenshot({ path: '/tmp/st/popup-here.png', fullPage: true });
    console.log(await popup.evaluate(() => document.querySelector('.here')?.textContent));
    await popup.evaluate(() => (document.querySelector('.here .button') as HTMLElement).click());
    await wait(2500);
    console.log('popup closed?', popup.isClosed());
    console.log(
      await inShadow(harness, page, (root) =>
        root.querySelector('.panel')?.textContent?.slice(0, 200),
      ),
    );
    await page.screenshot({ path: `/tmp/st/here-${kind}.png` });
    // side panel as a page following
    const side = await harness.open('sidepanel.html', { width: 380, height: 800 });
    await page.bringToFront();
    await wait(2500);
    console.log(
      'side',
      await side.evaluate(
        () =>
          document.body.innerText +
          '|' +
          document
            .querySelector('.beside > div:last-child')
            ?.shadowRoot?.textContent?.slice(0, 100),
      ),
    );
    await side.bringToFront();
    await side.screenshot({ path: `/tmp/st/side-${kind}.png` });
    // chromium host grant
    const ext = await harness.browser.newPage();
    await ext.goto('chrome://extensions/');
    await wait(500);
    const granted = await ext.evaluate(async (id) => {
      try {
        await new Promise<void>((res, rej) =>
          (window as any).chrome.developerPrivate.addHostPermission(
            id,
            'https://www.kyoukaikenpo.or.jp/*',
            () =>
              (window as any).chrome.runtime.lastError
                ? rej(new Error((window as any).chrome.runtime.lastError.message))
                : res(),
          ),
        );
        return 'ok';
      } catch (e) {
        return String(e);
      }
    }, harness.extensionId);
    console.log('grant', granted);
    await wait(800);
    const desk = await harness.desk();
    console.log(
      await desk.evaluate(async () =>
        JSON.stringify([
          await chrome.permissions.getAll(),
          await chrome.scripting.getRegisteredContentScripts(),
        ]),
      ),
    );
    console.log('side2', await side.evaluate(() => document.body.innerText));
  }
} finally {
  await harness.close().catch((e) => console.log(String(e)));
}
