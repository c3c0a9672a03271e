import type { StepGuide } from './guide';

export const lostCard: StepGuide = {
  id: 'lost-card',
  title: 'guide.lost-card.title',
  kind: 'steps',
  steps: [
    {
      id: 'stop',
      say: 'guide.lost-card.stop',
      note: 'guide.lost-card.stop.note',
      cites: ['K-Q2 p5', 'K-tel p23', 'T-4-16'],
    },
    {
      id: 'police',
      say: 'guide.lost-card.police',
      note: 'guide.lost-card.police.note',
      cites: ['K-Q2 p5'],
    },
    {
      id: 'reissue',
      say: 'guide.lost-card.reissue',
      note: 'guide.lost-card.reissue.note',
      cites: ['K-Q2 p5'],
    },
    {
      id: 'meanwhile',
      say: 'guide.lost-card.meanwhile',
      note: 'guide.lost-card.meanwhile.note',
      cites: ['S-16', 'S-18', 'S-22'],
    },
  ],
};
