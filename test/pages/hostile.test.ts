import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { ownerOf } from '@/lib/pages/insurers/owner';
import { readText, statusLimits } from '@/lib/pages/visible-text';
import { cardAddress, recogniseNow } from './reading';

const row = '<dl><dt>マイナンバーカード利用状況</dt><dd>登録済</dd></dl>';
const read = (doc: Document) =>
  recogniseNow(new URL(cardAddress), doc, () => true).status?.id ?? null;
const page = (body: string) => new JSDOM(`<!doctype html><body>${body}`).window.document;

it('reads past built-ins that the page covered with its own elements', () => {
  const doc = page(`<form><input>${row}</form>`);
  const input = doc.querySelector('input');
  const covered =
    'firstChild nextSibling parentNode nodeType localName getAttribute children'.split(' ');
  for (const name of covered)
    for (const node of [doc.forms[0], doc])
      Object.defineProperty(node, name, { value: input, configurable: true });
  for (const name of ['body', 'title', 'designMode', 'createTreeWalker', 'querySelector'])
    Object.defineProperty(doc, name, { value: input, configurable: true });
  expect(read(doc)).toBe('registered');
});

it('reads nothing of a document that is being edited', () => {
  const doc = page(row);
  Object.defineProperty(Object.getPrototypeOf(doc), 'designMode', { get: () => 'on' });
  expect(read(doc)).toBe(null);
});

it('reads at a depth of 5,000', { timeout: 30_000 }, () => {
  const doc = page('');
  const deep = doc.createElement('div');
  deep.innerHTML = row;
  let root: Element = deep;
  for (let depth = 1; depth < 5_000; depth += 1) {
    const around = doc.createElement('div');
    around.append(root);
    root = around;
  }
  doc.body.append(root);
  expect(read(doc)).toBe('registered');
});

it('passes over a text of 2 MB without spelling it out', () => {
  const doc = page(`<p></p>${row}`);
  const long = doc.createTextNode(`${'登録済'.repeat(700_000)}`);
  doc.querySelector('p')?.append(long);
  const steps = readText(doc.body, statusLimits);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.text.length).toBeLessThan(100);
  expect(read(doc)).toBe('registered');
});

it('is silent about a page too large to read to its end, since the rest could contradict', () => {
  const steps = readText(page(`${row}<i></i><i></i><i></i>`).body, { ...statusLimits, nodes: 8 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.complete).toBe(false);
});

it('survives labels without end', () => {
  const doc = page('<p>マイナンバーカード利用状況</p>'.repeat(5_000) + row);
  const started = performance.now();
  expect(read(doc)).toBe(null);
  expect(performance.now() - started).toBeLessThan(2_000);
});

it.each(['(', ','])('looks for the name of a site in a title of 60,000 %s in no time', (letter) => {
  const title = `資格|${letter.repeat(60_000)}x`;
  const started = performance.now();
  expect(ownerOf({ title, lines: [] }, [], false)).toEqual({ insurer: null, isInsurer: false });
  expect(performance.now() - started).toBeLessThan(200);
});

it('can be interrupted and gives up when what it was reading was taken away', () => {
  const doc = page(`<div id="x">${'<p>x</p>'.repeat(500)}</div>${row}`);
  const steps = readText(doc.body, statusLimits);
  steps.next();
  doc.getElementById('x')?.remove();
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.complete).toBe(false);
});
