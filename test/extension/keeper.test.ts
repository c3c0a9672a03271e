import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createKeeper, type Keeper } from '../../lib/extension/keeper';
import type { State } from '../../lib/people/schema';
import { addPerson, emptyState, rename, setFact } from '../../lib/people/store';
import { type FakeArea, fakeArea, fakeLock } from './fake-areas';

const on = '2026-11-20';
const a = 'p-aaaaaaaaaa';
const b = 'p-bbbbbbbbbb';
const addMother = (state: State) => addPerson(state, { id: a, nickname: '母' });
const addFather = (state: State) => addPerson(state, { id: b, nickname: '父' });
const names = (state: unknown) => (state as State).people.map(({ nickname }) => nickname);

let log: string[];
let local: FakeArea;
let session: FakeArea;
let alone: ReturnType<typeof fakeLock>;
/** A page of the extension: pages share the areas and the lock, nothing else. */
let page: () => Keeper;
let keeper: Keeper;

beforeEach(() => {
  log = [];
  local = fakeArea('local', log);
  session = fakeArea('session', log);
  alone = fakeLock();
  page = () => createKeeper({ areas: { local, session }, alone, lang: () => 'ja' });
  keeper = page();
});

describe('keeping', () => {
  it('has a state to show before anything is kept, and writes nothing by reading', async () => {
    expect(await keeper.read()).toEqual({ state: emptyState('ja'), aside: [], fault: null });
    expect(log).toEqual([]);
  });

  it('keeps on this computer, and another page reads it', async () => {
    const kept = await keeper.update(addMother);
    expect(kept).toEqual({ state: addMother(emptyState('ja')), aside: [], fault: null });
    expect(local.items.state).toEqual(kept.state);
    expect(session.items).toEqual({});
    expect(await page().read()).toEqual(kept);
  });

  it('gives up what may not be kept, and says why', async () => {
    await keeper.update(addMother);
    const kept = await keeper.update((state) => setFact(state, a, 'age', 200, on));
    expect(kept.fault).toMatchObject({ path: 'facts.age', kind: 'out-of-range' });
    expect(kept.state).toEqual(addMother(emptyState('ja')));
    expect(await keeper.read()).toMatchObject({ state: kept.state, fault: null });
  });

  it('never writes what it could not read back, even if a change has a defect', async () => {
    await keeper.update(addMother);
    const kept = await keeper.update((state) => ({ ...state, current: 'p-nobodyhere' }));
    expect(kept.fault).toMatchObject({ path: 'current', kind: 'conflict' });
    expect(local.items.state).toMatchObject({ current: a });
  });

  it('lets other mistakes of the program through, and goes on afterwards', async () => {
    const broken = () => {
      throw new TypeError('defect');
    };
    await expect(keeper.update(broken)).rejects.toThrow('defect');
    expect((await keeper.update(addMother)).fault).toBeNull();
  });
});

describe('two pages', () => {
  it('lose nothing when both write at once', async () => {
    await keeper.update(addMother);
    const [first, second] = [page(), page()];
    await Promise.all([
      first.update((state) => setFact(state, a, 'card', 'held', on)),
      second.update((state) => setFact(state, a, 'registered', true, on)),
      first.update(addFather),
      second.update((state) => rename(state, a, 'おかあさん')),
    ]);
    const { state } = await keeper.read();
    expect(names(state)).toEqual(['おかあさん', '父']);
    expect(state.people[0]?.facts).toEqual({ card: 'held', registered: true });
  });

  it('would lose something without the lock (the fake storage is slow enough to tell)', async () => {
    const loose = () =>
      createKeeper({ areas: { local, session }, alone: (task) => task(), lang: () => 'ja' });
    await Promise.all([loose().update(addMother), loose().update(addFather)]);
    expect(names(local.items.state)).toHaveLength(1);
  });

  it('end with every answer of any mixture of writers', async () => {
    const facts = ['card', 'notice', 'certificate', 'oldCard', 'elderlyCard'] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), async (writers) => {
        local.items = {};
        await keeper.update(addMother);
        const pages = [page(), page(), page()];
        await Promise.all(
          facts.map((fact, index) =>
            pages[writers[index] ?? 0]?.update((state) => setFact(state, a, fact, 'held', on)),
          ),
        );
        const { state } = await keeper.read();
        expect(Object.keys(state.people[0]?.facts ?? {}).sort()).toEqual([...facts].sort());
      }),
      { numRuns: 10 },
    );
  });
});

describe('keeping nothing on this computer', () => {
  it('moves to the session, then erases this computer, whatever else lay there', async () => {
    local.items.older = 'something';
    await keeper.update(addMother);
    log.length = 0;
    const kept = await keeper.keepIn('session');
    expect(kept.state.settings.keep).toBe('session');
    expect(names(kept.state)).toEqual(['母']);
    expect(local.items).toEqual({});
    expect(session.items.state).toEqual(kept.state);
    expect(log).toEqual(['session.set', 'local.clear']);
  });

  it('goes on in the session, from every page', async () => {
    await keeper.keepIn('session');
    await page().update(addMother);
    expect(local.items).toEqual({});
    expect(names((await keeper.read()).state)).toEqual(['母']);
  });

  it('is over when the browser is closed', async () => {
    await keeper.update(addMother);
    await keeper.keepIn('session');
    session.items = {};
    expect((await page().read()).state).toEqual(emptyState('ja'));
  });

  it('comes back to this computer without asking anything', async () => {
    await keeper.keepIn('session');
    await keeper.update(addMother);
    const kept = await keeper.keepIn('local');
    expect(kept.state.settings.keep).toBe('local');
    expect(local.items.state).toEqual(kept.state);
    expect(session.items).toEqual({});
    expect(names(kept.state)).toEqual(['母']);
  });

  it('says so if this computer could not be erased, and tries again with the next change', async () => {
    await keeper.update(addMother);
    local.refuse.clear = new Error('busy');
    expect((await keeper.keepIn('session')).fault?.kind).toBe('storage-refused');
    local.refuse = {};
    await keeper.update(addFather);
    expect(local.items).toEqual({});
    expect(names(session.items.state)).toEqual(['母', '父']);
  });

  for (const [from, to] of [
    ['local', 'session'],
    ['session', 'local'],
  ] as const) {
    it(`survives a page that is closed at any step from ${from} to ${to}`, async () => {
      for (let steps = 0; steps < 4; steps += 1) {
        local.items = {};
        session.items = {};
        await keeper.update(addMother);
        await keeper.keepIn(from);
        closeAfter(steps);
        await page().keepIn(to);
        reopen();
        expect(names((await page().read()).state)).toEqual(['母']);
        const { state } = await page().update(addFather);
        const [home, other] = state.settings.keep === 'local' ? [local, session] : [session, local];
        expect(names(home.items.state)).toEqual(['母', '父']);
        expect(other.items).toEqual({});
        expect(state.settings.keep).toBe(steps === 0 ? from : to);
      }
    });
  }

  it('leaves nothing for the next day where a page was closed before it had erased', async () => {
    await keeper.update(addMother);
    closeAfter(1);
    await page().keepIn('session');
    reopen();
    await page().endMove();
    expect(names((await page().read()).state)).toEqual(['母']);
    session.items = {};
    expect((await page().read()).state).toEqual(emptyState('ja'));
  });

  it.each([1, 2])(
    'is kept where a page was closed after %i steps on the way back',
    async (steps) => {
      await keeper.update(addMother);
      await keeper.keepIn('session');
      closeAfter(steps);
      await page().keepIn('local');
      reopen();
      await page().endMove();
      session.items = {};
      expect(names((await page().read()).state)).toEqual(['母']);
    },
  );

  it('ending a move where there was none changes nothing', async () => {
    await keeper.update(addMother);
    const before = { ...local.items };
    await page().endMove();
    expect([local.items, session.items]).toEqual([before, {}]);
  });

  /** Lets some writing steps through and none after, as when a popup is closed. */
  function closeAfter(steps: number) {
    let left = steps;
    for (const area of [local, session]) {
      const refuse = {};
      for (const action of ['set', 'remove', 'clear'])
        Object.defineProperty(refuse, action, {
          get: () => {
            left -= 1;
            return left < 0 ? new Error('closed') : undefined;
          },
        });
      area.refuse = refuse;
    }
  }
  function reopen() {
    for (const area of [local, session]) area.refuse = {};
  }
});

describe('a state that cannot be used', () => {
  const newer = { version: 99, households: ['…'] };

  it('is shown as kept aside, and stays where it is until something is written', async () => {
    local.items.state = newer;
    const kept = await keeper.read();
    expect(kept.state).toEqual(emptyState('ja'));
    expect(kept.aside).toMatchObject([{ reason: 'newer', raw: newer }]);
    expect(local.items).toEqual({ state: newer });
  });

  it('is kept aside when a new one is begun, until it is discarded', async () => {
    local.items.state = newer;
    expect((await keeper.update(addMother)).aside).toMatchObject([{ raw: newer }]);
    expect(local.items).toMatchObject({ aside: [{ reason: 'newer', raw: newer }] });
    await keeper.update(addFather);
    const kept = await page().read();
    expect(names(kept.state)).toEqual(['母', '父']);
    expect(kept.aside).toMatchObject([{ reason: 'newer', raw: newer }]);
    expect((await keeper.discardAside()).aside).toEqual([]);
    expect((await page().read()).aside).toEqual([]);
    expect(names((await page().read()).state)).toEqual(['母', '父']);
  });

  it('null is nothing, and nothing is put aside', async () => {
    local.items = { state: null, aside: null };
    expect(await keeper.read()).toEqual({ state: emptyState('ja'), aside: [], fault: null });
  });

  it('can be discarded before anything new is begun', async () => {
    local.items.state = 'rubbish';
    expect(await keeper.discardAside()).toEqual({
      state: emptyState('ja'),
      aside: [],
      fault: null,
    });
    expect(await page().read()).toMatchObject({ aside: [], fault: null });
  });

  it('moves along when nothing is to be kept on this computer', async () => {
    local.items.state = newer;
    await keeper.keepIn('session');
    expect(local.items).toEqual({});
    expect((await page().read()).aside).toMatchObject([{ raw: newer }]);
  });

  it('found in the session, is not answered by keeping things on this computer', async () => {
    session.items.state = newer;
    expect((await keeper.update(addMother)).state.settings.keep).toBe('session');
    expect(local.items).toEqual({});
  });

  const something = fc.jsonValue().filter((value) => value !== null);

  it('is never lost, whatever lies there', async () => {
    await fc.assert(
      fc.asyncProperty(something, something, async (state, aside) => {
        local.items = { state, aside };
        const kept = await page().update(addMother);
        expect(names(kept.state)).toEqual(['母']);
        expect(kept.aside.at(-1)?.raw).toEqual(JSON.parse(JSON.stringify(state)));
        const stored = JSON.stringify(local.items.aside);
        if (!Array.isArray(aside)) expect(stored).toContain(JSON.stringify(rawOf(aside)));
        expect(await page().read()).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });

  const rawOf = (aside: unknown) =>
    typeof aside === 'object' && aside !== null && 'raw' in aside ? aside.raw : aside;
});

describe('storage that refuses', () => {
  it('full: shows the answer, says that it is not saved, and saves it with the next one', async () => {
    await keeper.update(addMother);
    local.refuse.set = new DOMException('Resource::kQuotaBytes quota exceeded', 'Error');
    const kept = await keeper.update(addFather);
    expect(names(kept.state)).toEqual(['母', '父']);
    expect(kept.fault).toMatchObject({ path: 'storage', kind: 'storage-full' });
    expect(names((await keeper.read()).state)).toEqual(['母', '父']);
    expect(names(local.items.state)).toEqual(['母']);
    local.refuse = {};
    expect((await keeper.update((state) => rename(state, a, 'はは'))).fault).toBeNull();
    expect(names(local.items.state)).toEqual(['はは', '父']);
  });

  it('full: what is only attempted is given up, and leaves nothing to be saved later', async () => {
    await keeper.update(addMother);
    local.refuse.set = new Error('full disk');
    const kept = await keeper.attempt(addFather);
    expect(names(kept.state)).toEqual(['母']);
    expect(kept.fault?.kind).toBe('storage-full');
    local.refuse = {};
    expect((await keeper.attempt((state) => rename(state, a, 'はは'))).fault).toBeNull();
    expect(names(local.items.state)).toEqual(['はは']);
  });

  it('does not undo what another page wrote meanwhile', async () => {
    await keeper.update(addMother);
    local.refuse.set = new Error('full disk');
    await keeper.update(addFather);
    local.refuse = {};
    await page().update((state) => rename(state, a, 'はは'));
    await keeper.update((state) => setFact(state, b, 'card', 'held', on));
    expect(names(local.items.state)).toEqual(['はは', '父']);
  });

  it('unreadable: works in memory, and writes over nothing', async () => {
    local.items.state = addFather(emptyState('ja'));
    local.refuse.get = new Error('An unexpected error occurred');
    expect((await keeper.read()).fault?.kind).toBe('storage-refused');
    const kept = await keeper.update(addMother);
    expect(kept.fault?.kind).toBe('storage-refused');
    expect(names(kept.state)).toEqual(['母']);
    expect(log).toEqual([]);
    local.refuse = {};
    expect(names((await keeper.read()).state)).toEqual(['父', '母']);
    local.refuse.get = new Error('An unexpected error occurred');
    const given = await page().attempt(addMother);
    expect(given.fault?.kind).toBe('storage-refused');
    expect(names(given.state)).toEqual([]);
  });

  it('an area that is not there at all is the same', async () => {
    const gone = new Proxy(local, {
      get: () => () => Promise.reject(new TypeError('storage is undefined')),
    });
    const kept = await createKeeper({
      areas: { local: gone, session: gone },
      alone,
      lang: () => 'en',
    }).update(addMother);
    expect(kept).toMatchObject({ fault: { kind: 'storage-refused' } });
    expect(names(kept.state)).toEqual(['母']);
  });
});

describe('erasing everything', () => {
  it('leaves nothing anywhere', async () => {
    await keeper.update(addMother);
    local.items.aside = [{ raw: 1 }];
    session.items.more = 1;
    expect(await keeper.eraseEverything()).toEqual({
      state: emptyState('ja'),
      aside: [],
      fault: null,
    });
    expect([local.items, session.items]).toEqual([{}, {}]);
  });

  it('also forgets what was not saved yet', async () => {
    local.refuse.set = new Error('no');
    await keeper.update(addMother);
    local.refuse = {};
    await keeper.eraseEverything();
    expect(names((await keeper.read()).state)).toEqual([]);
  });

  it('says so if it could not', async () => {
    await keeper.update(addMother);
    local.refuse.clear = new Error('busy');
    const kept = await keeper.eraseEverything();
    expect(kept.fault?.kind).toBe('storage-refused');
    expect(names(kept.state)).toEqual(['母']);
  });

  it('empties this computer also where the session refuses, and says so', async () => {
    await keeper.update(addMother);
    session.refuse.clear = new Error('busy');
    expect((await keeper.eraseEverything()).fault?.kind).toBe('storage-refused');
    expect(local.items).toEqual({});
  });
});
