import type { StepGuide } from './guide';
import { ecertExpiry, ecertExpiryUnderHeading, openMyNumberCard } from './places';

export const renewEcert: StepGuide = {
  id: 'renew-ecert',
  title: 'guide.renew-ecert.title',
  kind: 'steps',
  dated: true,
  steps: [
    {
      id: 'open-page',
      say: 'guide.renew-ecert.open-page',
      note: 'guide.renew-ecert.open-page.note',
      page: 'portal-home',
      place: openMyNumberCard,
      // For the notice: the menu path itself was seen in no guide, and the note says so.
      cites: ['K-Q12 p15'],
    },
    {
      id: 'read-date',
      say: 'guide.renew-ecert.read-date',
      note: 'guide.renew-ecert.read-date.note',
      page: 'my-number-card',
      place: [ecertExpiry, ecertExpiryUnderHeading],
      cites: ['K-Q12 p15', 'S-16'],
    },
    {
      id: 'go',
      say: 'guide.renew-ecert.go',
      note: 'guide.renew-ecert.go.note',
      cites: ['K-Q12 p15'],
    },
    {
      id: 'too-late',
      say: 'guide.renew-ecert.too-late',
      note: 'guide.renew-ecert.too-late.note',
      cites: ['K-Q12 p15', 'S-5', 'S-16', 'G-04', 'P-uji'],
    },
  ],
};
