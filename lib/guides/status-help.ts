import type { StatusId } from '@/lib/pages/status/words';
import type { PortalKey } from '@/lib/words/portal';
import type { WaitFor } from '@/lib/words/waits';
import type { GuideId } from './guide';
import type { HotlineTopic } from './lines';
import type { PortalCite } from './sources';

export interface Advice {
  say: PortalKey;
  /** The guide that shows how. */
  guide?: GuideId;
  cites: readonly PortalCite[];
}

/** What something shown means and what to do now. */
export interface Help {
  means: PortalKey;
  cites: readonly PortalCite[];
  next: readonly Advice[];
  /** What there may be to wait for, which each insurer says by itself. */
  wait?: WaitFor;
  /** What to choose on the country's line; null = it cannot help with this. */
  call: HotlineTopic | null;
}

export interface StatusHelp extends Help {
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
    wait: 'data',
    call: 'insurance',
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
    wait: 'certificate',
    call: 'insurance',
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
    wait: 'data',
    call: 'insurance',
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
    call: 'portal',
    guide: 'find-status',
    facts: {},
  },
  'several-people': {
    means: 'status.several-people.means',
    cites: [],
    next: [
      { say: 'status.several-people.next.look', cites: ['T-4-13', 'P-nanyo'] },
      {
        say: 'status.several-people.next.register',
        guide: 'register',
        cites: ['P-toyota', 'K-Q3 p6'],
      },
    ],
    call: 'portal',
    guide: 'find-status',
    facts: {},
  },
  'signed-out': {
    means: 'status.signed-out.means',
    cites: ['P-skill-pass', 'P-connie'],
    next: [
      { say: 'status.signed-out.next.log-in', cites: ['K-Q3 p6', 'K-Q13 p16-17'] },
      { say: 'status.signed-out.next.pin', cites: ['K-Q1 p4'] },
    ],
    call: 'portal',
    guide: 'find-status',
    facts: {},
  },
  'ecert-invalid': {
    means: 'status.ecert-invalid.means',
    cites: ['P-did2memo'],
    next: [
      { say: 'status.ecert-invalid.next.date', guide: 'renew-ecert', cites: ['K-Q12 p15'] },
      { say: 'status.ecert-invalid.next.renew', cites: ['K-Q12 p15'] },
      { say: 'status.ecert-invalid.next.insurance', cites: ['S-5', 'S-16', 'G-04'] },
    ],
    call: 'card',
    guide: 'renew-ecert',
    facts: {},
  },
  'signing-ecert-void': {
    means: 'status.signing-ecert-void.means',
    cites: ['P-sbapp'],
    next: [
      { say: 'status.signing-ecert-void.next.why', cites: ['P-sbapp'] },
      { say: 'status.signing-ecert-void.next.renew', cites: ['K-tel p23'] },
    ],
    call: 'card',
    guide: null,
    facts: {},
  },
  'log-in-again': {
    means: 'status.log-in-again.means',
    cites: ['P-awaisora'],
    next: [{ say: 'status.log-in-again.next.log-in', cites: ['P-awaisora', 'K-Q13 p16-17'] }],
    call: 'portal',
    guide: null,
    facts: {},
  },
};
