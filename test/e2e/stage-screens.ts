import type { State } from '@/lib/people/schema';
import type { Harness, OpenOptions } from './harness';
import type { Screen } from './screens';

/** Addresses of the stage, in the language kept before, if any. */
export async function stageAddress(
  harness: Harness,
  role: string,
  asked: Record<string, string>,
): Promise<string> {
  const { state } = (await harness.storage.read()) as { state?: Partial<State> };
  const query = new URLSearchParams({ lang: state?.settings?.lang ?? 'ja', ...asked });
  return `stage.html#${role}?${query}`;
}

const at = (
  name: string,
  role: string,
  asked: Record<string, string>,
  ready: string,
  keys: readonly string[] = [],
): Screen => ({
  name: `stage-${name}`,
  open: async (harness, options: OpenOptions) => {
    const page = await harness.open(await stageAddress(harness, role, asked), options);
    await page.waitForSelector(ready);
    await page.bringToFront();
    for (const key of keys) await page.keyboard.press(key as 'PageDown');
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    return page;
  },
});

const id = 'screen12';
/** The stage for staff: the choice, both windows, by itself, on paper. */
export const stageScreens: Screen[] = [
  at('choose', 'choose', {}, '.choose h1'),
  at('present', 'present', { id, show: 'ecert-expired', insurer: 'shuppan' }, '.present h1'),
  at('waiting', 'audience', { id: 'nobody12' }, '.waiting-room h1'),
  at('run', 'run', { show: 'registered/check-linked-info', insurer: 'kyoukai' }, '.audience h1', [
    'PageDown',
    'PageDown',
    'PageDown',
  ]),
  {
    ...at('run-help', 'run', { show: 'contradictory', insurer: 'kyoukai' }, '.audience h1', [
      'End',
    ]),
    likeAnother: true,
  },
  at('handout', 'handout', { show: 'reader-broken', insurer: 'kyoukai' }, '.handout h2'),
];
