import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../launch/find-browser';

/**
 * Draws the icons of the extension from assets/icons/*.svg; run it after changing a drawing:
 *   node --import ./test/tools/typescript.mjs test/tools/icons.ts
 * The small sizes have a drawing of their own, or the lines would blur.
 */
const root = new URL('../../', import.meta.url);
const drawings = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 96: 'icon', 128: 'icon' };

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [size, drawing] of Object.entries(drawings)) {
    const [width, height] = [Number(size), Number(size)];
    const svg = readFileSync(new URL(`assets/icons/${drawing}.svg`, root)).toString('base64');
    await page.setViewport({ width, height });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`assets/public/icon/${size}.png`, root), png);
  }
} finally {
  await browser.close();
}
