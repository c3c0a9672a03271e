import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standBeside } from '@/components/panel/beside';
import { shared } from '@/components/panel/shared';
import { ask } from '@/lib/extension/messages';

/** The button, brought by the background when the recogniser found something to help with. */
export default defineUnlistedScript(() => {
  const { eyes } = shared;
  if (!eyes || eyes.onChange || eyes.signal.aborted) return;
  standBeside({
    doc: document,
    eyes,
    keeper: {
      lang: () => ask({ type: 'which-language' }).then(({ lang }) => lang),
      whose: () => ask({ type: 'whose-checklist' }),
      putAway: () => ask({ type: 'put-away' }),
      bringPanel: () => ask({ type: 'inject-help' }),
      takeOver: (registered) =>
        ask({ type: 'take-over', registered }).then(({ fault }) => fault === null),
    },
  });
});
