import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFile, saveFile } from '../../lib/extension/files';
import { browserLang } from '../../lib/extension/language';
import { frontTab, pageAddress } from '../../lib/extension/tabs';

beforeEach(() => fakeBrowser.reset());

describe('browserLang', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['JA', 'ja'],
    ['en-US', 'en'],
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['fr', 'en'],
    ['jam', 'en'],
    ['', 'en'],
  ])('%s → %s', (browser, lang) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browser);
    expect(browserLang()).toBe(lang);
  });
});

describe('the address of the tab in front', () => {
  it.each([
    ['https://myna.go.jp/html/menu?id=123#name', 'https://myna.go.jp/html/menu'],
    ['http://example.jp', 'http://example.jp/'],
    ['https://user:secret@example.jp/a', 'https://example.jp/a'],
    ['chrome-extension://abc/popup.html', null],
    ['about:blank', null],
    ['file:///home/me/a.html', null],
    ['data:text/html,x', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (address, known) => {
    expect(pageAddress(address)?.href ?? null).toBe(known);
  });

  it('is asked for the window in front', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query');
    const url = 'https://www.kyoukaikenpo.or.jp/';
    query.mockResolvedValue([{ id: 3, windowId: 1, url }] as never);
    expect(await frontTab()).toEqual({ id: 3, windowId: 1, address: new URL(url) });
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it.each([
    ['the address is not for us to know', async () => [{ id: 3, windowId: 1 }]],
    ['there is no tab', async () => []],
    ['the browser refuses', () => Promise.reject(new Error('no'))],
  ])('is null if %s', async (_, query) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
    expect((await frontTab())?.address ?? null).toBeNull();
  });
});

describe('files', () => {
  it('are saved by a link, under the name given', async () => {
    vi.useFakeTimers();
    const link = { href: '', download: '', click: vi.fn() };
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    saveFile('a.json', '{}', { createElement: () => link } as unknown as Document);
    expect(link).toMatchObject({ href: 'blob:1', download: 'a.json' });
    expect(link.click).toHaveBeenCalledOnce();
    const [blob] = create.mock.calls[0] as [Blob];
    expect(await blob.text()).toBe('{}');
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:1');
    vi.useRealTimers();
  });

  it('are read as text, unless far too large or unreadable', async () => {
    expect(await readFile(new Blob(['{"母": 1}']))).toBe('{"母": 1}');
    expect(await readFile(new Blob(['x'.repeat(5_000_001)]))).toBeNull();
    const gone = { size: 1, text: () => Promise.reject(new Error('gone')) };
    expect(await readFile(gone as unknown as Blob)).toBeNull();
  });
});
