import '../words/every-language';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '@/lib/people/schema';
import { type Harness, launch } from '../e2e/harness';
import { screens } from '../e2e/screens';
import { marqueePage, type Shot, screenshotPage, smallPromoPage } from './compose';

/**
 * npm run store-pictures: the pictures for the stores, in the sizes they ask for, taken of the built
 * extension in Chromium, the practice portal and made-up people in it. Both stores take the same.
 */
const langs = ['ja', 'en'] as const;
type PictureLang = (typeof langs)[number];

/** One screen of test/e2e/screens.ts, `scale` times as large as it would be. */
interface Part {
  screen: string;
  width: number;
  height: number;
  scale: number;
  /** What stands at the top of the picture. */
  from?: string;
}

const popup = (screen: string): Part => ({ screen, width: 380, height: 592, scale: 1.15 });
const wide = (screen: string): Part => ({ screen, width: 1280, height: 756, scale: 0.9 });

const pictures: { file: string; caption: Record<PictureLang, string>; parts: Part[] }[] = [
  {
    file: '1-answer',
    caption: {
      ja: 'どの紙を持つか、病院に何を持っていくか',
      en: 'Which paper to hold, and what to bring to the clinic',
    },
    parts: [popup('popup-question'), popup('popup-notice')],
  },
  {
    file: '2-beside-the-portal',
    caption: {
      ja: '画面の表示の意味と、次にすること（練習用の画面）',
      en: 'What the portal tells you, and what to do next (practice portal)',
    },
    parts: [wide('practice-registered')],
  },
  {
    file: '3-step-by-step',
    caption: {
      ja: '次に押すところを、1つずつ示します（練習用の画面）',
      en: 'Where to press next, one step at a time (practice portal)',
    },
    parts: [wide('practice-guided-find-status')],
  },
  {
    file: '4-family',
    caption: {
      ja: '家族の分も、1人ずつ。急いだほうがよい人から順に出ます',
      en: 'For your relatives too: who is in a hurry comes first',
    },
    parts: [popup('household-switch'), popup('household-overview')],
  },
  {
    file: '5-on-paper',
    caption: {
      ja: '1枚の紙にして、家族に渡せます',
      en: 'One sheet of paper to hand over',
    },
    parts: [{ screen: 'sheet-notice', width: 720, height: 591, scale: 1.15, from: '.sheet' }],
  },
];

const names: Record<PictureLang, string> = { ja: '保険証ガイド', en: 'Hokensho Guide' };
const lines: Record<PictureLang, string> = {
  ja: 'どの紙を持つか、\n次に何をするか',
  en: 'Which health insurance paper\nto hold in Japan',
};
/** Nicknames of the made-up people, for those who read no Japanese. */
const relatives: Record<string, string> = {
  はは: 'Mother',
  ちち: 'Father',
  横浜のおばさん: 'Aunt in Yokohama',
  母: 'Mother',
};

async function renameIn(harness: Harness, lang: PictureLang): Promise<void> {
  const { state } = (await harness.storage.read()) as { state: State };
  const people = state.people.map((person) => ({
    ...person,
    nickname: (lang !== 'ja' && relatives[person.nickname]) || person.nickname,
  }));
  await harness.storage.write({ state: { ...state, people } });
}

async function take(harness: Harness, lang: PictureLang, part: Part): Promise<Shot> {
  const { screen, width, height, scale, from } = part;
  const found = screens.find(({ name }) => name === screen);
  if (!found) throw new Error(`no screen ${screen} in test/e2e/screens.ts`);
  await harness.startAnew(lang);
  const page = await found.open(harness, { width, height });
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  // One face in the panel and beside it, whatever this machine calls sans-serif.
  const session = await page.createCDPSession();
  await session.send('Page.setFontFamilies', { fontFamilies: { sansSerif: 'Noto Sans CJK JP' } });
  await renameIn(harness, lang);
  await page.evaluate((top) => {
    if (top) document.querySelector(top)?.scrollIntoView();
    if (top) scrollBy(0, -16);
  }, from);
  // The ring and the panel find their places anew.
  await new Promise((resolve) => setTimeout(resolve, 700));
  const png = await page.screenshot();
  await page.close();
  return { png, width: Math.round(width * scale), height: Math.round(height * scale) };
}

async function write(
  harness: Harness,
  file: string,
  html: string,
  size: { width: number; height: number },
): Promise<void> {
  const page = await harness.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = `${file}.png` as const;
  await page.screenshot({ path });
  await page.close();
  console.log(`${path} ${size.width}×${size.height} ${Math.round(statSync(path).size / 1024)} KB`);
}

async function takeAll(harness: Harness, lang: PictureLang, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const at = (file: string) => join(folder, file);
  for (const { file, caption, parts } of pictures) {
    const shots: Shot[] = [];
    for (const part of parts) shots.push(await take(harness, lang, part));
    const html = screenshotPage(lang, caption[lang], shots);
    await write(harness, at(file), html, { width: 1280, height: 800 });
  }
  const [name, line] = [names[lang], lines[lang]];
  const small = smallPromoPage(lang, name, line.replace('\n', lang === 'ja' ? '' : ' '));
  await write(harness, at('promo-small'), small, { width: 440, height: 280 });
  const answer = await take(harness, lang, popup('popup-notice'));
  const marquee = marqueePage(lang, name, line, [answer]);
  await write(harness, at('promo-marquee'), marquee, { width: 1400, height: 560 });
}

const folder = process.argv[2] ?? '.release/pictures';
const harness = await launch('chromium', { look: 'light' });
try {
  for (const lang of langs) await takeAll(harness, lang, join(folder, lang));
} finally {
  await harness.close();
}
