import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Harness, launch } from '../e2e/harness';
import { waitInShadow } from '../e2e/shadow';
import { type Figure, median } from './measure';
import { portalPage } from './pages';
import { traced } from './traced';

const ours = 'https://myna.go.jp/certificates/health-insurance-card';
const floor = 'https://floor.example/';
const pairs = 11;
/** Long after the help has looked at the page, and has drawn what it has to say. */
const settled = 4_600;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Load {
  /** Everything the page's main thread did, in milliseconds. */
  main: number;
  /** Of that, running scripts, in milliseconds: the page has none of its own. Without compiling. */
  script: number;
  /** In MB, after the garbage was collected. */
  heap: number;
}

/**
 * What the help costs a page that it stands beside, against the same page at another address where
 * an extension of one line runs; load by load in one Chromium.
 */
export async function figures(): Promise<Figure[]> {
  const harness = await launch('chromium');
  // Opened later, its tab would stand before the page that is looked at.
  await harness.desk();
  const lineId = await harness.browser.installExtension(
    join(import.meta.dirname, 'one-line-extension'),
  );
  const html = portalPage(3_000);
  const fixtures = { [ours]: { html }, [floor]: { html } };
  const open = (url: string) => harness.visit(url, fixtures, { width: 1280, height: 800 });

  const idle = await compare(open, async () => wait(settled));
  const button = await whereTheButtonStands(harness, await open(ours));
  // The same on both pages; on one of them nothing is there to be pressed.
  const guided = await compare(open, async (page) => {
    await wait(1_000);
    await page.mouse.click(button.x, button.y);
    await wait(settled - 1_000);
  });
  const line: number[] = [];
  const recogniser: number[] = [];
  for (let turn = 0; turn < pairs; turn += 1) {
    const lineOf = `chrome-extension://${lineId}/`;
    line.push((await evaluation(harness, floor, lineOf, html)).evaluated);
    const oursOf = `${harness.baseUrl}recogniser.js`;
    recogniser.push((await evaluation(harness, ours, oursOf, html)).evaluated);
  }
  const script = await evaluations(harness, ours, harness.baseUrl, html);
  const large = await scan(harness, portalPage(50_000));
  const growth = await navigations(harness, html);
  await harness.close();
  const timesOf = (of: 'total' | 'longest') => median(script.map((one) => one[of]));
  return [
    {
      what: 'portal page, idle: against a one-line extension',
      unit: '×',
      value: idle.times,
      atMost: 1.25,
    },
    {
      what: 'portal page, panel open: against a one-line extension',
      unit: '×',
      value: guided.times,
      atMost: 1.4,
    },
    { what: 'portal page: heap added', unit: 'MB', value: idle.heap, atMost: 0.4 },
    { what: 'recogniser: evaluation', unit: 'ms', value: median(recogniser) },
    {
      what: 'recogniser: evaluation against one line',
      unit: '×',
      value: median(recogniser) / median(line),
      atMost: 2,
    },
    {
      what: 'portal page of 3,000 nodes: all script of ours until the button stands',
      unit: 'ms',
      value: timesOf('total'),
      atMost: 6,
    },
    // Beside the figure above: what of it the writing down itself may have cost. No budget is held to it.
    {
      what: 'portal page, idle: our scripts running, nothing written down',
      unit: 'ms',
      value: idle.script,
    },
    {
      what: 'portal page of 3,000 nodes: longest turn of ours',
      unit: 'ms',
      value: timesOf('longest'),
      atMost: 5,
    },
    {
      what: 'portal page of 50,000 nodes: longest turn of ours',
      unit: 'ms',
      value: large,
      atMost: 8,
    },
    {
      what: 'heap growth over 1,000 navigations without reload',
      unit: 'MB',
      value: growth,
      atMost: 2,
    },
  ];
}

async function whereTheButtonStands(harness: Harness, page: Page) {
  await page.bringToFront();
  const box = await waitInShadow(harness, page, (root) => {
    const placed = root.querySelector('.trigger.placed .open')?.getBoundingClientRect();
    return placed ? { x: placed.x + placed.width / 2, y: placed.y + placed.height / 2 } : null;
  });
  // What is measured is worth something only if this click opens the help.
  await page.mouse.click(box.x, box.y);
  await waitInShadow(harness, page, (root) => root.querySelector('.panel') !== null);
  await page.close();
  return box;
}

type Open = (url: string) => Promise<Page>;

async function compare(
  open: Open,
  use: (page: Page, url: string) => Promise<unknown>,
): Promise<{ times: number; heap: number; script: number }> {
  const load = async (url: string): Promise<Load> => {
    const page = await open(url);
    await page.bringToFront();
    await use(page, url);
    const client = await page.createCDPSession();
    const { TaskDuration = 0, ScriptDuration = 0 } = await page.metrics();
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await page.metrics();
    await page.close();
    return {
      main: TaskDuration * 1000,
      script: ScriptDuration * 1000,
      heap: JSHeapUsedSize / 1024 / 1024,
    };
  };
  // The first ones warm the browser up.
  await load(floor);
  await load(ours);
  const both: { ours: Load; floor: Load }[] = [];
  for (let turn = 0; turn < pairs; turn += 1)
    both.push({ floor: await load(floor), ours: await load(ours) });
  return {
    times: median(both.map((one) => one.ours.main / one.floor.main)),
    heap: median(both.map((one) => one.ours.heap - one.floor.heap)),
    script: median(both.map((one) => one.ours.script)),
  };
}

/** One load of a page in a tab of its own, and what the scripts whose address begins with `prefix` did. */
async function evaluation(harness: Harness, url: string, prefix: string, html: string) {
  const page = await harness.visit('https://blank.example/', {
    'https://blank.example/': { html: '<!doctype html><title>-</title>' },
    [url]: { html },
  });
  const times = await traced(page, prefix, async () => {
    await page.goto(url);
    await wait(settled);
  });
  await page.close();
  return times;
}

async function evaluations(harness: Harness, url: string, prefix: string, html: string) {
  const all = [];
  for (let turn = 0; turn < pairs; turn += 1)
    all.push(await evaluation(harness, url, prefix, html));
  return all;
}

async function scan(harness: Harness, html: string): Promise<number> {
  const all = await evaluations(harness, ours, harness.baseUrl, html);
  return median(all.map((one) => one.longest));
}

/** Heap before and after a page went to 1,000 other places of its own without loading anew. */
async function navigations(harness: Harness, html: string): Promise<number> {
  const page = await harness.visit(ours, { [ours]: { html } });
  await page.bringToFront();
  const client = await page.createCDPSession();
  const heap = async () => {
    await wait(1_500);
    await client.send('HeapProfiler.collectGarbage');
    return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1024 / 1024;
  };
  const walk = (times: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i += 1) {
        history.replaceState(
          null,
          '',
          i % 2 ? '/medicines' : '/certificates/health-insurance-card',
        );
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    }, times);
  await walk(50);
  const before = await heap();
  await walk(1_000);
  const after = await heap();
  await page.close();
  return after - before;
}
