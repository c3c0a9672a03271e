import type { Guide } from './guide';

export const logOut: Guide = {
  id: 'log-out',
  title: 'guide.log-out.title',
  kind: 'steps',
  steps: [
    { id: 'own-card', say: 'guide.log-out.own-card', cites: ['K-Q3 p6', 'T-4-15'] },
    { id: 'log-out', say: 'guide.log-out.log-out', cites: ['K-Q3 p6'] },
    { id: 'take-card', say: 'guide.log-out.take-card', cites: [] },
  ],
};
