import type { Contact, Pack, SourceDocument } from './format';
import type { WaitingPart } from './waiting-part';

/** What the help beside a page says of an insurer: whose rules, from which papers, whom to ask. */
export interface InsurerCard {
  id: string;
  /** The short name, in Japanese. */
  name: string;
  /** Newest first. */
  documents: readonly Pick<SourceDocument, 'title' | 'publisher' | 'date' | 'dated'>[];
  contact?: Pick<Contact, 'name' | 'phone' | 'hours'>;
}

/** Where somebody is insured, and what is said there about waiting. */
export interface PersonsInsurer {
  id: string;
  /** The short name, in Japanese. */
  name: string;
  /** The panel has what the built-in packs say (assets/waits/<lang>.json); null = it cannot be read. */
  waiting: WaitingPart | 'built-in' | null;
}

export type Described = Pick<Pack, 'id' | 'contact' | 'contacts' | 'documents'> & {
  names: Pick<Pack['names'], 'short'>;
};

export function insurerCard(pack: Described): InsurerCard {
  const contact = pack.contacts.find(({ id }) => id === pack.contact);
  return {
    id: pack.id,
    name: pack.names.short,
    documents: pack.documents
      .map(({ title, publisher, date, dated }) => ({ title, publisher, date, dated }))
      .sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date)),
    ...(contact && {
      contact: { name: contact.name, phone: contact.phone, hours: contact.hours },
    }),
  };
}
