import { checkLinkedInfo } from './check-linked-info';
import { findStatus } from './find-status';
import type { Guide, GuideId } from './guide';
import { logOut } from './log-out';
import { register } from './register';
import { renewEcert } from './renew-ecert';
import { wrongPerson } from './wrong-person';

export const guides: Readonly<Record<GuideId, Guide>> = {
  'check-linked-info': checkLinkedInfo,
  register,
  'find-status': findStatus,
  'wrong-person': wrongPerson,
  'renew-ecert': renewEcert,
  'log-out': logOut,
};
