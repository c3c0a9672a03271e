import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEyes } from '@/components/panel/eyes';
import { type Eyes, hasHelp, shared } from '@/components/panel/shared';
import { isExtensionThere } from '@/lib/extension/alive';
import { ask } from '@/lib/extension/messages';
import { alwaysKnown } from '@/lib/pages/portal/always';
import { watchPage } from '@/lib/pages/watch';

/**
 * Always there on the portal, so it only recognises; everything to be seen comes on request. It
 * begins when the page has drawn itself (`afterThePage` in wxt.config.ts), and looks in a turn of its own.
 */
export default defineUnlistedScript(() => {
  // Whoever called for the help while the page was still coming has opened the eyes already.
  const eyes = openEyes(isExtensionThere) ?? shared.eyes;
  if (!eyes || eyes.recognises) return;
  eyes.recognises = true;
  setTimeout(() => recognise(eyes));
});

function recognise(eyes: Eyes): void {
  let offered = false;

  /** The background may still be starting, right after the browser or an update did. */
  async function offer(loggedIn: boolean | null, tries = 4): Promise<void> {
    if (!eyes.isAlive()) return;
    offered = true;
    const answered = await ask({ type: 'offer-help', loggedIn }).catch(() => null);
    // By then there may be nothing to help with any more, or somebody has logged out.
    const again = () => offered && void offer(loggedIn === told ? loggedIn : null, tries - 1);
    if (!answered && tries > 1) setTimeout(again, 700);
    // Not for a button that is there: what it says may be another by the time it asks.
    if (answered && !eyes.onChange) shared.spoken = answered.spoken;
  }

  function tell(): void {
    if (!eyes.isAlive()) return;
    const helps = hasHelp(eyes);
    const loggedIn = visitToTell(eyes.recognition);
    if (helps && (!offered || !eyes.onChange)) void offer(loggedIn);
    else if (loggedIn !== null) ask({ type: 'at-portal', loggedIn }).catch(() => undefined);
    if (!helps && offered) {
      offered = false;
      ask({ type: 'help-gone' }).catch(() => undefined);
    }
  }

  /** Told once for each: nothing changes with the next look at the same page. Null = nothing new. */
  let told: boolean | null = null;
  function visitToTell({ page, status }: Eyes['recognition']): boolean | null {
    const isLoggedOut = page?.id === 'login' || status?.id === 'signed-out';
    // The first page looks the same to us before and after logging in.
    if (!isLoggedOut && (!page?.helps || page.id === 'portal-home')) return null;
    if (told === !isLoggedOut) return null;
    told = !isLoggedOut;
    return told;
  }
  const goes = () => {
    if (eyes.isAlive()) ask({ type: 'portal-goes' }).catch(() => undefined);
  };
  addEventListener('pagehide', goes, { signal: eyes.signal });

  const watch = watchPage({
    doc: document,
    address: () => {
      // Asked for before every look: a script whose extension is gone looks no more.
      eyes.isAlive();
      return new URL(location.href);
    },
    pages: alwaysKnown,
    readStatus: () => shared.readStatus,
    signal: eyes.signal,
    onChange: (recognition) => {
      eyes.recognition = recognition;
      eyes.onChange?.(recognition);
      tell();
    },
  });
  eyes.lookAgain = watch.look;
  // Back from the browser's memory of pages: the tab's mark goes with the navigation, a moment later.
  const back = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    offered = false;
    told = null;
    setTimeout(tell, 500);
  };
  addEventListener('pageshow', back, { signal: eyes.signal });
}
