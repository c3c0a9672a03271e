import type { StepGuide } from './guide';
import { logIn, openInsuranceCard, registrationStatus } from './places';

export const findStatus: StepGuide = {
  id: 'find-status',
  title: 'guide.find-status.title',
  kind: 'steps',
  dated: true,
  steps: [
    {
      id: 'log-in',
      say: 'guide.find-status.log-in',
      note: 'guide.find-status.log-in.note',
      page: 'login',
      place: logIn,
      cites: ['K-Q3 p6', 'K-Q13 p16-17'],
    },
    {
      id: 'open-page',
      say: 'guide.find-status.open-page',
      note: 'guide.find-status.open-page.note',
      page: 'portal-home',
      place: openInsuranceCard,
      cites: ['P-nanyo', 'P-jfe', 'P-toyota', 'G-06', 'T-4-13'],
    },
    {
      id: 'read-status',
      say: 'guide.find-status.read-status',
      note: 'guide.find-status.read-status.note',
      page: 'health-insurance-card',
      place: [registrationStatus],
      cites: ['P-nanyo', 'P-toyota', 'T-4-13'],
    },
  ],
};
