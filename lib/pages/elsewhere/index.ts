import type { Page } from '../page';
import { applications } from './applications';
import { cardAbroad } from './card-abroad';
import { cardApply } from './card-apply';
import { cardFaq } from './card-faq';
import { cardLost } from './card-lost';
import { cardOnPhone } from './card-on-phone';
import { cardPasscode } from './card-passcode';
import { cardPhoneEnquiries } from './card-phone-enquiries';
import { cardRenewal } from './card-renewal';
import { clinicReader } from './clinic-reader';
import { corporateOneStop } from './corporate-one-stop';
import { digitalAgencyFaq } from './digital-agency-faq';
import { digitalAgencyInsuranceCard } from './digital-agency-insurance-card';
import { digitalAgencyMyNumberFaq } from './digital-agency-my-number-faq';
import { digitalAgencyPortalApp } from './digital-agency-portal-app';
import { digitalAgencySmartphone } from './digital-agency-smartphone';
import { faq } from './faq';
import { faqFamily } from './faq-family';
import { faqLogin } from './faq-login';
import { faqPins } from './faq-pins';
import { faqRegistration } from './faq-registration';
import { faqUserRegistration } from './faq-user-registration';
import { jpki } from './jpki';
import { manual } from './manual';
import { mhlwCardAsInsuranceCard } from './mhlw-card-as-insurance-card';
import { mhlwCertificate } from './mhlw-certificate';
import { mhlwFlyer } from './mhlw-flyer';
import { mhlwMerits } from './mhlw-merits';
import { mhlwQuestions } from './mhlw-questions';
import { mhlwReception } from './mhlw-reception';
import { mhlwSafety } from './mhlw-safety';
import { mynaapp } from './mynaapp';
import { mynaappFaq } from './mynaapp-faq';
import { mynaappSetup } from './mynaapp-setup';
import { operatingEnvironment } from './operating-environment';
import { portalGuide } from './portal-guide';
import { portalLoginGuide } from './portal-login-guide';

/**
 * Known pages of the portal's other hosts and of the government. They are met by the command
 * `explain`, and by the help that a person asks for on a page; the recogniser that is always there
 * does not know them.
 */
export const otherPages: readonly Page[] = [
  clinicReader,
  faqRegistration,
  faqLogin,
  faqPins,
  faqUserRegistration,
  faqFamily,
  manual,
  operatingEnvironment,
  applications,
  corporateOneStop,
  portalGuide,
  portalLoginGuide,
  mynaapp,
  mynaappSetup,
  mynaappFaq,
  cardOnPhone,
  cardPasscode,
  digitalAgencyFaq,
  digitalAgencyMyNumberFaq,
  digitalAgencyInsuranceCard,
  digitalAgencySmartphone,
  digitalAgencyPortalApp,
  mhlwCardAsInsuranceCard,
  mhlwQuestions,
  mhlwMerits,
  mhlwSafety,
  mhlwCertificate,
  mhlwReception,
  mhlwFlyer,
  cardApply,
  cardAbroad,
  cardRenewal,
  cardLost,
  cardFaq,
  cardPhoneEnquiries,
  jpki,
  faq,
];
