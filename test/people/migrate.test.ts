import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSpecs } from '../../lib/decision/facts';
import { type Migrations, openState, walk } from '../../lib/people/migrate';
import { checkState, type State, version } from '../../lib/people/schema';
import { anyState } from './arbitrary';

const folder = join(import.meta.dirname, '../fixtures/states');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const [, number, situation] = /^v(\d+)-([a-z-]+)\.json$/.exec(name) ?? [];
    const raw: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return { name, number: Number(number), situation, raw };
  });

describe('every version there ever was', () => {
  for (const situation of ['nobody', 'household']) {
    for (let number = 1; number <= version; number += 1) {
      it(`v${number}-${situation} becomes the example of today`, () => {
        const find = (wanted: number) =>
          examples.find((example) => example.situation === situation && example.number === wanted);
        const old = find(number);
        const newest = find(version);
        if (!old || !newest) throw new Error(`no frozen example v${number}-${situation}.json`);
        expect(openState(old.raw)).toEqual({ state: newest.raw });
      });
    }
  }

  it('has no example of a version or name that is not walked', () => {
    const walked = examples.filter(({ number, situation }) => number <= version && situation);
    expect(walked).toEqual(examples);
    expect(new Set(examples.map(({ situation }) => situation))).toEqual(
      new Set(['nobody', 'household']),
    );
  });

  it('has an example of every fact', () => {
    const household = examples.find(({ name }) => name === `v${version}-household.json`);
    if (!household) throw new Error('no household of today');
    const { people } = household.raw as State;
    const facts = new Set(people.flatMap((person) => Object.keys(person.facts)));
    expect(facts).toEqual(new Set(Object.keys(factSpecs)));
  });
});

describe('a language that only another build speaks', () => {
  const from = (lang: string) => {
    const household = examples.find(({ name }) => name === `v${version}-household.json`);
    const state = household?.raw as State;
    const { settings } = state;
    return { opened: openState({ ...state, settings: { ...settings, lang } }), state };
  };

  it.each([
    ['zh-tw', 'zh'],
    ['fil', 'en'],
  ])('%s: the nearest of ours (%s), and nobody is lost', (lang, near) => {
    const { opened, state } = from(lang);
    expect(opened.state?.settings.lang).toBe(near);
    expect(opened.state?.people).toEqual(state.people);
  });

  it('is no name of anybody', () => {
    expect(from('Yamada Taro').opened.recovery?.reason).toBe('damaged');
  });
});

describe('walk', () => {
  const anything = (raw: unknown) => ({ state: raw as State });
  const steps = {
    1: (raw: Record<string, unknown>) => ({ ...raw, version: 2, first: true }),
    2: (raw: Record<string, unknown>) => ({ ...raw, version: 3, second: raw.first }),
  };

  it('goes through each step in order', () => {
    expect(walk({ version: 1 }, steps, 3, anything).state).toEqual({
      version: 3,
      first: true,
      second: true,
    });
    expect(walk({ version: 2 }, steps, 3, anything).state).toEqual({
      version: 3,
      second: undefined,
    });
    expect(walk({ version: 3, kept: 1 }, steps, 3, anything).state).toEqual({
      version: 3,
      kept: 1,
    });
  });

  it('keeps what a step breaks on', () => {
    const raw = { version: 1, people: 'gone' };
    const failing = {
      1: () => {
        throw new Error('broken');
      },
    };
    for (const chain of [failing, {}, { 1: () => null }] as Migrations[])
      expect(walk(raw, chain, 3, checkState).recovery).toMatchObject({ reason: 'damaged', raw });
  });

  it('does not change what it was given', () => {
    const raw = Object.freeze({ version: 1 });
    walk(raw, steps, 3, anything);
    expect(raw).toEqual({ version: 1 });
  });
});

describe('openState', () => {
  it.each([
    ['a newer version', { version: version + 1, households: [] }, 'newer', 'newer-version'],
    ['no version', { people: [] }, 'damaged', 'not-ours'],
    ['version 0', { version: 0 }, 'damaged', 'not-ours'],
    ['version 1.5', { version: 1.5 }, 'damaged', 'not-ours'],
    ['version "1"', { version: '1' }, 'damaged', 'not-ours'],
    ['a text', 'hello', 'damaged', 'wrong-kind'],
    ['null', null, 'damaged', 'wrong-kind'],
    ['a list', [], 'damaged', 'wrong-kind'],
  ])('%s is kept aside', (_, raw, reason, kind) => {
    const { recovery } = openState(raw);
    expect(recovery).toMatchObject({ reason, faults: [{ kind }] });
    expect(recovery?.raw).toBe(raw);
  });

  it('opens every state the schema allows as it is', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(openState(JSON.parse(JSON.stringify(state)))).toEqual({ state });
      }),
    );
  });

  it('opens or keeps any JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { state, recovery } = openState(raw);
        expect(state === undefined).toBe(recovery !== undefined);
        if (recovery) expect(recovery.raw).toBe(raw);
      }),
    );
  });

  it('opens or keeps a state with one thing spoilt, and never throws', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.jsonValue(), (state, where, rubbish) => {
        const raw = spoil(JSON.parse(JSON.stringify(state)), where, rubbish);
        const { state: opened, recovery } = openState(raw);
        if (recovery) {
          expect(recovery.raw).toBe(raw);
          expect(recovery.faults.length).toBeGreaterThan(0);
        } else expect(checkState(opened)).toEqual({ state: opened });
      }),
      { numRuns: 500 },
    );
  });
});

/** Replaces one value somewhere in a JSON value, chosen by a number. */
function spoil(value: unknown, where: number, rubbish: unknown): unknown {
  if (typeof value !== 'object' || value === null) return rubbish;
  const keys = Object.keys(value);
  if (keys.length === 0 || where % 7 === 0) return rubbish;
  const key = keys[where % keys.length] as string;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = spoil(copy[key], Math.floor(where / keys.length), rubbish);
  return copy;
}
