import { at } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import { documentOf, nationalContacts } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { fault, type PackFault, told } from '../fault';

/** Ids that are there twice, and names of documents and contacts that nobody declared. */
export function checkReferences(pack: Pack): PackFault[] {
  return [
    ...twice(pack.statements, 'id', 'statements'),
    ...twice(pack.documents, 'key', 'documents'),
    ...twice(pack.contacts, 'id', 'contacts'),
    ...checkContacts(pack),
    ...checkDocuments(pack),
    ...citedPlaces(pack).flatMap(({ path, cites }) => checkCites(pack, path, cites)),
  ];
}

function twice<K extends string>(list: readonly Record<K, string>[], key: K, path: string) {
  const first = new Map<string, number>();
  return list.flatMap((one, i) => {
    const before = first.get(one[key]);
    first.set(one[key], before ?? i);
    if (before === undefined) return [];
    return [
      fault('duplicate', `${path}[${i}].${key}`, `another than ${path}[${before}]`, one[key]),
    ];
  });
}

function checkContacts(pack: Pack): PackFault[] {
  const known = [...pack.contacts, ...nationalContacts].map((one) => one.id);
  const check = (path: string, id: string | undefined) =>
    id === undefined || known.includes(id)
      ? []
      : [fault('unknown-contact', path, known.join(' | '), id)];
  return [
    ...check('contact', pack.contact),
    ...pack.statements.flatMap((one, i) =>
      one.about === 'silence' ? check(`statements[${i}].contact`, one.contact) : [],
    ),
  ];
}

function checkDocuments(pack: Pack): PackFault[] {
  const isNewer = (by: string, than: Day) =>
    pack.documents.some(({ key, date }) => key === by && date > than);
  return pack.documents.flatMap(({ date, supersededBy }, i) =>
    supersededBy === undefined || isNewer(supersededBy, date)
      ? []
      : [
          fault(
            'unknown-document',
            `documents[${i}].supersededBy`,
            'a newer document',
            supersededBy,
          ),
        ],
  );
}

interface CitedPlace {
  path: string;
  cites: readonly string[];
}

/** Every place of a pack that names its sources. */
export function citedPlaces(pack: Pack): CitedPlace[] {
  const list = (path: string, all: readonly { cites: readonly string[] }[]) =>
    all.map(({ cites }, i) => ({ path: `${path}[${i}].cites`, cites }));
  return [
    ...list('contacts', pack.contacts),
    ...Object.entries(pack.papers ?? {}).map(([name, one]) => ({
      path: `papers.${name}.cites`,
      cites: one.cites,
    })),
    ...(['certificateNeverEndsBefore', 'certificateAgain'] as const).flatMap((path) => {
      const said = pack[path];
      return said ? [{ path: `${path}.cites`, cites: said.cites }] : [];
    }),
    ...list('statements', pack.statements),
  ];
}

function checkCites(pack: Pack, path: string, cites: readonly string[]): PackFault[] {
  return cites.flatMap((cite, i) => {
    if (cites.indexOf(cite) !== i)
      return [fault('duplicate', at(path, i), 'each citation once', cite)];
    if (documentOf(pack, cite)) return [];
    const keys = pack.documents.map((one) => one.key).join(' | ');
    return [told('unknown-document', at(path, i), `${keys}, then - or a space`, `"${cite}"`)];
  });
}
