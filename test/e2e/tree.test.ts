import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsWords } from '@/lib/words/options';
import { triggerWords } from '@/lib/words/trigger';
import { ui } from '@/lib/words/ui';
import { borrow } from './borrow';
import type { Harness } from './harness';
import { screensNamed } from './screens';
import { clickInShadow, waitInShadow } from './shadow';

const t = ui('ja');
const o = optionsWords('ja');

/** A node as a screen reader is given it: what it is, what it is called, and what is true of it. */
interface Node {
  role: string;
  name: string;
  is: Record<string, unknown>;
  /** The words in it. */
  says: string;
}

interface Raw {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/**
 * The accessibility tree of a page as Chromium makes it, our closed root and all. (WebDriver BiDi
 * gives none, so Firefox is not looked at in this way.)
 */
async function treeOf(page: Page): Promise<Node[]> {
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: Raw[];
  };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (node: Raw): string =>
    node.role?.value === 'StaticText'
      ? (node.name?.value ?? '')
      : (node.childIds ?? []).map((id) => words(byId.get(id) as Raw)).join('');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: node.role?.value ?? '',
      // Where a line may break Chromium puts a space.
      name: (node.name?.value ?? '').replaceAll(' ', ''),
      is: Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value])),
      says: words(node),
    }));
}

const of = (nodes: Node[], role: string, name?: string) =>
  nodes.filter((one) => one.role === role && (name === undefined || one.name === name));

describe('what a screen reader is given', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow('chromium');
    await harness.startAnew('ja');
  });
  afterAll(() => harness.close());

  const open = async (name: string) => {
    await harness.startAnew('ja');
    const [screen] = screensNamed(name);
    const page = (await screen?.open(harness, { width: 360, height: 640 })) as Page;
    // Only what is in front has the focus.
    await page.bringToFront();
    return page;
  };
  const until = async (page: Page, what: (nodes: Node[]) => boolean) => {
    await expect.poll(async () => what(await treeOf(page)), { timeout: 20_000 }).toBe(true);
    return treeOf(page);
  };

  test.each([
    'popup',
    'popup-question',
    'popup-papers',
    'popup-both',
    'household-overview',
    'options-page',
    'sheet-everything',
    'stage-choose',
    'practice-registered',
  ])(
    'on %s everything to press has a name, and nothing is called by its reading too',
    async (name) => {
      const page = await open(name);
      const nodes = await treeOf(page);
      const controls = new Set(
        'button link checkbox radio combobox textbox searchbox slider spinbutton dialog group'.split(
          ' ',
        ),
      );
      const nameless = nodes.filter((one) => controls.has(one.role) && !one.name.trim());
      // A list of choices may stand without a name of its own; what is chosen has one.
      expect(nameless.filter(({ role }) => role !== 'group')).toEqual([]);
      expect(of(nodes, 'RootWebArea')[0]?.name).not.toBe('');
      expect(of(nodes, 'heading').filter(({ is }) => is.level === 1)).toHaveLength(1);
      expect(of(nodes, 'main')).toHaveLength(1);
      await page.close();
    },
  );

  test('a question is a group of that name; what is chosen in it is said to be', async () => {
    const page = await open('popup-question');
    const title = await page.$eval('h1', (h1) => h1.textContent ?? '');
    const before = await treeOf(page);
    expect(of(before, 'heading', title)[0]?.is.level).toBe(1);
    const radios = of(before, 'radio');
    expect(radios.length).toBeGreaterThan(1);
    expect(radios.filter(({ is }) => is.checked !== 'false')).toEqual([]);
    await page.focus('.question input[type=radio]');
    await page.keyboard.press('Space');
    const after = await treeOf(page);
    const [first] = of(after, 'radio');
    expect(first?.is.checked).toBe('true');
    expect(first?.is.focused).toBe(true);
    await page.close();
  });

  test('a day that does not exist is said at once, and at the fields', async () => {
    const page = await open('popup-date');
    await page.select('[class^=date-year] select', '2025');
    await page.select('[class^=date-month] select', '2');
    await page.select('[class^=date-day] select', '31');
    await page.$eval('.actions .primary', (button) => (button as HTMLElement).click());
    const nodes = await until(page, (all) => of(all, 'alert').some(({ says }) => says !== ''));
    const alert = of(nodes, 'alert').find(({ says }) => says !== '');
    expect(alert?.is.live).toBe('assertive');
    expect(alert?.says).toBe(t('date.noSuchDay', { year: 2025, month: 2, day: 31 }));
    const fields = nodes.filter(({ is }) => is.invalid === 'true');
    expect(fields.map(({ name }) => name)).toEqual([
      t('date.year'),
      t('date.month'),
      t('date.day'),
    ]);
    await page.close();
  });

  test('the next question takes the focus with its heading', async () => {
    const page = await open('popup-question');
    const title = (nodes: Node[]) => of(nodes, 'heading').find(({ is }) => is.level === 1);
    const before = title(await treeOf(page))?.name;
    await page.focus('.question input[type=radio]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const nodes = await until(page, (all) => title(all)?.name !== before);
    expect(title(nodes)?.is.focused).toBe(true);
    await page.close();
  });

  test('removing somebody is said, and the way back has the focus', async () => {
    const page = await open('options-page');
    const before = of(await treeOf(page), 'status').filter(({ says }) => says !== '');
    const name = await page.$$eval('button', (all) => {
      const remove = all.find((one) => one.textContent?.endsWith('削除'));
      remove?.click();
      return remove?.textContent ?? null;
    });
    // Whom it removes is a part of its name, seen or not.
    expect(name).toContain('わたし');
    const nodes = await until(page, (all) => of(all, 'button', o('undo')).length > 0);
    const said = of(nodes, 'status').filter(({ says }) => says !== '');
    expect(said.length).toBe(before.length + 1);
    expect(said.every(({ is }) => is.live === 'polite')).toBe(true);
    expect(of(nodes, 'button', o('undo'))[0]?.is.focused).toBe(true);
    await page.close();
  });

  test('the help on a page is a dialog of its own name; what folds says whether it is open', async () => {
    const page = await harness.open('practice.html#registered/card', { width: 1280, height: 800 });
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await page.bringToFront();
    expect(of(await treeOf(page), 'button', triggerWords('ja')('trigger.status'))).toHaveLength(1);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.panel h3') !== null);
    const nodes = await treeOf(page);
    const [dialog] = of(nodes, 'dialog');
    expect(dialog?.name).not.toBe('');
    expect(dialog?.says).toContain('「登録済」');
    for (const one of of(nodes, 'DisclosureTriangle')) expect(one.is).toHaveProperty('expanded');
    await page.close();
  });
});
