import { browserKinds, launch } from '../e2e/harness';
import { type Figure, medianOf } from './measure';

/** From asking for the popup's page to its first heading, in a browser that is already warm. */
export async function figures(): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const kind of browserKinds) {
    const harness = await launch(kind);
    const open = async () => {
      const page = await harness.open('popup.html', { width: 360, height: 600 });
      await page.waitForSelector('h1');
      await page.close();
    };
    await open();
    const median = await medianOf(open, 7);
    found.push({ what: `popup to its first heading, ${kind}`, unit: 'ms', median });
    await harness.close();
  }
  return found;
}
