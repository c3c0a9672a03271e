import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask, isMessage } from '../../lib/extension/messages';

type Listener = (raw: unknown, sender: object, sendResponse: (value: unknown) => void) => unknown;

/** Hands a message to what `answer` registered, as a browser would. */
function receive(listener: Listener, raw: unknown, sender: object) {
  return new Promise((resolve) => {
    if (listener(raw, sender, resolve) !== true) resolve('left unanswered');
  });
}

const nobody = { people: [], current: null, nickname: 'わたし', insurer: null };
const whose = { lang: 'ja', ...nobody, keepNothing: false } as const;
const person = 'p-abcdefghij';

describe('answer', () => {
  const injected = vi.fn();
  let listener: Listener;

  beforeEach(() => {
    fakeBrowser.reset();
    injected.mockResolvedValue({ injected: true });
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
      listener = added as Listener;
    });
    answer({
      'offer-help': () => Promise.resolve({ spoken: null }),
      'at-portal': () => Promise.resolve({ noted: true }),
      'portal-goes': () => Promise.resolve({ noted: true }),
      'which-language': () => Promise.resolve({ lang: 'ja', words: {} }),
      'whose-checklist': () => Promise.resolve(whose),
      'bring-words': () => Promise.resolve({ brought: true }),
      'use-language': () => Promise.resolve({ used: true }),
      'choose-person': () => Promise.resolve(whose),
      'put-away': () => Promise.resolve({ putAway: true }),
      'inject-help': injected,
      'help-gone': () => Promise.resolve({ gone: true }),
      'which-manner': () =>
        Promise.resolve({ wide: null, narrow: null, marks: true, canOpenSide: true }),
      'keep-manner': () => Promise.resolve({ kept: true }),
      'which-insurers': () => Promise.resolve({ insurers: [] }),
      'which-insurer': () => Promise.resolve({ card: null }),
      'which-progress': () => Promise.resolve({ progress: null }),
      'keep-progress': () => Promise.resolve({ kept: true }),
      'site-off': () => Promise.resolve({ off: true }),
      'open-checklist': () => Promise.resolve({ opened: true }),
      'open-side': () => Promise.resolve({ opened: true }),
      'take-over': () => Promise.reject(new Error('defect')),
      'take-back': () => Promise.resolve({ back: true }),
    });
  });

  it('says from which tab and frame somebody asks', async () => {
    const url = 'https://myna.go.jp/html/menu?id=1';
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 7, windowId: 2 }, frameId: 0, url };
    expect(await receive(listener, { type: 'inject-help' }, sender)).toEqual({ injected: true });
    expect(injected).toHaveBeenCalledWith(
      { type: 'inject-help' },
      { tabId: 7, windowId: 2, frameId: 0, host: 'myna.go.jp' },
    );
  });

  it('leaves strangers and strange messages unanswered', async () => {
    const ours = { id: fakeBrowser.runtime.id };
    for (const [raw, sender] of [
      [{ type: 'inject-help' }, { id: 'another-extension' }],
      [{ type: 'inject-help', more: 1 }, ours],
      [{ type: 'erase' }, ours],
      ['inject-help', ours],
      [null, ours],
    ] as const)
      expect(await receive(listener, raw, sender)).toBe('left unanswered');
    expect(injected).not.toHaveBeenCalled();
  });

  it('answers nothing when the handler fails, so that the asker learns of it', async () => {
    const message = { type: 'take-over', registered: true, person };
    const sender = { id: fakeBrowser.runtime.id };
    expect(await receive(listener, message, sender)).toBeUndefined();
  });
});

describe('ask', () => {
  it('hands back the answer', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ fault: null } as never);
    expect(await ask({ type: 'take-over', registered: true, person })).toEqual({ fault: null });
  });

  it('rejects when nobody answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    await expect(ask({ type: 'inject-help' })).rejects.toThrow('No answer');
  });
});

describe('isMessage', () => {
  it.each([
    [{ type: 'inject-help' }, true],
    [{ type: 'offer-help', loggedIn: null }, true],
    [{ type: 'offer-help', loggedIn: true }, true],
    [{ type: 'offer-help' }, false],
    [{ type: 'which-language' }, true],
    [{ type: 'whose-checklist' }, true],
    [{ type: 'put-away' }, true],
    [{ type: 'offer-help', page: 'https://myna.go.jp/' }, false],
    [{ type: 'take-over', registered: false, person }, true],
    [{ type: 'take-over', registered: false, person: null }, true],
    [{ type: 'take-over', registered: false }, false],
    [{ type: 'take-over', registered: 'yes', person }, false],
    [{ type: 'take-over', registered: true, person: '山田太郎' }, false],
    [{ type: 'take-over', registered: true, person: 'p-abcdefghi1' }, false],
    [{ type: 'take-over', registered: true, person: ['p-abcdefghij'] }, false],
    [{ type: 'take-over' }, false],
    [{ type: 'take-back', person }, true],
    [{ type: 'take-back', person: null }, false],
    [{ type: 'take-back' }, false],
    [{ type: 'choose-person', person }, true],
    [{ type: 'choose-person', person: 'はは' }, false],
    [{ type: 'choose-person', person, nickname: 'はは' }, false],
    [{ type: 'choose-person' }, false],
    [{ type: 'help-gone' }, true],
    [{ type: 'which-manner' }, true],
    [{ type: 'which-insurers' }, true],
    [{ type: 'which-progress' }, true],
    [{ type: 'site-off' }, true],
    [{ type: 'site-off', host: 'www.example.jp' }, false],
    [{ type: 'open-checklist' }, true],
    [{ type: 'open-side' }, true],
    [{ type: 'keep-manner', manner: { wide: 'left' } }, true],
    [{ type: 'keep-manner', manner: { wide: '山田太郎' } }, false],
    [{ type: 'keep-manner', manner: { off: ['www.example.jp'] } }, false],
    [{ type: 'keep-manner', manner: null }, false],
    [{ type: 'keep-progress', progress: { guide: 'register', step: 'open-page' } }, true],
    [{ type: 'keep-progress', progress: null }, true],
    [{ type: 'keep-progress' }, false],
    [{ type: 'keep-progress', progress: { guide: 'register' } }, false],
    [{ type: 'keep-progress', progress: { guide: 'register', step: '山田太郎' } }, false],
    [{ type: 'keep-progress', progress: { guide: 'register', step: 'a1234567890123' } }, false],
    [{ type: 'keep-progress', progress: { guide: 'register', step: 'go', name: 'x' } }, false],
    [{ type: 'toString' }, false],
    [{ type: '__proto__' }, false],
    [{ type: 'take-over', registered: true, person, name: '山田太郎' }, false],
    [{}, false],
    [[], false],
    [undefined, false],
  ])('%j: %s', (raw, expected) => expect(isMessage(raw)).toBe(expected));
});
