import type { Page } from '../page';
import { digitalAgencyFaq } from './digital-agency-faq';
import { faqRegistration } from './faq-registration';
import { mhlwCardAsInsuranceCard } from './mhlw-card-as-insurance-card';
import { mhlwCertificate } from './mhlw-certificate';
import { mhlwReception } from './mhlw-reception';

/** Known pages outside the portal's two hosts: only the command `explain` meets them so far. */
export const otherPages: readonly Page[] = [
  faqRegistration,
  mhlwCertificate,
  mhlwReception,
  mhlwCardAsInsuranceCard,
  digitalAgencyFaq,
];
