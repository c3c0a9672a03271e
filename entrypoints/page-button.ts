import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standBeside } from '@/components/panel/beside';
import { shared } from '@/components/panel/shared';
import { ask } from '@/lib/extension/messages';
import { takenOver } from '@/lib/people/taken-over';

/** The button, brought by the background when the recogniser found something to help with. */
export default defineUnlistedScript(() => {
  const { eyes } = shared;
  if (!eyes || eyes.onChange || eyes.signal.aborted) return;
  standBeside({
    doc: document,
    eyes,
    address: () => new URL(location.href),
    keeper: {
      spoken: async () => {
        const { spoken } = shared;
        shared.spoken = null;
        return spoken ?? ask({ type: 'which-language' });
      },
      bringWords: (lang) => ask({ type: 'bring-words', lang }),
      speak: (lang) => ask({ type: 'use-language', lang }).then(({ used }) => used),
      whose: () => ask({ type: 'whose-checklist' }),
      choosePerson: (person) => ask({ type: 'choose-person', person }),
      manner: () => ask({ type: 'which-manner' }),
      keepManner: (manner) => ask({ type: 'keep-manner', manner }),
      putAway: () => ask({ type: 'put-away' }),
      bringPanel: () => ask({ type: 'inject-help' }),
      takeOver: (registered, person) =>
        ask({ type: 'take-over', registered, person }).then(({ fault }) => takenOver(fault)),
      takeBack: (person) => ask({ type: 'take-back', person }).then(({ back }) => back),
      insurers: () => ask({ type: 'which-insurers' }).then(({ insurers }) => insurers),
      insurer: (id) => ask({ type: 'which-insurer', id }).then(({ card }) => card),
      progress: () => ask({ type: 'which-progress' }).then(({ progress }) => progress),
      keepProgress: (progress) => ask({ type: 'keep-progress', progress }),
      openChecklist: () => ask({ type: 'open-checklist' }),
      openSide: () => ask({ type: 'open-side' }),
      siteOff: () => ask({ type: 'site-off' }).then(({ off }) => off),
    },
  });
});
