import type { Guide } from './guide';

export const renewEcert: Guide = {
  id: 'renew-ecert',
  title: 'guide.renew-ecert.title',
  kind: 'steps',
  steps: [
    {
      id: 'read-date',
      say: 'guide.renew-ecert.read-date',
      note: 'guide.renew-ecert.read-date.note',
      page: 'my-number-card',
      cites: ['K-Q12 p15', 'S-16'],
    },
    {
      id: 'go',
      say: 'guide.renew-ecert.go',
      note: 'guide.renew-ecert.go.note',
      cites: ['K-Q12 p15'],
    },
    { id: 'too-late', say: 'guide.renew-ecert.too-late', cites: ['S-5', 'S-16', 'G-04'] },
  ],
};
