import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEyes } from '@/components/panel/eyes';
import { isExtensionThere } from '@/lib/extension/alive';
import { ask } from '@/lib/extension/messages';
import { isAboutUs } from '@/lib/pages/subject';

/** Content comes late on some sites: the title and headings are looked at this often (ms). */
const looks = [0, 1_000, 4_000];

/**
 * On a site where somebody always wants the help: offers the button where the page is about our
 * subject, and is silent everywhere else. Reads the title and the headings, nothing else.
 */
export default defineUnlistedScript(() => {
  const eyes = openEyes(isExtensionThere);
  if (!eyes) return;
  const offer = () => {
    if (eyes.isAlive()) ask({ type: 'offer-help', loggedIn: null }).catch(() => undefined);
  };
  const look = () => {
    if (eyes.called || !eyes.isAlive() || !isAboutUs(document)) return;
    eyes.called = true;
    offer();
  };
  for (const delay of looks) setTimeout(look, delay);
  // As in the recogniser: the tab's mark has gone with the navigation.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && eyes.called) setTimeout(offer, 500);
  });
});
