// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keeper, standBeside } from '@/components/panel/beside';
import { openEyes } from '@/components/panel/eyes';
import { type Eyes, shared } from '@/components/panel/shared';

let eyes: Eyes;
let bringPanel: ReturnType<typeof vi.fn<Keeper['bringPanel']>>;
const open = vi.fn();
let end: AbortController;

beforeEach(() => {
  // jsdom lays nothing out.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Object.assign(Element.prototype, { getAnimations: () => [] });
  Object.assign(Document.prototype, { elementFromPoint: () => null });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  open.mockResolvedValue(undefined);
  end = new AbortController();
  eyes = openEyes(() => !end.signal.aborted) as Eyes;
  eyes.called = true;
  bringPanel = vi.fn(async () => {
    shared.mountPanel = () => ({ open, close: () => undefined, remove: () => undefined });
  });
});

afterEach(() => {
  end.abort();
  eyes.isAlive();
  shared.eyes = undefined;
  shared.mountPanel = undefined;
  shared.ours = undefined;
});

function stand() {
  const nothing = async () => null;
  const keeper: Keeper = {
    spoken: async () => ({ lang: 'ja', words: {} }),
    bringWords: nothing,
    whose: async () => ({
      lang: 'ja',
      people: [],
      current: null,
      nickname: 'わたし',
      insurer: null,
      keepNothing: false,
    }),
    manner: async () => ({ wide: null, narrow: null, marks: false, canOpenSide: false }),
    keepManner: nothing,
    putAway: nothing,
    bringPanel,
    takeOver: async () => 'kept',
    takeBack: async () => true,
    insurers: async () => [],
    insurer: nothing,
    progress: nothing,
    keepProgress: nothing,
  };
  standBeside({ doc: document, eyes, keeper, address: () => new URL('https://myna.go.jp/') });
}

describe('the button that opens the panel', () => {
  it.each([
    ['the extension did not answer', () => Promise.reject(new Error('No answer'))],
    ['the page was not to be had', async () => ({ injected: false })],
  ])('opens it the next time, where %s at first', async (_, first) => {
    bringPanel.mockImplementationOnce(first);
    stand();
    shared.standing?.open();
    await vi.waitFor(() => expect(bringPanel).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(open).not.toHaveBeenCalled();
    shared.standing?.open();
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    expect(bringPanel).toHaveBeenCalledTimes(2);
  });
});

describe('the button beside an open side panel', () => {
  const button = () => shared.ours?.root.querySelector('.trigger') ?? null;

  it('is not shown, also where help comes only after the side panel; and comes when that goes', async () => {
    eyes.besideThePage = true;
    stand();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shared.ours).toBeDefined();
    expect(button()).toBeNull();
    eyes.besideThePage = false;
    shared.standing?.makeRoom();
    await vi.waitFor(() => expect(button()).not.toBeNull());
  });
});
