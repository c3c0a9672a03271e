import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFact, isRecord } from '../../lib/decision/check-facts';
import { type FactKind, factSpecs } from '../../lib/decision/facts';
import { putAway, setReminding } from '../../lib/people/reminders';
import { checkState, type State } from '../../lib/people/schema';
import { addPerson, emptyState, setFact } from '../../lib/people/store';
import { anyState } from './arbitrary';

/** Things that must never be kept, as they stand on cards, papers and the portal. */
const canaries = [
  '山田太郎',
  '山田 太郎',
  'ヤマダ タロウ',
  'ﾔﾏﾀﾞ ﾀﾛｳ',
  'Yamada Taro',
  'YAMADA TARO',
  '123456789018',
  '1234 5678 9018',
  '1234-5678-9018',
  '１２３４５６７８９０１８',
  '記号 21700023 番号 5',
  '21700023・5',
  '21700023',
  '01130012',
  '03-1234-5678',
  '東京都千代田区丸の内1-2-3',
  'taro@example.jp',
];

const state = addPerson(emptyState('ja'), {
  id: 'p-aaaaaaaaaa',
  nickname: '母',
  insurer: 'kyoukai',
});
const told = setFact(state, 'p-aaaaaaaaaa', 'bornOn', '1950-04-01', '2026-11-20');
const full = putAway(setReminding(told, 'p-aaaaaaaaaa', true), {
  person: 'p-aaaaaaaaaa',
  what: 'card',
  on: '2027-04-01',
  stage: 'one-week',
});

/** Every place where a state holds something, as paths of keys. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key])),
  ];
}

/** The value with something else put at a place. */
function put(value: unknown, [key, ...rest]: string[], planted: unknown): unknown {
  if (key === undefined) return planted;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, planted);
  return copy;
}

const isNickname = (path: string[]) => path.length === 3 && path[2] === 'nickname';

describe('nothing personal gets into a state', () => {
  const places = placesOf(full).filter((path) => !isNickname(path));

  it.each(canaries)('%s: not in place of any value, not beside any, not as a name', (canary) => {
    expect(places.length).toBeGreaterThan(12);
    for (const place of places) {
      for (const planted of [canary, [canary], { [canary]: canary }, { name: canary }])
        expect(checkState(put(full, place, planted)).faults, place.join('.')).toBeDefined();
      if (!isRecord(placeAt(full, place))) continue;
      for (const name of [canary, 'name', 'myNumber', '記号番号']) {
        const beside = put(full, [...place, name], canary);
        expect(checkState(beside).faults, `${place.join('.')}.${name}`).toBeDefined();
      }
    }
  });

  it.each(canaries)('%s: not as the value of any fact, whatever the contract allows', (canary) => {
    for (const name of Object.keys(factSpecs)) {
      const raw = put(full, ['people', '0', 'facts', name], canary);
      expect(checkState(raw).faults, name).toBeDefined();
    }
  });

  it('no number of a person passes as an age or a case', () => {
    for (const name of ['age', 'ecertVoidCase'])
      for (const number of [123456789018, 21700023, 1130012])
        expect(checkFact(name, number)?.kind).toBe('out-of-range');
  });

  it('nothing of the sort as a nickname either, if it is a number', () => {
    for (const canary of canaries.filter((text) => /\p{Nd}{6}/u.test(text)))
      expect(checkState(put(full, ['people', '0', 'nickname'], canary)).faults).toBeDefined();
  });

  it('only the nickname is free text: no other text of any state can be replaced by another', () => {
    const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...canaries));
    fc.assert(
      fc.property(anyState, fc.nat(), text, (any, where, planted) => {
        const texts = placesOf(any).filter(
          (place) => typeof placeAt(any, place) === 'string' && !isNickname(place),
        );
        const place = texts[where % texts.length] as string[];
        const { state: kept } = checkState(put(any, place, planted));
        if (!kept) return;
        // A blank counts as nothing told: it is left out.
        const stays = placeAt(kept, place);
        if (stays === undefined && planted.trim() === '') return;
        expect(isListed(planted, place), `${place.join('.')}: ${planted}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** True for what needs no trust: a listed word, a day, or an id of a pack. */
function isListed(text: string, place: string[]): boolean {
  const kinds: FactKind[] = Object.values(factSpecs).map(({ kind }) => kind);
  const listed = kinds.flatMap((kind) => (typeof kind === 'object' ? [...kind] : []));
  const words = [...listed, ...Object.keys(factSpecs), 'other', 'ja', 'en', 'local', 'session'];
  if (place.at(-1) === 'insurer') return /^[a-z][a-z-]{0,29}\d{0,3}$/.test(text);
  return words.includes(text) || /^\d{4}-\d\d-\d\d$/.test(text);
}

function placeAt(value: State, place: string[]): unknown {
  return place.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);
}
