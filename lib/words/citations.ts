import type { Cite } from '@/lib/decision/types';

/** A document and the places in it that an answer rests on. */
export interface Cited<D> {
  document: D;
  places: string[];
}

/**
 * Sorts citations under their documents: `K-Q9 p12` is the place `Q9 p12` of document `K`, `F`
 * alone is the whole of `F`. A citation of no given document is left out.
 */
export function citedDocuments<D extends { key: string }>(
  cites: readonly Cite[],
  documents: readonly D[],
): Cited<D>[] {
  const byLength = [...documents].sort((a, b) => b.key.length - a.key.length);
  const places = new Map<D, string[]>();
  for (const cite of cites) {
    const document = byLength.find(({ key }) => cite === key || /^[- ]/.test(rest(cite, key)));
    if (!document) continue;
    const place = rest(cite, document.key).replace(/^[- ]/, '');
    const known = places.get(document) ?? [];
    places.set(document, place && !known.includes(place) ? [...known, place] : known);
  }
  return documents.flatMap((document) => {
    const found = places.get(document);
    return found ? [{ document, places: found }] : [];
  });
}

const rest = (cite: Cite, key: string) => (cite.startsWith(key) ? cite.slice(key.length) : '');
