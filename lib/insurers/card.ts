import type { Contact, Pack, SourceDocument } from './format';

/** By what an insurer is told on a page: its pack's id, names and host names. */
export type InsurerName = Pick<Pack, 'id' | 'sites'> & {
  names: Pick<Pack['names'], 'ja' | 'short' | 'en'>;
};

/** What the help beside a page says of an insurer: whose rules, from which papers, whom to ask. */
export interface InsurerCard {
  id: string;
  /** The short name, in Japanese. */
  name: string;
  /** Newest first. */
  documents: readonly Pick<SourceDocument, 'title' | 'publisher' | 'date' | 'dated'>[];
  contact?: Pick<Contact, 'name' | 'phone' | 'hours'>;
}

/** What an imported pack's entry in the list, or a pack, says for recognition. */
export function insurerName({ id, sites, names: { ja, short, en } }: InsurerName): InsurerName {
  return { id, sites, names: { ja, short, en } };
}

export function insurerCard(pack: Pack): InsurerCard {
  const contact = pack.contacts.find(({ id }) => id === pack.contact);
  return {
    id: pack.id,
    name: pack.names.short,
    documents: pack.documents
      .map(({ title, publisher, date, dated }) => ({ title, publisher, date, dated }))
      .sort((a, b) => b.date.localeCompare(a.date)),
    ...(contact && {
      contact: { name: contact.name, phone: contact.phone, hours: contact.hours },
    }),
  };
}
