import type { Cite } from '@/lib/decision/types';

/** A document and the citations of it that an answer rests on. */
export interface Cited<D> {
  document: D;
  cites: Cite[];
}

/**
 * Sorts citations under their documents: `K-Q9 p12` and `K p10` speak of document `K`, `F` of `F`.
 * A citation of no given document is left out.
 */
export function citedDocuments<D extends { key: string }>(
  cites: readonly Cite[],
  documents: readonly D[],
): Cited<D>[] {
  const found = new Map<D, Cite[]>();
  for (const cite of new Set(cites)) {
    const document = documentOf(cite, documents);
    if (document) found.set(document, [...(found.get(document) ?? []), cite]);
  }
  return documents.flatMap((document) => {
    const cited = found.get(document);
    return cited ? [{ document, cites: cited }] : [];
  });
}

/** The document a citation speaks of; of two that fit, the one with the longer key. */
export function documentOf<D extends { key: string }>(
  cite: Cite,
  documents: readonly D[],
): D | undefined {
  return documents
    .filter(
      ({ key }) => cite === key || (cite.startsWith(key) && /^[- ]\S/.test(cite.slice(key.length))),
    )
    .sort((a, b) => b.key.length - a.key.length)[0];
}
