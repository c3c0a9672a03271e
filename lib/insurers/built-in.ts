import guide002 from '@/assets/insurers/guide002.json';
import kyoukai from '@/assets/insurers/kyoukai.json';
import nationalJson from '@/assets/insurers/national.json';
import otherJson from '@/assets/insurers/other.json';
import shuppan from '@/assets/insurers/shuppan.json';
import toyobo from '@/assets/insurers/toyobo.json';
import type { Pack, SourceDocument } from './format';
import { keepOwnWords } from './own-words';

// JSON loses the literal types; `pack check` and the tests hold the files to the schema.
const asPack = (json: unknown) => json as Pack;

const national = asPack(nationalJson);

/** The packs that come with the extension, by id, in the order they are offered. */
export const builtIn: ReadonlyMap<string, Pack> = new Map(
  [kyoukai, shuppan, toyobo, guide002, otherJson].map((json) => {
    const pack = onNationalGround(asPack(json));
    keepOwnWords(pack.words);
    return [pack.id, pack];
  }),
);

/**
 * The insurers to offer when others were imported: one with the id of a built-in pack stands in its
 * place, the others come after them, and `other` stays the last.
 */
export function withImported<T extends { id: string }>(
  own: readonly T[],
  imported: readonly T[],
): T[] {
  const replaced = own.map((one) => imported.find(({ id }) => id === one.id) ?? one);
  const added = imported.filter(({ id }) => !own.some((one) => one.id === id));
  const isOther = ({ id }: T) => id === 'other';
  return [...replaced.filter((one) => !isOther(one)), ...added, ...replaced.filter(isOther)];
}

/** A pack with what holds for everybody in Japan under it. */
export function onNationalGround(pack: Pack): Pack {
  return { ...pack, statements: [...pack.statements, ...national.statements] };
}

export const nationalContacts = national.contacts;
export const nationalDocuments = national.documents;

/** The document a citation points into, or undefined. `S-16` → S; the longest key wins. */
export function documentOf(pack: Pack, cite: string): SourceDocument | undefined {
  return [...pack.documents, ...national.documents]
    .filter(
      ({ key }) => cite === key || (cite.startsWith(key) && /^[- ]\S/.test(cite.slice(key.length))),
    )
    .sort((a, b) => b.key.length - a.key.length)[0];
}

/** Its guide does not print its name, so nobody looks for it in a list: it is found by searching. */
export const nameless = 'guide002';

/** The insurers to choose from: without a search, those whom people would look for; with one, all. */
export const offered = <T extends { id: string }>(
  all: readonly T[],
  query: string,
  chosen: string | null,
): readonly T[] => (query === '' ? all.filter(({ id }) => id !== nameless || id === chosen) : all);
