import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEyes } from '@/components/panel/eyes';
import { shared } from '@/components/panel/shared';
import { isExtensionThere } from '@/lib/extension/alive';

/**
 * Somebody asked for the help on this page: brought first, before the button and the panel. What
 * is not a page of text (a PDF in the browser's viewer, a picture) is not to be helped with.
 * @returns whether it is.
 */
export default defineUnlistedScript(() => {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return false;
  openEyes(isExtensionThere);
  if (shared.eyes) shared.eyes.called = true;
  return true;
});
