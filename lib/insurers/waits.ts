import type { Cite, Day } from '@/lib/decision/types';
import type { CertificateStatement, Contact, StatementOf } from './format';
import { statementsOn } from './select';
import type { WaitingPart } from './waiting-part';

/** What somebody may be waiting for: that the data are linked, or a certificate instead of the card. */
export interface Waits {
  data: (StatementOf<'info'> | StatementOf<'todo'>)[];
  certificate: CertificateStatement[];
}

export type WaitFor = keyof Waits;

/** One sentence of an insurer about waiting, with the document it stands in. */
export interface Wait {
  text: string;
  cites: Cite[];
  /** The document and its date, written out. */
  source: string;
  /** The document's date. */
  asOf: Day;
}

/** What one insurer's documents say about waiting, and whom to ask there: ready-made sentences. */
export type InsurerWaits = Readonly<Record<WaitFor, Wait[]>> & {
  /** Short name of the insurer. */
  name: string;
  contacts: Pick<Contact, 'name' | 'phone' | 'hours' | 'charge' | 'languages'>[];
};

/**
 * The statements of a pack that say, on a day, how long that takes at this insurer. Empty = its
 * documents do not say. Data: what it says, in words of its own, while the data are not linked yet.
 * Certificate: how it comes by itself to somebody whose card is not registered.
 */
export function waitsOf(pack: WaitingPart, day: Day): Waits {
  const { info, todo, certificate } = statementsOn(pack, day);
  const checks = todo.filter(({ action, say }) => action === 'check-portal' && say !== undefined);
  return {
    data: [...info, ...checks].filter(({ when }) => when?.dataLinked === false),
    certificate: certificate.filter(
      ({ ground, grant, route, when, planned, lead, say }) =>
        ground.includes('not-registered') &&
        grant === 'yes' &&
        (route === 'automatic' || route === 'ex-officio') &&
        when?.joining !== true &&
        !planned &&
        (say !== undefined || (lead !== undefined && lead.period === undefined)),
    ),
  };
}
