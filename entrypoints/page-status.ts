import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '@/components/panel/shared';
import { readStatus } from '@/lib/pages/status/read';

/** The reading of the status, brought before the first script that shows something of it. */
export default defineUnlistedScript(() => {
  if (shared.readStatus) return;
  shared.readStatus = readStatus;
  shared.eyes?.lookAgain();
});
