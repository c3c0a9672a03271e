import type { Guide } from './guide';

export const wrongPerson: Guide = {
  id: 'wrong-person',
  title: 'guide.wrong-person.title',
  kind: 'steps',
  hotline: true,
  steps: [
    { id: 'tell', say: 'guide.wrong-person.tell', cites: ['T-4-14'] },
    {
      id: 'what-happens',
      say: 'guide.wrong-person.what-happens',
      cites: ['T-4-14', 'K-Q3 p6'],
    },
    { id: 'log-out', say: 'guide.wrong-person.log-out', cites: ['K-Q3 p6'] },
  ],
};
