import { atClinic } from './at-clinic';
import { checkLinkedInfo } from './check-linked-info';
import { findStatus } from './find-status';
import { forRelative } from './for-relative';
import type { Guide, GuideId } from './guide';
import { lostCard } from './lost-card';
import { register } from './register';
import { renewEcert } from './renew-ecert';
import { savePdf } from './save-pdf';
import { wrongPerson } from './wrong-person';

/** In the order in which they are offered. */
export const guides: Readonly<Record<GuideId, Guide>> = {
  'find-status': findStatus,
  'check-linked-info': checkLinkedInfo,
  register,
  'at-clinic': atClinic,
  'save-pdf': savePdf,
  'for-relative': forRelative,
  'renew-ecert': renewEcert,
  'wrong-person': wrongPerson,
  'lost-card': lostCard,
};
