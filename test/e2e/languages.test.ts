import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usualHelp } from '@/lib/people/help';
import type { State } from '@/lib/people/schema';
import { areas, readTexts } from '@/lib/words/files';
import { everyLang, hasReadings, htmlLang } from '@/lib/words/lang';
import { answer } from './answering';
import { borrow } from './borrow';
import type { Harness } from './harness';
import { type Screen, screensNamed } from './screens';
import { clickInShadow, inShadow, waitInShadow } from './shadow';

/** Long texts, lists, fields, paper: what else there is is made of the same. */
const looked = screensNamed(
  'popup-both',
  'popup-papers',
  'popup-reminder',
  'household-overview',
  'options-faults',
  'stage-choose',
  'stage-handout',
  'sheet-everything',
  'welcome-ready',
);

/** The answer with the most to do. */
const [bothPapers] = screensNamed('sheet-both') as [Screen];

/**
 * Kanji that nobody reads to people. Pictures and practice screens show papers and screens as they
 * are; a language is named by itself; nicknames are people's own.
 */
function kanjiWithoutReading(): string[] {
  const bare = /\p{sc=Han}/u;
  const apart = 'ruby, select, script, style, svg, .screen-inside, [name$=lang] + *';
  const nickname = /横浜|父/;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const [element, text] = [node.parentElement, node.textContent ?? ''];
    if (!bare.test(text) || nickname.test(text) || element?.closest(apart)) continue;
    if (element?.checkVisibility()) found.push(text);
  }
  return found;
}

/** Names of texts, which nobody must ever see: a page that did not bring its words shows them. */
const keys = areas
  .flatMap((area) => Object.keys(readTexts('ja', area)))
  .filter((key) => key.includes('.'));

/** How much a page is too wide once its text is twice as large, and once there is more space in it (WCAG 1.4.12). */
async function overWhenChanged(page: Page): Promise<{ large: number; spaced: number }> {
  // The width of the popup: at 320 px and twice the size, a line would hold eight letters.
  await page.setViewport({ width: 360, height: 640 });
  return page.evaluate(() => {
    const { documentElement: html } = document;
    const over = () => html.scrollWidth - html.clientWidth;
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [spacing];
    const spaced = over();
    document.adoptedStyleSheets = [];
    html.style.fontSize = '200%';
    return { large: over(), spaced };
  });
}

describe.each(everyLang)('in %s, 320 px wide', (lang) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow('chromium');
  });
  afterAll(() => harness.close());

  /** What a person sees: in which language, how much too wide, and the words. */
  const look = (page: Page) =>
    page.evaluate(() => {
      const { lang: said, scrollWidth, clientWidth } = document.documentElement;
      return { said, over: scrollWidth - clientWidth, text: document.body.innerText };
    });
  const mustBeRight = ({ said, over, text }: Awaited<ReturnType<typeof look>>) => {
    expect(said).toBe(htmlLang(lang));
    expect(over).toBe(0);
    // Around anything else than kana, 《 》 hold a title.
    expect(text).not.toMatch(/《[\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+》|｜/u);
    expect(text).not.toMatch(/\{\w+\}/);
    expect(keys.filter((key) => text.includes(key))).toEqual([]);
  };

  test('leads from the first question to the sheet', async () => {
    await harness.startAnew(lang);
    const popup = await harness.open('popup.html', { width: 320, height: 640 });
    await popup.waitForSelector('.insurers');
    mustBeRight(await look(popup));
    await popup.$eval('.insurers button', (first) => (first as HTMLElement).click());
    await popup.waitForSelector('.question');
    for (let steps = 0; !(await popup.$('.answer')); steps += 1) {
      expect(steps).toBeLessThan(16);
      mustBeRight(await look(popup));
      await answer(popup, 0);
    }
    mustBeRight(await look(popup));
    const { state } = (await harness.storage.read()) as { state: State };
    await popup.close();
    const sheet = await harness.open(`print.html#${state.current}`, { width: 320, height: 640 });
    await sheet.waitForSelector('.sheet');
    mustBeRight(await look(sheet));
    await sheet.close();
  });

  test.each([
    ['a status', 'https://myna.go.jp/certificates/health-insurance-card', 'card-registered.html'],
    ['a long one', 'https://web.hir.myna.go.jp/Accept/checkStatus', 'legacy-no-data.html'],
    ['insurance', 'https://myna.go.jp/health/qualification', 'portal-insurance-details.html'],
    ['a place to log in', 'https://myna.go.jp/login', 'portal-login.html'],
  ])('the help beside %s speaks it', async (_, url, file) => {
    await harness.startAnew(lang);
    await harness.storage.write({ help: { ...usualHelp, marks: true } });
    const page = await harness.visit(url, { [url]: { file } }, { width: 320, height: 640 });
    await page.bringToFront();
    await clickInShadow(harness, page, '.trigger.placed .open');
    await waitInShadow(harness, page, (root) => root.querySelector('.panel h2') !== null);
    for (let folded = true; folded; ) {
      folded =
        (await inShadow(harness, page, (root) => {
          const one = root.querySelector('.panel details:not([open])');
          one?.setAttribute('open', '');
          return one !== null;
        })) ?? false;
    }
    const { said, over, text } = await waitInShadow(harness, page, (root) => {
      const panel = root.querySelector<HTMLElement>('.panel');
      return (
        panel && {
          said: panel.closest('[lang]')?.getAttribute('lang') ?? '',
          over: panel.scrollWidth - panel.clientWidth,
          text: panel.innerText,
        }
      );
    });
    mustBeRight({ said, over, text });
    await page.close();
  });

  test('the sheet prints on the two sides of one paper', async () => {
    await harness.startAnew(lang);
    const page = await bothPapers.open(harness, { width: 800, height: 900 });
    await page.emulateMediaType('print');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.close();
  });

  test.each(looked)('$name fits, in its language, without marks of readings', async (screen) => {
    await harness.startAnew(lang);
    const page = await screen.open(harness, { width: 320, height: 640 });
    mustBeRight(await look(page));
    // What only those who write packs see has none.
    if (hasReadings(lang) && screen.name !== 'options-faults')
      expect(await page.evaluate(kanjiWithoutReading)).toEqual([]);
    expect(await overWhenChanged(page)).toEqual({ large: 0, spaced: 0 });
    await page.close();
  });
});
