import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { todayInTokyo } from '@/lib/decision/calendar';
import { takeAnswers } from '@/lib/people/answers';
import type { State } from '@/lib/people/schema';
import { addPerson, emptyState } from '@/lib/people/store';
import { ordinary } from '../e2e/checklist-screens';
import { launch } from '../e2e/harness';
import { popup, weigh } from '../tools/size';
import { type Figure, median } from './measure';

declare const chrome: typeof extensionApi;

const controls = 'button, input, select, textarea, a[href]';
const turns = 9;
const people = 50;

const empty = join(import.meta.dirname, 'empty-extension');
/** Of the empty extension, in Firefox. */
const emptyFirefox = {
  id: 'nothing@bench.invalid',
  uuid: '11111111-2222-4333-8444-555555555555',
};

type Which = 'ours' | 'empty';

export async function figures(): Promise<Figure[]> {
  return [
    {
      what: 'popup, its scripts up to an answer as gzip packs them',
      unit: 'KB',
      value: weigh(popup).gzipNow / 1000,
      atMost: popup.gzip / 1000,
    },
    ...(await inChromium()),
    ...(await inFirefox()),
  ];
}

/**
 * From the click on the icon to the first control in the real popup, against an extension that
 * holds one button and nothing else, turn by turn in one browser.
 */
async function inChromium(): Promise<Figure[]> {
  const harness = await launch('chromium');
  const { browser } = harness;
  const emptyId = await browser.installExtension(empty);
  await harness.storage.write({ state: manyPeople() });
  const over = await harness.desk();
  const open = async (which: Which) => {
    const id = which === 'empty' ? emptyId : harness.extensionId;
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    await over.bringToFront();
    const start = performance.now();
    await extension.triggerAction(over);
    const url = `chrome-extension://${id}/popup.html`;
    const target = await browser.waitForTarget((one) => one.url() === url);
    const popup = await target.asPage();
    await popup.waitForSelector(controls);
    const fromClick = performance.now() - start;
    const fromLoad = await popup.evaluate(paintedAt);
    await popup.close();
    return { fromClick, fromLoad };
  };
  const times = await turnByTurn(open);
  await harness.close();
  return [
    ...compared('click to first control with 50 people stored, Chromium', times, 'fromClick'),
    ...compared(
      'start of loading to first paint with 50 people stored, Chromium',
      times,
      'fromLoad',
    ),
  ];
}

/**
 * Firefox shows its popup to nobody outside, but to a tab of the same extension: that opens it and
 * looks when the first control is there.
 */
async function inFirefox(): Promise<Figure[]> {
  const { id, uuid } = emptyFirefox;
  const harness = await launch('firefox', { uuids: { [id]: uuid } });
  await harness.browser.installExtension(empty);
  await harness.storage.write({ state: manyPeople() });
  const besideEmpty = await harness.browser.newPage();
  await besideEmpty.goto(`moz-extension://${uuid}/popup.html`, { waitUntil: [] });
  await besideEmpty.waitForSelector(controls);
  const beside: Record<Which, Page> = { ours: await harness.desk(), empty: besideEmpty };
  const times = await turnByTurn(async (which) => {
    await beside[which].bringToFront();
    return { fromClick: await beside[which].evaluate(openPopup, controls) };
  });
  await harness.close();
  return compared('opening to first control with 50 people stored, Firefox', times, 'fromClick');
}

/** Milliseconds from asking for the popup to the first control in it; closes it again. */
async function openPopup(wanted: string): Promise<number> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
  const start = performance.now();
  await chrome.action.openPopup();
  for (;;) {
    const [view] = chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof window)[];
    if (view?.document.querySelector(wanted)) {
      const took = performance.now() - start;
      view.close();
      while (chrome.extension.getViews({ type: 'popup' }).length > 0) await pause();
      return took;
    }
    await pause();
  }
}

async function turnByTurn<T>(open: (which: Which) => Promise<T>): Promise<Record<Which, T>[]> {
  const times: Record<Which, T>[] = [];
  for (let turn = 0; turn <= turns; turn++)
    times.push({ empty: await open('empty'), ours: await open('ours') });
  // The first turn warms the browser up.
  return times.slice(1);
}

function compared<K extends string>(
  what: string,
  times: readonly Record<Which, Record<K, number>>[],
  time: K,
): Figure[] {
  const of = (which: Which) => median(times.map((one) => one[which][time]));
  return [
    { what: `${what}: an empty popup`, unit: 'ms', value: of('empty') },
    { what: `${what}: ours`, unit: 'ms', value: of('ours') },
    {
      what: `${what}: ours against the empty one`,
      unit: '×',
      value: median(times.map(({ ours, empty }) => ours[time] / empty[time])),
      atMost: 1.7,
    },
  ];
}

/** As many as a helper may look after; the one in front has still to answer the first question. */
function manyPeople(): State {
  const told = { ...ordinary, card: 'held', registered: true, ecert: 'valid' } as const;
  let state = emptyState('ja');
  for (let nth = 0; nth < people; nth += 1) {
    const [a, b] = [Math.floor(nth / 26), nth % 26].map((n) => String.fromCharCode(97 + n));
    const id = `p-aaaaaaaa${a}${b}`;
    state = addPerson(state, { id, nickname: `家族${nth}`, insurer: 'kyoukai' });
    if (nth < people - 1) state = takeAnswers(state, id, told, todayInTokyo());
  }
  return state;
}

/** Milliseconds from the start of the page to its first content on the screen, by its own clock. */
function paintedAt(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
        resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
