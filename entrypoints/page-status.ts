import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shared } from '@/components/panel/shared';
import { readStatus } from '@/lib/pages/status/read';

/** The reading of the status, brought before the panel, which shows it. */
export default defineUnlistedScript(() => {
  if (shared.readStatus) return;
  shared.readStatus = readStatus;
  shared.statusRead = shared.eyes?.lookAgain();
});
