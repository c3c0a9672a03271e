import { join } from 'node:path';
import { todayInTokyo } from '@/lib/decision/calendar';
import { takeAnswers } from '@/lib/people/answers';
import type { State } from '@/lib/people/schema';
import { addPerson, emptyState } from '@/lib/people/store';
import { ordinary } from '../e2e/checklist-screens';
import { launch } from '../e2e/harness';
import { popup, weigh } from '../tools/size';
import { type Figure, median } from './measure';

const controls = 'button, input, select, textarea, a[href]';
const turns = 9;
const people = 50;

/**
 * From the click on the icon to the first control in the real popup, against an extension that
 * holds one button and nothing else, turn by turn in one browser. Firefox shows its popup to nobody
 * outside, so only Chromium is measured.
 */
export async function figures(): Promise<Figure[]> {
  const harness = await launch('chromium');
  const { browser } = harness;
  const emptyId = await browser.installExtension(join(import.meta.dirname, 'empty-extension'));
  await harness.storage.write({ state: manyPeople() });
  const over = await harness.desk();
  const open = async (id: string) => {
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
  type Times = Awaited<ReturnType<typeof open>>;
  const times: Record<'ours' | 'empty', Times>[] = [];
  for (let turn = 0; turn <= turns; turn++)
    times.push({ empty: await open(emptyId), ours: await open(harness.extensionId) });
  await harness.close();
  // The first turn warms the browser up.
  times.shift();
  const compared = (time: keyof Times, what: string): Figure[] => {
    const of = (which: 'ours' | 'empty') => median(times.map((one) => one[which][time]));
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
  };
  return [
    {
      what: 'popup, its scripts up to an answer as gzip packs them',
      unit: 'KB',
      value: weigh(popup).gzipNow / 1000,
      atMost: popup.gzip / 1000,
    },
    ...compared('fromClick', 'click to first control with 50 people stored, Chromium'),
    ...compared('fromLoad', 'start of loading to first paint with 50 people stored, Chromium'),
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
