import type { Day } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import { citedDocuments } from '@/lib/words/citations';
import { citedPlaces } from './rules/references';
import { startOf } from './rules/statements';

/** Something that is no fault but worth a second look. */
export interface Note {
  kind:
    | 'no-form'
    | 'no-to'
    | 'past-day'
    | 'future-day'
    | 'unused-document'
    | 'only-superseded'
    | 'no-english';
  path: string;
}

export function notesOn(pack: Pack, today: Day): Note[] {
  return [
    ...formNotes(pack),
    ...dayNotes(pack, today),
    ...documentNotes(pack),
    ...languageNotes(pack),
  ];
}

/** "On application" without the name of the form, or without where to file it, helps only half. */
function formNotes(pack: Pack): Note[] {
  return pack.statements.flatMap((one, i): Note[] => {
    if (one.about !== 'certificate' || one.route !== 'application') return [];
    const path = `statements[${i}]`;
    return [
      ...(one.form === undefined ? [{ kind: 'no-form' as const, path }] : []),
      ...(one.to === undefined ? [{ kind: 'no-to' as const, path }] : []),
    ];
  });
}

/** Days that can hardly be meant: last days before the first one, and papers not yet written. */
function dayNotes(pack: Pack, today: Day): Note[] {
  const past = pack.statements.flatMap((one, i): Note[] => {
    const start = startOf(one, pack);
    const days = {
      by: 'by' in one ? one.by : undefined,
      'lead.by': 'lead' in one ? one.lead?.by : undefined,
    };
    return Object.entries(days).flatMap(([name, day]) =>
      day !== undefined && start !== undefined && day < start
        ? [{ kind: 'past-day', path: `statements[${i}].${name}` }]
        : [],
    );
  });
  const written = [
    ...pack.documents.map(({ date }, i) => ({ day: date, path: `documents[${i}].date` })),
    ...(pack.madeBy ? [{ day: pack.madeBy.on, path: 'madeBy.on' }] : []),
  ];
  const future = written.filter(({ day }) => day > today);
  return [...past, ...future.map(({ path }) => ({ kind: 'future-day' as const, path }))];
}

function documentNotes(pack: Pack): Note[] {
  const places = citedPlaces(pack);
  const cited = citedDocuments(
    places.flatMap((one) => one.cites),
    pack.documents,
  ).map((one) => one.document);
  const idle = pack.documents.flatMap((one, i): Note[] =>
    cited.includes(one) ? [] : [{ kind: 'unused-document', path: `documents[${i}]` }],
  );
  const old = places.flatMap(({ path, cites }): Note[] => {
    const documents = citedDocuments(cites, pack.documents).map((one) => one.document);
    const superseded = documents.length > 0 && documents.every((one) => one.supersededBy);
    return superseded ? [{ kind: 'only-superseded', path }] : [];
  });
  return [...idle, ...old];
}

function languageNotes(pack: Pack): Note[] {
  const speaks = Object.keys(pack.words?.ja ?? {}).length > 0;
  return speaks && !pack.words?.en ? [{ kind: 'no-english', path: 'words' }] : [];
}
