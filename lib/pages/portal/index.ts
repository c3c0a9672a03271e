import type { Page } from '../page';
import { healthInsuranceCard } from './health-insurance-card';
import { healthRecords } from './health-records';
import { portalHelp } from './help';
import { home } from './home';
import { medicalSubsidy } from './medical-subsidy';
import { messages } from './messages';
import { myNumberCard } from './my-number-card';
import { registrationStatus } from './registration-status';
import { search } from './search';

/** The pages on the two hosts where the recogniser runs. The order means nothing. */
export const portalPages: readonly Page[] = [
  home,
  healthInsuranceCard,
  registrationStatus,
  myNumberCard,
  medicalSubsidy,
  messages,
  search,
  portalHelp,
  healthRecords,
];
