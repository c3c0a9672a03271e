import type { Guide } from './guide';

export const register: Guide = {
  id: 'register',
  title: 'guide.register.title',
  kind: 'ways',
  steps: [
    {
      id: 'clinic',
      say: 'guide.register.clinic',
      note: 'guide.register.clinic.note',
      cites: ['K-Q13 p16-17', 'T-4-2', 'F'],
    },
    {
      id: 'portal',
      say: 'guide.register.portal',
      note: 'guide.register.portal.note',
      page: 'health-insurance-card',
      cites: ['K-Q13 p16-17', 'T-4-2', 'P-toyota'],
    },
    {
      id: 'atm',
      say: 'guide.register.atm',
      note: 'guide.register.atm.note',
      cites: ['K-Q13 p16-17', 'T-4-2'],
    },
    {
      id: 'municipality',
      say: 'guide.register.municipality',
      note: 'guide.register.municipality.note',
      cites: ['T-4-2'],
    },
  ],
};
