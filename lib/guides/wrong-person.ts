import type { StepGuide } from './guide';
import { logOut } from './places';

export const wrongPerson: StepGuide = {
  id: 'wrong-person',
  title: 'guide.wrong-person.title',
  kind: 'steps',
  steps: [
    {
      id: 'tell',
      say: 'guide.wrong-person.tell',
      note: 'guide.wrong-person.tell.note',
      hotline: true,
      cites: ['T-4-14', 'K-Q3 p6'],
    },
    {
      id: 'what-happens',
      say: 'guide.wrong-person.what-happens',
      note: 'guide.wrong-person.what-happens.note',
      cites: ['T-4-14', 'K-Q3 p6', 'S-2'],
    },
    { id: 'log-out', say: 'guide.wrong-person.log-out', place: logOut, cites: ['K-Q3 p6'] },
  ],
};
