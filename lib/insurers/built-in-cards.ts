import * as guide002 from '@/assets/insurers/guide002.json';
import * as kyoukai from '@/assets/insurers/kyoukai.json';
import * as shuppan from '@/assets/insurers/shuppan.json';
import * as toyobo from '@/assets/insurers/toyobo.json';
import { type Described, type InsurerCard, insurerCard } from './card';

/** Field by field: a bundler leaves the rules out, which no card needs. */
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
