// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://myna.go.jp/certificates/health-insurance-card" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shared } from '@/components/panel/shared';
import type { Message } from '@/lib/extension/messages';
import recogniser from '../../entrypoints/recogniser';

let asked: Message[];
let isThere: boolean;

beforeEach(async () => {
  history.replaceState(null, '', '/certificates/health-insurance-card');
  asked = [];
  isThere = true;
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockImplementation(() =>
    isThere ? 'x' : (undefined as never),
  );
  // The background is still starting: the first message reaches nobody.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message as Message);
    if (asked.length === 1) throw new Error('Could not establish connection');
    return { spoken: null };
  });
  await recogniser.main();
  await vi.waitFor(() => expect(asked).toEqual([{ type: 'offer-help', loggedIn: true }]));
});

afterEach(() => {
  isThere = false;
  shared.eyes?.isAlive();
  shared.eyes = undefined;
});

const goTo = (path: string) => {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
};
const untilTheRetry = () => new Promise((resolve) => setTimeout(resolve, 1_000));

describe('help that was offered to a background that was still starting', () => {
  it('is offered again', async () => {
    await untilTheRetry();
    expect(asked.slice(1)).toEqual([{ type: 'offer-help', loggedIn: true }]);
  });

  it('is not offered again on a page without help', async () => {
    goTo('/messages');
    await untilTheRetry();
    expect(asked.slice(1)).toEqual([{ type: 'help-gone' }]);
  });

  it('does not say that somebody is logged in who has logged out since', async () => {
    goTo('/SCK0101_03_001/SCK0101_03_001_InitDiscsys.form');
    await untilTheRetry();
    expect(asked.slice(1)).toEqual([
      { type: 'offer-help', loggedIn: false },
      { type: 'offer-help', loggedIn: null },
    ]);
  });
});
