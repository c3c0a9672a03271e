import type { StepGuide } from './guide';
import { insurerName, logOut, openInsuranceCard, personName } from './places';

export const checkLinkedInfo: StepGuide = {
  id: 'check-linked-info',
  title: 'guide.check-linked-info.title',
  kind: 'steps',
  dated: true,
  instead: { say: 'panel.notMine', guide: 'wrong-person' },
  steps: [
    {
      id: 'open-page',
      say: 'guide.check-linked-info.open-page',
      note: 'guide.check-linked-info.open-page.note',
      place: openInsuranceCard,
      cites: ['K-Q3 p6', 'P-nanyo', 'P-jfe', 'T-4-13', 'T-4-15'],
    },
    {
      id: 'names',
      say: 'guide.check-linked-info.names',
      page: 'health-insurance-card',
      place: [personName],
      cites: ['K-Q3 p6', 'S-2'],
    },
    {
      id: 'insurer',
      say: 'guide.check-linked-info.insurer',
      note: 'guide.check-linked-info.insurer.note',
      place: [insurerName],
      cites: ['F', 'G-02', 'S-1', 'P-toyota'],
    },
    {
      id: 'last-four',
      say: 'guide.check-linked-info.last-four',
      note: 'guide.check-linked-info.last-four.note',
      cites: ['F', 'G-02', 'T-1-1', 'T-2-2', 'T-1-5', 'K-tel p22'],
    },
    {
      id: 'log-out',
      say: 'guide.check-linked-info.log-out',
      place: logOut,
      cites: ['K-Q3 p6', 'T-1-8'],
    },
  ],
};
