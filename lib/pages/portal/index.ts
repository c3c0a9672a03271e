import type { Page } from '../page';
import { contact } from './contact';
import { healthInsuranceCard } from './health-insurance-card';
import { healthRecords } from './health-records';
import { portalHelp } from './help';
import { home } from './home';
import { insuranceDetails } from './insurance-details';
import { login } from './login';
import { maintenance } from './maintenance';
import { medicalSubsidy } from './medical-subsidy';
import { messages } from './messages';
import { moving } from './moving';
import { myNumberCard } from './my-number-card';
import { otherRecords } from './other-records';
import { registrationStatus } from './registration-status';
import { search } from './search';

/** The pages on the two hosts where the recogniser runs. The order means nothing. */
export const portalPages: readonly Page[] = [
  home,
  login,
  healthInsuranceCard,
  insuranceDetails,
  registrationStatus,
  myNumberCard,
  medicalSubsidy,
  otherRecords,
  healthRecords,
  messages,
  search,
  moving,
  contact,
  maintenance,
  portalHelp,
];
