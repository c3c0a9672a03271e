import './words/every-language';
import { mkdirSync } from 'node:fs';
import { launch } from './e2e/harness';
import { screens } from './e2e/screens';

// npm run pictures: the three pictures of the README, taken of the built extension in Chromium.

const folder = 'docs/pictures';
const pictures = [
  { file: 'answer', screen: 'popup-notice', width: 360, height: 760 },
  { file: 'panel', screen: 'practice-registered', width: 1000, height: 760 },
  { file: 'practice', screen: 'practice', width: 360, height: 760 },
] as const;

mkdirSync(folder, { recursive: true });
const harness = await launch('chromium', { look: 'light' });
try {
  for (const { file, screen, width, height } of pictures) {
    const found = screens.find((one) => one.name === screen);
    if (!found) throw new Error(`no screen ${screen} in test/e2e/screens.ts`);
    await harness.startAnew('ja');
    const page = await found.open(harness, { width, height });
    await page.screenshot({ path: `${folder}/${file}.png` });
    await page.close();
  }
} finally {
  await harness.close();
}
