import { expect, it } from 'vitest';
import { citedDocuments, documentOf } from '../../lib/words/citations';

const [k, f, kx] = [{ key: 'K' }, { key: 'F' }, { key: 'K-X' }];

it('sorts citations under their documents, in the order of the documents, each once', () => {
  const cites = ['F', 'K-Q9 p12', 'K p10', 'K-Q9 p12', 'K-X 3', 'S-16'];
  expect(citedDocuments(cites, [k, f, kx])).toEqual([
    { document: k, cites: ['K-Q9 p12', 'K p10'] },
    { document: f, cites: ['F'] },
    { document: kx, cites: ['K-X 3'] },
  ]);
});

it('names no document that nothing is cited from', () => {
  expect(citedDocuments(['F'], [k, f])).toEqual([{ document: f, cites: ['F'] }]);
});

it('does not take a longer word for a document', () => {
  expect(documentOf('KY-1', [k])).toBeUndefined();
});
