import { situations } from '@/components/practice/situations';
import type { Screen } from './screens';
import { clickInShadow, waitInShadow } from './shadow';

/** The practice portal in every situation, with the panel open. */
export const practiceScreens: Screen[] = situations.map((situation) => ({
  name: `practice-${situation}`,
  open: async (harness, options) => {
    const page = await harness.open(`practice.html#${situation}`, options);
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.panel') !== null);
    return page;
  },
}));
