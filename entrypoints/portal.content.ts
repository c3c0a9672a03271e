import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Eyes, hasHelp, shared } from '@/components/panel/shared';
import { ask } from '@/lib/extension/messages';
import { alwaysKnown } from '@/lib/pages/portal/always';
import { nothing } from '@/lib/pages/recognise';
import { watchPage } from '@/lib/pages/watch';

/** Always there on the portal, so it only recognises; everything to be seen comes on request. */
export default defineContentScript({
  matches: ['https://myna.go.jp/*', 'https://web.hir.myna.go.jp/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const eyes: Eyes = {
      recognition: nothing,
      onChange: null,
      signal: ctx.signal,
      isAlive: () => ctx.isValid,
    };
    shared.eyes = eyes;
    /** The background may still be starting, right after the browser or an update did. */
    async function offer(tries = 4): Promise<void> {
      if (eyes.onChange || !hasHelp(eyes.recognition) || ctx.isInvalid) return;
      const answered = await ask({ type: 'offer-help' }).catch(() => null);
      if (!answered && tries > 1) ctx.setTimeout(() => void offer(tries - 1), 700);
    }
    const watch = watchPage({
      doc: document,
      address: () => new URL(location.href),
      pages: alwaysKnown,
      signal: ctx.signal,
      onChange: (recognition) => {
        eyes.recognition = recognition;
        if (eyes.onChange) eyes.onChange(recognition);
        else if (hasHelp(recognition)) void offer();
      },
    });
    ctx.addEventListener(window, 'wxt:locationchange', watch.navigated);
  },
});
