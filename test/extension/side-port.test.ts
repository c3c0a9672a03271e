import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callPage, isCommand, isNews, type News, serveSide } from '../../lib/extension/side-port';

const view: News['view'] = {
  site: 'mynaportal',
  insurer: null,
  page: 'health-insurance-card',
  status: { id: 'registered', quotes: ['登録済'] },
  topics: ['certificate'],
  terms: [{ id: 'notice', count: 2 }],
  oldPaths: [],
};
const news: News = { view, stepFound: null, marked: null };

describe('what travels between the page and the side panel', () => {
  it.each([
    [{ do: 'show-step', step: { guide: 'register', step: 'go' } }, true],
    [{ do: 'show-step', step: null }, true],
    [{ do: 'show-step', step: { guide: 'register', step: '山田太郎' } }, false],
    [{ do: 'show-step' }, false],
    [{ do: 'mark-terms', on: true }, true],
    [{ do: 'mark-terms', on: 'yes' }, false],
    [{ do: 'show-term', id: 'mynaCard' }, true],
    [{ do: 'show-term', id: '資格確認書' }, false],
    [{ do: 'show-term', id: 'notice', text: '山田' }, false],
    [{ do: 'speak', lang: 'ko' }, true],
    [{ do: 'speak', lang: 'xx' }, false],
    [{ do: 'run' }, false],
    [null, false],
  ])('command %j: %s', (raw, expected) => expect(isCommand(raw)).toBe(expected));

  it.each<[string, unknown, boolean]>([
    ['news', news, true],
    ['a step that was found', { ...news, stepFound: true }, true],
    [
      'a message of the portal',
      { ...news, view: { ...view, status: { id: 'signed-out', quotes: ['ゲスト'] } } },
      true,
    ],
    ['an insurer told by its name', { ...news, view: { ...view, byName: true } }, true],
    ['a text of the page beside it', { ...news, title: '山田太郎' }, false],
    ['a text of the page in it', { ...news, view: { ...view, title: '山田太郎' } }, false],
    ['a page that is no id', { ...news, view: { ...view, page: '山田太郎の健康保険証' } }, false],
    ['a number for an insurer', { ...news, view: { ...view, insurer: '01130012' } }, false],
    ['words for terms', { ...news, view: { ...view, topics: ['山田太郎'] } }, false],
    ['a count that is none', { ...news, view: { ...view, terms: [{ id: 'notice' }] } }, false],
    [
      'a quote that is none of ours',
      { ...news, view: { ...view, status: { id: 'registered', quotes: ['山田太郎'] } } },
      false,
    ],
    ['another site', { ...news, view: { ...view, site: 'bank' } }, false],
    ['nothing', undefined, false],
  ])('%s: %s', (_, raw, expected) => expect(isNews(raw)).toBe(expected));
});

/** Both ends of a line, as a browser ties them together. */
function fakeLine() {
  const event = () => {
    const listeners: ((value?: unknown) => void)[] = [];
    return {
      addListener: (listener: (value?: unknown) => void) => void listeners.push(listener),
      fire: (value?: unknown) => {
        for (const listener of listeners) listener(value);
      },
    };
  };
  const end = (name: string) => ({
    name,
    onMessage: event(),
    onDisconnect: event(),
    postMessage: vi.fn(),
    disconnect: vi.fn(),
  });
  const [page, side] = [end('hands'), end('hands')];
  page.postMessage.mockImplementation((value) => side.onMessage.fire(value));
  side.postMessage.mockImplementation((value) => page.onMessage.fire(value));
  side.disconnect.mockImplementation(() => page.onDisconnect.fire());
  page.disconnect.mockImplementation(() => side.onDisconnect.fire());
  return { page, side };
}

describe('the line', () => {
  const connected = vi.fn();
  let comes: (port: unknown) => void;
  const obeyed = vi.fn();
  const closed = vi.fn();
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, {
      onConnect: { addListener: (listener: typeof comes) => (comes = listener) },
    });
    Object.assign(fakeBrowser.tabs, { connect: connected });
    vi.stubGlobal('addEventListener', vi.fn());
    vi.stubGlobal('removeEventListener', vi.fn());
  });

  function open() {
    const { page, side } = fakeLine();
    connected.mockReturnValue(side);
    const heard = vi.fn();
    const broken = vi.fn();
    const line = callPage(7, { onNews: heard, onBroken: broken });
    comes(page);
    return { page, line, heard, broken };
  }

  it('brings commands one way and news the other, and nothing else', () => {
    serveSide({
      onOpen: ({ tell }) => {
        tell(news);
        return obeyed;
      },
      onClose: closed,
    });
    const { page, line, heard, broken } = open();
    page.postMessage(news);
    page.postMessage({ ...news, title: '山田太郎' });
    expect(heard.mock.calls).toEqual([[news], [news]]);
    line.say({ do: 'mark-terms', on: true });
    line.say({ do: 'format-disk' } as never);
    expect(obeyed.mock.calls).toEqual([[{ do: 'mark-terms', on: true }]]);
    line.hangUp();
    expect(closed).toHaveBeenCalledOnce();
    expect(broken).not.toHaveBeenCalled();
  });

  it('breaks when the page goes, and says so once', () => {
    serveSide({ onOpen: () => obeyed, onClose: closed });
    const { page, line, broken } = open();
    page.disconnect();
    expect(broken).toHaveBeenCalledOnce();
    line.say({ do: 'mark-terms', on: true });
    expect(obeyed).not.toHaveBeenCalled();
  });

  it('belongs to the side panel that came last', () => {
    serveSide({ onOpen: () => obeyed, onClose: closed });
    const first = open();
    const second = open();
    expect(closed).toHaveBeenCalledOnce();
    first.line.say({ do: 'mark-terms', on: true });
    expect(obeyed).not.toHaveBeenCalled();
    second.line.say({ do: 'mark-terms', on: false });
    expect(obeyed).toHaveBeenCalledOnce();
  });
});
