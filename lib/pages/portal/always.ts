import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';
import { healthInsuranceCard } from './health-insurance-card';
import { home } from './home';
import { insuranceDetails } from './insurance-details';
import { login } from './login';
import { myNumberCard } from './my-number-card';
import { registrationStatus } from './registration-status';

/** All others in one: pages with nothing to help with, where nothing is read either. */
export const elsewhere: Page = {
  id: 'elsewhere',
  at: (url) =>
    isAt(
      url,
      portalOrigin,
      /^\/(?:certificates\/medical-subsidy$|(?:help|html|search|messages|medic|vaccines|child-c|prenatal-c|allergies-|infection-|patient-r|family-r|svc|SCK)(?!0101_03))/,
    ),
};

/** What the recogniser that is always there knows: where there is help, and where there is none. */
export const alwaysKnown: readonly Page[] = [
  home,
  login,
  healthInsuranceCard,
  insuranceDetails,
  registrationStatus,
  myNumberCard,
  elsewhere,
];
