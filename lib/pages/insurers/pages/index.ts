import type { Page } from '../../page';
import { insurerBothPapers } from './insurer-both-papers';
import { insurerCardUse } from './insurer-card-use';
import { insurerCertificate } from './insurer-certificate';
import { insurerElderlyCard } from './insurer-elderly-card';
import { insurerFaq } from './insurer-faq';
import { insurerLifeEvent } from './insurer-life-event';
import { insurerNotice } from './insurer-notice';
import { insurerOldCard } from './insurer-old-card';
import { insurerRegistration } from './insurer-registration';

/**
 * What insurers' pages are about. Their addresses differ from insurer to insurer: the words decide,
 * and the address only where many sites share a template.
 */
export const insurerPages: readonly Page[] = [
  insurerBothPapers,
  insurerNotice,
  insurerCertificate,
  insurerRegistration,
  insurerCardUse,
  insurerElderlyCard,
  insurerOldCard,
  insurerLifeEvent,
  insurerFaq,
];
