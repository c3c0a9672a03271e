import type { Pack } from '@/lib/insurers/format';
import { citedDocuments } from '@/lib/words/citations';
import { citedPlaces } from './rules/references';

/** Something that is no fault but worth a second look. */
export interface Note {
  kind: 'no-form' | 'no-to' | 'unused-document' | 'only-superseded' | 'no-english';
  path: string;
}

export function notesOn(pack: Pack): Note[] {
  return [...formNotes(pack), ...documentNotes(pack), ...languageNotes(pack)];
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
