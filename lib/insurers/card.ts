import * as guide002 from '@/assets/insurers/guide002.json';
import * as kyoukai from '@/assets/insurers/kyoukai.json';
import * as shuppan from '@/assets/insurers/shuppan.json';
import * as toyobo from '@/assets/insurers/toyobo.json';
import type { Contact, Pack, SourceDocument } from './format';
import type { InsurerWaits } from './waits';

/** What the help beside a page says of an insurer: whose rules, from which papers, whom to ask. */
export interface InsurerCard {
  id: string;
  /** The short name, in Japanese. */
  name: string;
  /** Newest first. */
  documents: readonly Pick<SourceDocument, 'title' | 'publisher' | 'date' | 'dated'>[];
  contact?: Pick<Contact, 'name' | 'phone' | 'hours'>;
  /** Of an imported pack, by language; the panel has those of the built-in ones (assets/waits.json). */
  waits?: Readonly<Record<string, InsurerWaits>>;
}

type Described = Pick<Pack, 'id' | 'contact' | 'contacts' | 'documents'> & {
  names: Pick<Pack['names'], 'short'>;
};

export function insurerCard(pack: Described): InsurerCard {
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

/** Field by field: a bundler leaves the rules out, which the background never needs. */
const builtIn = [
  {
    id: kyoukai.id,
    names: kyoukai.names,
    documents: kyoukai.documents,
    contacts: kyoukai.contacts,
    contact: kyoukai.contact,
  },
  {
    id: shuppan.id,
    names: shuppan.names,
    documents: shuppan.documents,
    contacts: shuppan.contacts,
    contact: shuppan.contact,
  },
  {
    id: toyobo.id,
    names: toyobo.names,
    documents: toyobo.documents,
    contacts: toyobo.contacts,
    contact: toyobo.contact,
  },
  {
    id: guide002.id,
    names: guide002.names,
    documents: guide002.documents,
    contacts: guide002.contacts,
    contact: guide002.contact,
  },
] as readonly Described[];

/** Of the built-in packs (./built-in), by id; without `other`, which has no pages of its own. */
export const builtInCards: Readonly<Record<string, InsurerCard>> = Object.fromEntries(
  builtIn.map((pack) => [pack.id, insurerCard(pack)]),
);
