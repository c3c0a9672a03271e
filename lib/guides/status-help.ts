import type { StatusId } from '@/lib/pages/status/words';
import type { PortalKey } from '@/lib/words/portal';
import type { GuideId } from './guide';
import type { PortalCite } from './sources';

export interface Advice {
  say: PortalKey;
  /** The guide that shows how. */
  guide?: GuideId;
  cites: readonly PortalCite[];
}

/** What a status means and what to do now. */
export interface StatusHelp {
  means: PortalKey;
  cites: readonly PortalCite[];
  next: readonly Advice[];
  /** The guide that stands open with it. */
  guide: GuideId | null;
  /** What may be taken over into the checklist, after a click. */
  facts: { registered?: boolean };
}

export const statusHelp: Readonly<Record<StatusId, StatusHelp>> = {
  registered: {
    means: 'status.registered.means',
    cites: ['T-4-13', 'P-nanyo', 'P-jfe'],
    next: [
      { say: 'status.registered.next.check', guide: 'check-linked-info', cites: ['K-Q3 p6'] },
      { say: 'status.registered.next.bring', cites: ['K p10', 'S-9', 'G-05'] },
    ],
    guide: 'check-linked-info',
    facts: { registered: true },
  },
  'not-registered': {
    means: 'status.not-registered.means',
    cites: ['P-toyota', 'K-Q3 p6'],
    next: [
      {
        say: 'status.not-registered.next.register',
        guide: 'register',
        cites: ['K-Q3 p6', 'K-Q13 p16-17'],
      },
      {
        say: 'status.not-registered.next.otherwise',
        cites: ['K-Q9 p12', 'S-15', 'T-4-10', 'G-05'],
      },
    ],
    guide: 'register',
    facts: { registered: false },
  },
  'no-insurance-data': {
    means: 'status.no-insurance-data.means',
    cites: ['T-4-13'],
    next: [
      { say: 'status.no-insurance-data.next.ask', cites: ['T-4-13'] },
      { say: 'status.no-insurance-data.next.submit', cites: ['T-4-13', 'S-1', 'G-07'] },
      { say: 'status.no-insurance-data.next.later', cites: ['T-4-13'] },
    ],
    guide: null,
    facts: { registered: false },
  },
  contradictory: {
    means: 'status.contradictory.means',
    cites: [],
    next: [
      { say: 'status.contradictory.next.look', cites: [] },
      { say: 'status.contradictory.next.call', cites: ['K-tel p23'] },
    ],
    guide: 'find-status',
    facts: {},
  },
};
