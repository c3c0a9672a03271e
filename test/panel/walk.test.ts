// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ring } from '@/components/marks/ring';
import { createWalk, type Walk } from '@/components/marks/walk';

const home = { site: 'mynaportal', page: 'portal-home' } as const;
const card = { site: 'mynaportal', page: 'health-insurance-card' } as const;
const link = '<a id=x href=#>健康保険証</a>';

let ringed: (string[] | null)[];
let scrolls: boolean[];
let found: (boolean | null)[];
let stop: AbortController;
let walk: Walk;
let host: HTMLElement;
let tag: string;
let tags: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  [ringed, scrolls, found] = [[], [], []];
  [tag, tags] = ['ここ', []];
  stop = new AbortController();
  document.body.innerHTML = '';
  host = document.documentElement.appendChild(document.createElement('hokensho-guide'));
  const ring: Ring = {
    showAround(place, how) {
      ringed.push(place?.map((one) => one.id) ?? null);
      scrolls.push(how?.scroll === true);
      if (place) tags.push(how?.tag ?? '');
    },
    sayTag: (text) => void tags.push(text),
  };
  walk = createWalk({
    doc: document,
    ring,
    signal: stop.signal,
    tag: () => tag,
    host,
    onFound: (now) => found.push(now),
    isShown: (element) => element.closest('[hidden]') === null,
  });
});
afterEach(() => {
  stop.abort();
  host.remove();
  vi.useRealTimers();
});

const pass = async (ms: number) => {
  for (let i = 0; i < 4; i += 1) await vi.advanceTimersByTimeAsync(ms / 4);
};
const openPage = { guide: 'find-status', step: 'open-page' } as const;

describe('a walk', () => {
  it('rings the place of the step, and says that it is there', async () => {
    document.body.innerHTML = link;
    walk.at(home);
    walk.showStep(openPage);
    await pass(20);
    expect(ringed.at(-1)).toEqual(['x']);
    expect(scrolls).toEqual([true]);
    expect(found).toEqual([true]);
  });

  it('says on the ring that is there what it says in another language', async () => {
    document.body.innerHTML = link;
    walk.at(home);
    walk.showStep(openPage);
    await pass(20);
    tag = 'Here';
    walk.sayAnew();
    expect(tags).toEqual(['ここ', 'Here']);
    expect(ringed).toEqual([['x']]);
  });

  it('waits for what comes late, and does not call it missing at once', async () => {
    walk.at(home);
    walk.showStep(openPage);
    await pass(200);
    expect(found).toEqual([]);
    document.body.innerHTML = link;
    await pass(400);
    expect(ringed.at(-1)).toEqual(['x']);
    expect(found).toEqual([true]);
  });

  it('says that it is not there, and finds it whenever it comes', async () => {
    walk.at(home);
    walk.showStep(openPage);
    await pass(20_000);
    expect(found).toEqual([false]);
    document.body.innerHTML = link;
    await pass(12_000);
    expect(found).toEqual([false, true]);
  });

  it('lets go of what is removed, and takes it up again', async () => {
    document.body.innerHTML = link;
    walk.at(home);
    walk.showStep(openPage);
    await pass(5_000);
    document.body.innerHTML = '';
    await pass(20);
    expect(ringed.at(-1)).toBe(null);
    await pass(1_000);
    expect(found.at(-1)).toBe(false);
    document.body.innerHTML = link;
    await pass(12_000);
    expect(ringed.at(-1)).toEqual(['x']);
    expect(scrolls.filter(Boolean)).toEqual([true]);
  });

  it('does not scroll against the person’s own hand', async () => {
    walk.at(home);
    walk.showStep(openPage);
    await pass(20);
    document.body.dispatchEvent(new Event('wheel', { bubbles: true }));
    document.body.innerHTML = link;
    await pass(1_000);
    expect(ringed.at(-1)).toEqual(['x']);
    expect(scrolls).not.toContain(true);
  });

  it('looks nowhere else: not on other pages, not on other sites', async () => {
    document.body.innerHTML = link;
    walk.at({ site: 'insurer', page: null });
    walk.showStep(openPage);
    await pass(5_000);
    walk.at({ site: 'mynaportal', page: 'help' });
    await pass(5_000);
    expect(ringed.filter(Boolean)).toEqual([]);
    expect(found).toEqual([false]);
  });

  it('says nothing about steps that are done on no screen', async () => {
    walk.at(card);
    walk.showStep({ guide: 'lost-card', step: 'police' });
    await pass(5_000);
    expect(found).toEqual([]);
  });

  it('goes on with the next step and the next page, and ends', async () => {
    document.body.innerHTML = link;
    walk.at(home);
    walk.showStep(openPage);
    await pass(500);
    document.body.innerHTML =
      '<dl><dt id=y>マイナンバーカード利用状況<dd id=z>登録済</dl><nav><a id=x>健康保険証</a></nav>';
    walk.at(card);
    walk.showStep({ guide: 'find-status', step: 'read-status' });
    await pass(500);
    expect(ringed.at(-1)).toEqual(['y', 'z']);
    walk.showStep(null);
    await pass(500);
    expect(ringed.at(-1)).toBe(null);
    expect(found.at(-1)).toBe(null);
  });

  it('is over with its signal', async () => {
    walk.at(home);
    walk.showStep(openPage);
    stop.abort();
    document.body.innerHTML = link;
    await pass(20_000);
    expect(ringed.filter(Boolean)).toEqual([]);
  });

  it('looks less and less often at a page that never rests', async () => {
    walk.at(home);
    walk.showStep(openPage);
    await pass(5_000);
    const looks = vi.spyOn(performance, 'now');
    for (let i = 0; i < 600; i += 1) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(100);
    }
    // A minute of mutations; every look asks for the time a few times.
    expect(looks.mock.calls.length).toBeLessThan(120);
  });
});
