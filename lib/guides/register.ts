import type { WayGuide } from './guide';
import { apply, logIn, openInsuranceCard, registrationStatus } from './places';

export const register: WayGuide = {
  id: 'register',
  title: 'guide.register.title',
  kind: 'ways',
  steps: [
    {
      id: 'clinic',
      say: 'guide.register.clinic',
      note: 'guide.register.clinic.note',
      cites: ['K-Q13 p16-17', 'T-4-2', 'F'],
      steps: [
        {
          id: 'clinic-find',
          say: 'guide.register.clinic-find',
          note: 'guide.register.clinic-find.note',
          cites: ['K-Q13 p16-17', 'K p9'],
        },
        {
          id: 'clinic-card',
          say: 'guide.register.clinic-card',
          note: 'guide.register.clinic-card.note',
          cites: ['K-Q13 p16-17', 'T-4-2', 'K p9'],
        },
        {
          id: 'clinic-use',
          say: 'guide.register.clinic-use',
          note: 'guide.register.clinic-use.note',
          cites: ['K-Q13 p16-17', 'K-Q14 p18'],
        },
      ],
    },
    {
      id: 'portal',
      say: 'guide.register.portal',
      note: 'guide.register.portal.note',
      page: 'health-insurance-card',
      cites: ['K-Q13 p16-17', 'T-4-2', 'P-toyota'],
      steps: [
        {
          id: 'portal-log-in',
          say: 'guide.register.portal-log-in',
          note: 'guide.register.portal-log-in.note',
          page: 'login',
          place: logIn,
          cites: ['K-Q13 p16-17'],
        },
        {
          id: 'portal-open',
          say: 'guide.register.portal-open',
          page: 'portal-home',
          place: openInsuranceCard,
          cites: ['P-nanyo', 'P-jfe', 'P-toyota'],
        },
        {
          id: 'portal-apply',
          say: 'guide.register.portal-apply',
          note: 'guide.register.portal-apply.note',
          page: 'health-insurance-card',
          place: apply,
          cites: ['K-Q13 p16-17', 'P-toyota'],
        },
        {
          id: 'portal-check',
          say: 'guide.register.portal-check',
          note: 'guide.register.portal-check.note',
          page: 'health-insurance-card',
          place: [registrationStatus],
          cites: ['P-nanyo', 'P-jfe', 'T-4-13'],
        },
      ],
    },
    {
      id: 'atm',
      say: 'guide.register.atm',
      note: 'guide.register.atm.note',
      cites: ['K-Q13 p16-17', 'T-4-2'],
      steps: [
        {
          id: 'atm-bring',
          say: 'guide.register.atm-bring',
          note: 'guide.register.atm-bring.note',
          cites: ['K-Q13 p16-17', 'T-4-2'],
        },
        {
          id: 'atm-apply',
          say: 'guide.register.atm-apply',
          note: 'guide.register.atm-apply.note',
          cites: ['K-Q13 p16-17'],
        },
        { id: 'atm-check', say: 'guide.register.atm-check', cites: ['P-nanyo', 'P-toyota'] },
      ],
    },
    {
      id: 'municipality',
      say: 'guide.register.municipality',
      note: 'guide.register.municipality.note',
      cites: ['T-4-2'],
      steps: [
        {
          id: 'municipality-ask',
          say: 'guide.register.municipality-ask',
          note: 'guide.register.municipality-ask.note',
          cites: ['T-4-2'],
        },
        { id: 'municipality-go', say: 'guide.register.municipality-go', cites: ['T-4-2'] },
      ],
    },
  ],
};
