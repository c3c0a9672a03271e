import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '@/components/panel/mount';
import { shared } from '@/components/panel/shared';

/** The panel, brought into the page by the background when it is about to be opened. */
export default defineUnlistedScript(() => {
  shared.mountPanel ??= mountPanel;
});
