import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFacts } from '@/lib/decision/derive';
import { factSpecs } from '@/lib/decision/facts';
import { actions } from '@/lib/decision/todo';
import { grounds, visits } from '@/lib/insurers/format';
import { checkPack, checkPackText } from '@/lib/proofreading/check';
import { faultKinds, faultLine, faultWords } from '@/lib/proofreading/fault';
import { derivedKinds } from '@/lib/proofreading/names';
import { Phrases } from '@/lib/proofreading/phrases';
import { langs } from '@/lib/words/catalogue';
import { builtInNames, packNamed, packText, sampleNames } from './sample';

describe('the packs of this repository', () => {
  it.each([...builtInNames, ...sampleNames, 'national'])('%s has no fault', (name) => {
    const { pack, faults } = checkPackText(packText(name));
    expect(faults?.map((one) => faultLine(name, one))).toBeUndefined();
    expect(pack).toEqual(packNamed(name));
  });

  it('has a sample for every kind of insurer, clearly marked', () => {
    const samples = sampleNames.map(packNamed);
    expect(samples.map((one) => one.kind).sort()).toEqual(
      ['late-elderly', 'municipal', 'mutual-aid', 'society', 'trade'].sort(),
    );
    for (const { sample, names, sites } of samples) {
      expect(sample).toBe(true);
      expect(names.ja).toMatch(/見本/);
      for (const site of sites) expect(site).toMatch(/\.example$/);
    }
  });
});

describe('packs from outside', () => {
  it.each(['other', 'national'])('may not be %s', (name) => {
    const lines = checkPackText(packText(name), 'outside').faults?.map((one) =>
      faultLine(name, one),
    );
    expect(lines).toEqual([`${name}: id: expected the id of an insurer, found "${name}"`]);
  });
});

describe('what the check knows of the engine', () => {
  it('every derived fact, with its values', () => {
    expect(Object.keys(derivedKinds).sort()).toEqual(Object.keys(derivedFacts).sort());
  });

  it('every visit', () => {
    expect([...visits]).toEqual([...factSpecs.visit.kind]);
  });

  it.each(langs)('has words in %s for whatever a pack can name', (lang) => {
    const say = new Phrases(packNamed('kyoukai'), lang);
    const wordless = (group: string, ids: readonly string[]) =>
      ids.filter((id) => say.label(group, id) === `${group}.${id}`);
    expect(wordless('fact', [...Object.keys(factSpecs), ...Object.keys(derivedKinds)])).toEqual([]);
    expect(wordless('action', [...actions])).toEqual([]);
    expect(wordless('ground', grounds)).toEqual([]);
    for (const [name, kind] of Object.entries({ ...factKinds, ...derivedKinds })) {
      if (typeof kind !== 'object') continue;
      for (const value of kind) {
        expect(say.condition({ [name]: value }), `${name}: ${value}`).not.toMatch(/\w+\.\w/);
      }
    }
    for (const kind of faultKinds) {
      const fault = { path: '', expected: '', found: '', kind };
      expect(faultWords(fault, lang)).not.toBe(`fault.${kind}`);
    }
  });
});

const factKinds = Object.fromEntries(
  Object.entries(factSpecs).map(([name, spec]) => [name, spec.kind]),
);

describe('whatever is thrown at it', () => {
  const answers = (json: unknown) => {
    const { pack, faults } = checkPack(json);
    expect(pack === undefined).toBe(faults !== undefined);
    for (const fault of faults ?? []) {
      expect(faultLine('x.json', fault)).toMatch(/^x\.json: .*expected .+, found .+$/);
      expect(faultLine('x.json', fault)).not.toMatch(/[\r\n]/);
    }
  };

  it('any JSON is answered', () => {
    fc.assert(fc.property(fc.jsonValue(), answers), { numRuns: 300 });
  });

  it('any text is answered', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        checkPackText(text);
      }),
      { numRuns: 300 },
    );
  });

  it('a pack with any one value replaced is answered', () => {
    const places = [...pathsOf(packNamed('samples/sample-municipal'), [])];
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(...oddValues));
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, value) => {
        const pack = packNamed('samples/sample-municipal');
        put(pack, place, value);
        answers(pack);
      }),
      { numRuns: 400 },
    );
  });

  it('a pack with statements shuffled, doubled and left out is answered', () => {
    const all = sampleNames.flatMap((name) => packNamed(name).statements);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 40 }), (statements) => {
        answers({ ...packNamed('samples/sample-society'), statements });
      }),
      { numRuns: 60 },
    );
  });

  it('a pack made to keep a browser busy comes to an end', () => {
    const pack = packNamed('samples/sample-society');
    const names = Array.from({ length: 40 }, (_, i) => `q${i}`);
    pack.facts = Object.fromEntries(
      names.map((name) => [name, { kind: 'boolean' as const, question: { ja: 'はい?' } }]),
    );
    pack.statements = names.map((name, i) => ({
      id: `certificate.n${i}`,
      about: 'certificate' as const,
      ground: [...grounds],
      when: { [`sample-society.${name}`]: true },
      grant: 'no' as const,
      cites: ['A-1'],
    }));
    const start = performance.now();
    const { faults } = checkPack(pack);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(faults?.map((one) => one.kind)).toContain('too-many-situations');
  }, 60_000);
});

const oddValues = ['', 'works', 'ask', 'yes', '2026-02-29', '2024-12-02', -1, 1e9, true, null];
const alsoOdd = ['certificateGrant', 'sample-municipal.term', 'M', 'kokuho', 'special'];
oddValues.push(...alsoOdd);

type Path = readonly (string | number)[];

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) yield* pathsOf(inner, [...path, key]);
}

function put(of: unknown, path: Path, value: unknown): void {
  let at = of as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) as string] = value;
}
