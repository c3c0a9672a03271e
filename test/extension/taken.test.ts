import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { household } from '../../lib/extension/storage';
import { putInFront, takeOver, undoTaking } from '../../lib/extension/taken';
import { addPerson } from '../../lib/people/store';

const a = 'p-aaaaaaaaaa';
const b = 'p-bbbbbbbbbb';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  await household.eraseEverything();
});

describe('taking over', () => {
  it.each([
    ['ja', 'わたし'],
    ['en-GB', 'Me'],
  ])('in a browser in %s it makes a first person called %s', async (lang, nickname) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(lang);
    const { state } = await takeOver(true, null);
    expect(state.people).toMatchObject([{ nickname, facts: { registered: true } }]);
    expect(Object.keys(state.people[0]?.facts ?? {})).toEqual(['registered']);
  });

  it('keeps what the person in front has told already', async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母', insurer: 'kyoukai' }));
    const { state, fault } = await takeOver(false, null);
    expect(fault).toBeNull();
    expect(state.people).toMatchObject([
      { id: a, nickname: '母', insurer: 'kyoukai', facts: { registered: false } },
    ]);
  });

  it('twice at once makes one person', async () => {
    await Promise.all([takeOver(true, null), takeOver(false, null)]);
    const { state } = await household.read();
    expect(state.people).toHaveLength(1);
    expect(state.people[0]?.facts.registered).toBe(false);
  });

  it('goes to the person whose card it is, and can be taken back once', async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    const { state: before } = await household.update((old) =>
      addPerson(old, { id: b, nickname: '父' }),
    );
    const { state } = await takeOver(true, a);
    expect(state.people.map(({ facts }) => facts)).toEqual([{ registered: true }, {}]);
    expect(state.current).toBe(a);
    expect(await undoTaking()).toBe(true);
    expect((await household.read()).state.people).toEqual(before.people);
    expect(await undoTaking()).toBe(false);
  });

  it('puts somebody else in front, but nobody who is not there', async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    expect(await putInFront(a)).toBe(true);
    expect(await putInFront(b)).toBe(false);
    expect((await household.read()).state.current).toBe(a);
  });
});
