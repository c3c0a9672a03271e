import { addDays, addMonths } from './calendar';
import { certificate } from './certificate';
import type { Explorer } from './explore';
import type { Facts } from './facts';
import { hold } from './hold';
import type { Situation } from './situation';
import { expected } from './todo';
import type { DateNote } from './types';

/** Deadlines and expiries that follow from the facts, earliest first. Days in Asia/Tokyo. */
export function dateNotes(facts: Facts, explorer: Explorer): DateNote[] {
  const notes = explorer.shared(leadNotes, ({ what, on }) => `${what} ${on}`);
  const told = { ecert: facts.ecertExpiredOn, certificate: facts.certificateValidUntil };
  for (const [what, on] of Object.entries(told)) if (on) notes.push({ what, on, cites: [] });
  if (facts.ecertExpiredOn) {
    // Open from the first day on which less than three months are left (K-Q12).
    const on = addDays(addMonths(facts.ecertExpiredOn, -3), 1);
    notes.push({ what: 'ecert-renewal-from', on, cites: ['N-renewal'] });
  }
  return notes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** First and last day on which the certificate that is due can be expected. */
function leadNotes(s: Situation): DateNote[] {
  if (hold(s) === 'neither') return [];
  const { grant, decisive } = certificate(s);
  if (grant !== 'yes' || !decisive.statement) return [];
  const { from, by } = expected(decisive.statement, s.facts);
  const { cites } = decisive.statement;
  return [
    ...(from ? [{ what: 'certificate-from', on: from, cites }] : []),
    ...(by ? [{ what: 'certificate-by', on: by, cites }] : []),
  ];
}
