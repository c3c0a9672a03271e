import type { Day, DeskItem } from '@/lib/decision/types';
import {
  type Ground,
  grounds,
  type NoticeStatement,
  type Pack,
  visits,
} from '@/lib/insurers/format';
import { inForce, statementsOn } from '@/lib/insurers/select';
import { type Note, notesOn } from './notes';
import { boundaries, newest } from './situations/days';

/** What a pack decides on one day, and where it is silent. */
export interface Summary {
  on: Day;
  statements: number;
  documents: number;
  /** Day of the newest document. */
  newest: Day;
  certificate: Record<'given' | 'refused' | 'depends' | 'silent', Ground[]>;
  notice: NoticeStatement[];
  desk: { visit: string; ways: DeskItem[][] }[];
  /** Topics with the id of the contact to ask. */
  silent: { topic: string; contact: string }[];
  /** Later days on which another statement begins or one ends. */
  changes: Day[];
  notes: Note[];
}

/** Sums up a pack that passed the check. `on` is a day in Asia/Tokyo. */
export function summarise(pack: Pack, on: Day): Summary {
  const now = statementsOn(pack, on);
  const certificate: Summary['certificate'] = { given: [], refused: [], depends: [], silent: [] };
  for (const ground of grounds) {
    const grants = now.certificate
      .filter((one) => one.ground.includes(ground))
      .map(({ grant }) => grant);
    certificate[kindOf(grants)].push(ground);
  }
  return {
    on,
    statements: pack.statements.length,
    documents: pack.documents.length,
    newest: newest(pack),
    certificate,
    notice: now.notice,
    desk: visits.map((visit) => ({
      visit,
      ways: now.desk
        .filter((one) => one.visit === 'any' || one.visit.includes(visit))
        .map((one) => one.bring),
    })),
    silent: silencesOn(pack, on),
    changes: boundaries(pack.statements).filter((day) => day > on),
    notes: notesOn(pack, on),
  };
}

function kindOf(grants: readonly string[]): keyof Summary['certificate'] {
  if (grants.every((grant) => grant === 'ask')) return 'silent';
  if (grants.every((grant) => grant === 'yes')) return 'given';
  return grants.every((grant) => grant === 'no') ? 'refused' : 'depends';
}

/** Every topic that the pack leaves open on a day, each once. */
function silencesOn(pack: Pack, on: Day): Summary['silent'] {
  const contacts = new Map<string, string>();
  for (const one of pack.statements.filter((each) => inForce(each, on))) {
    const topics =
      one.about === 'certificate' && one.grant === 'ask' && one.topic === undefined
        ? one.ground.map((ground) => `certificate.${ground}`)
        : 'topic' in one && one.topic
          ? [one.topic]
          : [];
    const contact = (one.about === 'silence' && one.contact) || pack.contact;
    for (const topic of topics) if (!contacts.has(topic)) contacts.set(topic, contact);
  }
  return [...contacts].map(([topic, contact]) => ({ topic, contact }));
}
