import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launch } from '../e2e/harness';
import type { OurMarks } from './marks-entry';
import { type Figure, median } from './measure';

const names = [
  '資格情報のお知らせ',
  '資格確認書',
  'マイナ保険証',
  '健康保険証',
  '高齢受給者証',
  'マイナンバーカード',
  '電子証明書',
  'オンライン資格確認',
  '顔認証付きカードリーダー',
  '記号・番号',
  '保険者番号',
  '限度額適用認定証',
];
const turns = 7;

/** A page of an insurer's make, with all twelve names on it, of about so many nodes. */
function insurersPage(nodes: number): string {
  const nodesOfSection = 33;
  const step = '<li>届くまでの日数は、申込みの時期によって違います。</li>';
  const sections = Array.from({ length: nodes / nodesOfSection }, (_, i) => {
    const [one, other] = [names[i % 12], names[(i * 5 + 3) % 12]];
    return (
      `<section><h2>${one}について</h2><p>窓口で${one}を出すと、<b>その場で</b>確かめられます。` +
      `持っていない人は${other}を申し込みます。</p><ul><li><a href="#${i}">手続きの流れを見る</a></li>` +
      `${step.repeat(10)}</ul></section>\n`
    );
  });
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>健康保険</title><main>${sections.join('')}</main>`;
}

/** Our own code as it runs in the page, all of it. */
async function bundle(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'marks-entry.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

interface Counts {
  /** DOM mutations, as an observer of the whole page counts them. */
  ourMutations: number;
  theirMutations: number;
  /** Places marked. */
  ourPlaces: number;
  theirPlaces: number;
}

/** One turn of each in the page, one after the other; both leave it as it was. */
async function takeTurn(words: string[]): Promise<Counts> {
  const { ours, Mark } = globalThis as unknown as {
    ours: OurMarks;
    Mark: new (root: Element) => { mark(words: string[], options: object): void; unmark(): void };
  };
  let mutations = 0;
  const observer = new MutationObserver((list) => {
    mutations += list.length;
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
  /** The function runs in a task of its own, under a name that the trace knows. */
  const run = async (work: () => void) => {
    mutations = 0;
    await new Promise<void>((resolve) => {
      setTimeout(work);
      setTimeout(resolve, 30);
    });
    return mutations;
  };
  // The layout is done before either begins, as on a page that has been shown.
  document.body.getBoundingClientRect();
  let ourPlaces = 0;
  let theirPlaces = 0;
  const ourMutations = await run(function markOurs() {
    ourPlaces = ours.mark();
  });
  ours.unmark();
  const library = new Mark(document.body);
  const each = () => {
    theirPlaces += 1;
  };
  const theirMutations = await run(function markTheirs() {
    library.mark(words, { separateWordSearch: false, each });
  });
  library.unmark();
  observer.disconnect();
  return { ourMutations, theirMutations, ourPlaces, theirPlaces };
}

/** The same work as it is done on a page that somebody uses. */
function takeSlices(): Promise<void> {
  const { ours } = globalThis as unknown as { ours: OurMarks };
  return new Promise((resolve) => {
    setTimeout(function markInSlices() {
      void ours.inSlices().then(() => {
        ours.unmark();
        resolve();
      });
    });
  });
}

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  /** On the clock of the thread: what other processes do meanwhile does not count. */
  tdur?: number;
  tid: number;
  args: { data?: { functionName?: string } };
}

interface Turn extends Counts {
  ours: number;
  theirs: number;
  /** The longest turn when the work is cut into slices. */
  longest: number;
}

async function traced(page: Page, during: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await during();
  const bytes = await page.tracing.stop();
  const trace = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return trace.traceEvents.filter(({ ph }) => ph === 'X');
}

const took = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;

function callOf(name: string, events: readonly TraceEvent[]): TraceEvent {
  const found = events.find(({ args }) => args.data?.functionName === name);
  if (!found) throw new Error(`the trace does not know ${name}`);
  return found;
}

async function measure(page: Page): Promise<Turn> {
  const counts: Counts[] = [];
  const events = await traced(page, async () => counts.push(await page.evaluate(takeTurn, names)));
  const sliced = await traced(page, () => page.evaluate(takeSlices));
  const { tid } = callOf('markInSlices', sliced);
  const slices = sliced.filter(
    (one) => one.tid === tid && (one.name === 'RunMicrotasks' || one.name === 'FunctionCall'),
  );
  return {
    ...(counts[0] as Counts),
    ours: took(callOf('markOurs', events)),
    theirs: took(callOf('markTheirs', events)),
    longest: Math.max(...slices.map(took)),
  };
}

/**
 * Marking the terms on a page against mark.js, turn by turn on the same page of one Chromium, in time
 * of the page's main thread. Ours looks for the whole glossary all the same, across elements and
 * without what cannot be read; mark.js for twelve words, each within one text node.
 */
export async function figures(): Promise<Figure[]> {
  const code = await bundle();
  const library = readFileSync(new URL(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
  const harness = await launch('chromium');
  const list: Figure[] = [];
  for (const nodes of [3_000, 50_000]) {
    const url = `https://insurer.example/${nodes}`;
    const page = await harness.visit(url, { [url]: { html: insurersPage(nodes) } });
    await page.bringToFront();
    await page.evaluate(code);
    await page.evaluate(library);
    const all: Turn[] = [];
    for (let turn = 0; turn <= turns; turn += 1) all.push(await measure(page));
    await page.close();
    list.push(...figuresOf(all, `${nodes.toLocaleString('en')} nodes`));
  }
  await harness.close();
  return list;
}

function figuresOf([cold, ...warm]: Turn[], page: string): Figure[] {
  const of = (which: keyof Turn) => median(warm.map((turn) => turn[which]));
  if (of('ourPlaces') !== of('theirPlaces'))
    throw new Error(`marked ${of('ourPlaces')} places, mark.js ${of('theirPlaces')}`);
  const places = `${page}, ${of('ourPlaces')} places`;
  return [
    { what: `mark.js, 12 words on ${places}`, unit: 'ms', value: of('theirs') },
    { what: `our marks on ${places}`, unit: 'ms', value: of('ours') },
    {
      what: `our marks on ${page}, the very first time (mark.js: ${cold?.theirs.toFixed(0)} ms)`,
      unit: 'ms',
      value: cold?.ours ?? Number.NaN,
    },
    {
      what: `our marks against mark.js on ${page}`,
      unit: '×',
      value: median(warm.map(({ ours, theirs }) => theirs / ours)),
      atLeast: 30,
    },
    { what: `our marks on ${page}: longest turn`, unit: 'ms', value: of('longest'), atMost: 8 },
    {
      what: `our marks on ${page}: DOM mutations (mark.js: ${of('theirMutations')})`,
      unit: 'changes',
      value: of('ourMutations'),
      atMost: 0,
    },
  ];
}
