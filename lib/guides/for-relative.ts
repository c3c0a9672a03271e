import type { StepGuide } from './guide';
import {
  insurerName,
  logIn,
  logOut,
  openInsuranceCard,
  personName,
  registrationStatus,
} from './places';

export const forRelative: StepGuide = {
  id: 'for-relative',
  title: 'guide.for-relative.title',
  kind: 'steps',
  dated: true,
  instead: { say: 'panel.notMine', guide: 'wrong-person' },
  steps: [
    {
      id: 'own-card',
      say: 'guide.for-relative.own-card',
      note: 'guide.for-relative.own-card.note',
      cites: ['K-Q3 p6', 'T-4-15', 'K-Q13 p16-17'],
    },
    {
      id: 'log-in',
      say: 'guide.for-relative.log-in',
      note: 'guide.for-relative.log-in.note',
      page: 'login',
      place: logIn,
      cites: ['K-Q3 p6', 'T-4-15'],
    },
    {
      id: 'open-page',
      say: 'guide.for-relative.open-page',
      page: 'portal-home',
      place: openInsuranceCard,
      cites: ['P-nanyo', 'P-jfe', 'P-toyota'],
    },
    {
      id: 'look',
      say: 'guide.for-relative.look',
      note: 'guide.for-relative.look.note',
      page: 'health-insurance-card',
      place: [registrationStatus, personName, insurerName],
      cites: ['K-Q3 p6', 'S-2', 'T-1-1', 'T-3-3'],
    },
    { id: 'log-out', say: 'guide.for-relative.log-out', place: logOut, cites: ['K-Q3 p6'] },
    { id: 'take-card', say: 'guide.for-relative.take-card', cites: [] },
  ],
};
