import { expect, it } from 'vitest';
import { citedDocuments } from '../../lib/words/citations';

const [k, f, kx] = [{ key: 'K' }, { key: 'F' }, { key: 'KX' }];

it('sorts citations under their documents, in the order of the documents', () => {
  const cites = ['F', 'K-Q9 p12', 'K p10', 'K-Q9 p12', 'KX-3', 'S-16'];
  expect(citedDocuments(cites, [k, f, kx])).toEqual([
    { document: k, places: ['Q9 p12', 'p10'] },
    { document: f, places: [] },
    { document: kx, places: ['3'] },
  ]);
});

it('names no document that nothing is cited from', () => {
  expect(citedDocuments(['F'], [k, f])).toEqual([{ document: f, places: [] }]);
});
