import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import shuppanJson from '@/assets/insurers/shuppan.json';
import type { CertificateStatement, Pack } from '@/lib/insurers/format';
import { takeAnswers } from '@/lib/people/answers';
import { writeBackup } from '@/lib/people/backup';
import type { State } from '@/lib/people/schema';
import { addPerson, emptyState } from '@/lib/people/store';
import { offeredLangs } from '@/lib/words/lang';
import { optionsWords } from '@/lib/words/options';
import { ui } from '@/lib/words/ui';
import { axeFaults } from './axe';
import { borrow } from './borrow';
import { ordinary } from './checklist-screens';
import { browserKinds, type Harness } from './harness';
import { pressNamed } from './named';
import { chooseFile } from './options-screens';
import { until } from './until';

declare const chrome: typeof extensionApi;

const o = optionsWords('ja');
const t = ui('ja');
const folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-files-'));
const on = '2026-11-20';

const fileWith = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const shuppan = shuppanJson as unknown as Pack;
/** The rules of 出版健保, but whoever lost the card gets the certificate without asking for it. */
const changed: Pack = {
  ...shuppan,
  madeBy: { name: '業務課', on: '2026-11-01' },
  documents: [
    ...shuppan.documents,
    { key: 'N2', title: '変更のお知らせ', publisher: '出版健保', date: '2026-11-01' },
  ],
  statements: shuppan.statements.map((one) => {
    const lost = one.about === 'certificate' && one.ground.includes('lost') && one.grant === 'yes';
    if (!lost) return one;
    const { form: _, to: __, ...rest } = one as CertificateStatement;
    return { ...rest, route: 'automatic', cites: ['N2'] };
  }),
};
const society = readFileSync(
  new URL('../../assets/insurers/samples/sample-society.json', import.meta.url),
  'utf8',
);

const [a, b] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb'] as const;
/** Somebody who has told everything: the popup opens with the answer. */
const lost = takeAnswers(
  addPerson(emptyState('ja'), { id: a, nickname: '母', insurer: 'shuppan' }),
  a,
  { ...ordinary, card: 'lost', registered: true, notice: 'none', certificate: 'none' },
  on,
);
const two = addPerson(lost, { id: b, nickname: '父' });

/** Waits for a button (or a link) with this text or name, and presses it. */
async function press(page: Page, text: string, within = ''): Promise<void> {
  const xpath = `${within}//*[self::button or self::a][normalize-space()='${text}' or @aria-label='${text}']`;
  const found = await page.waitForSelector(`::-p-xpath(${xpath})`);
  await found?.evaluate((button) => (button as HTMLElement).click());
}
const says = (page: Page, text: string) =>
  until(
    page,
    (part) => document.body.innerText.replace(/\s/g, '').includes(part.replace(/\s/g, '')),
    text,
  );
const textOf = (page: Page) =>
  page.evaluate(() => document.body.innerText.replace(/[\s\u200b]+/g, ''));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browserKinds)('the options page in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    await harness.storage.clear('local');
    await harness.storage.clear('session');
  });
  const begin = async (state: State = two) => {
    await harness.storage.write({ state });
    const page = await harness.open('options.html', { width: 360, height: 800 });
    await page.waitForSelector('h1');
    return page;
  };
  const stored = async (area: 'local' | 'session' = 'local') =>
    (await harness.storage.read(area)) as { state: State; packs?: { packs: { id: string }[] } };
  /** Without what the popup notes down of its answers. */
  const storedButTold = async () => {
    const { told: _, ...rest } = await harness.storage.read();
    return rest;
  };
  const names = async () => (await stored()).state.people.map(({ nickname }) => nickname);
  const popupText = async () => {
    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    await popup.waitForSelector('h1');
    await popup.waitForSelector('.answer');
    const text = await textOf(popup);
    await popup.close();
    return text;
  };

  test('opens from the settings of the popup', async () => {
    await harness.storage.write({ state: lost });
    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    await press(popup, t('settings.more'));
    const desk = await harness.desk();
    const opened = () =>
      desk.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter(({ url }) => url?.endsWith('/options.html')).map(({ id }) => id);
      });
    await expect.poll(async () => (await opened()).length).toBe(1);
    const [tab] = await opened();
    await desk.evaluate((id) => chrome.tabs.remove(id as number), tab);
    await popup.close();
  });

  test('people: add, put in order, rename, choose, remove and bring back', async () => {
    const page = await begin();
    await page.type('.nickname input', '祖母');
    await press(page, o('people.add.button'));
    await expect.poll(names).toEqual(['母', '父', '祖母']);
    await pressNamed(page, `祖母 ${o('people.up')}`);
    await pressNamed(page, `祖母 ${o('people.up')}`);
    await expect.poll(names).toEqual(['祖母', '母', '父']);
    // At the top there is no further up: the focus waits on the way down.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      `祖母 ${o('people.down')}`,
    );

    await pressNamed(page, `父 ${o('people.rename')}`);
    const field = await page.waitForSelector('.card .nickname input');
    await field?.type('123456789012');
    await press(page, o('people.rename.save'));
    await page.waitForSelector('.card .nickname .fault');
    await press(page, o('cancel'));
    expect(await names()).toEqual(['祖母', '母', '父']);

    await page.$$eval('.person input', (all) => (all[1] as HTMLElement).click());
    await expect.poll(async () => (await stored()).state.current).toBe(a);
    await pressNamed(page, `母 ${o('people.remove')}`);
    await expect.poll(names).toEqual(['祖母', '父']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(o('undo'));
    await press(page, o('undo'));
    await expect.poll(names).toEqual(['祖母', '母', '父']);
    expect((await stored()).state).toMatchObject({ current: a });
    expect((await stored()).state.people[1]).toEqual(two.people[0]);
    await page.close();
  });

  test.each([
    ['cut-off.json', '{"format": 1, "id"', o('rules.faults.title', { file: 'cut-off.json' })],
    ['large.json', ' '.repeat(256 * 1024 + 1), o('rules.tooLarge', { file: 'large.json' })],
    [
      'other.json',
      { ...shuppan, id: 'other', kind: 'society' },
      o('rules.faults.title', { file: 'other.json' }),
    ],
    [
      'script.json',
      society.replace('"contact":', '"__proto__": {"x": 1}, "contact":'),
      o('rules.faults.title', { file: 'script.json' }),
    ],
  ])('%s is refused in plain words, and changes nothing', async (name, content, sentence) => {
    const page = await begin();
    await chooseFile(page, fileWith(name, content), 0);
    await says(page, sentence);
    expect(await page.$('.arrived .button.primary')).toBeNull();
    expect(await storedButTold()).toEqual({ state: two });
    await page.close();
  });

  test('rules from a file: what changes is shown, then the popup answers by them, and there is a way back', async () => {
    await harness.storage.write({ state: lost });
    expect(await popupText()).toContain(t('route.application'));
    const page = await begin(lost);
    await chooseFile(page, fileWith('shuppan.json', changed), 0);
    await says(page, o('preview.title', { name: shuppan.names.ja }));
    await says(page, '業務課');
    await says(page, o('situation.lost'));
    await says(page, t('route.automatic'));
    expect(await storedButTold()).toEqual({ state: lost });
    expect(await axeFaults(page)).toEqual([]);

    await press(page, o('preview.yes'));
    await says(page, o('preview.done', { name: shuppan.names.ja }));
    expect((await stored()).packs?.packs).toMatchObject([{ id: 'shuppan' }]);
    expect(await popupText()).toContain(t('route.automatic'));

    // A second version, and back to the first.
    await chooseFile(page, fileWith('again.json', shuppan), 0);
    await says(page, o('preview.older', { before: '', after: '' }).slice(0, 20));
    await press(page, o('preview.yes'));
    await says(page, o('preview.done', { name: shuppan.names.ja }));
    expect(await popupText()).toContain(t('route.application'));
    await pressNamed(page, `${shuppan.names.ja} ${o('packs.back')}`);
    await says(page, o('packs.backDone', { name: shuppan.names.ja, day: '' }).slice(0, 24));
    expect(await popupText()).toContain(t('route.automatic'));

    await pressNamed(page, `${shuppan.names.ja} ${o('packs.restore')}`);
    await says(page, o('packs.removed.builtIn', { name: shuppan.names.ja }));
    expect(await popupText()).toContain(t('route.application'));
    await press(page, o('undo'));
    await says(page, o('packs.putBack', { name: shuppan.names.ja }));
    expect(await popupText()).toContain(t('route.automatic'));
    await page.close();
  });

  test('a new insurer can be chosen in the popup; a broken one is set aside and the popup works', async () => {
    const page = await begin(addPerson(emptyState('ja'), { id: b, nickname: '父' }));
    await chooseFile(page, fileWith('sample.json', society), 0);
    await says(page, o('preview.sample'));
    await says(page, o('preview.new'));
    await press(page, o('preview.yes'));
    await says(page, o('preview.done', { name: '見本健康保険組合' }));

    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    const choice = await popup.waitForSelector('.insurers button ::-p-text(見本健康保険組合)');
    await choice?.evaluate((button) => (button as HTMLElement).click());
    await popup.waitForSelector('.question');
    await expect.poll(async () => (await stored()).state.people[0]?.insurer).toBe('sample-society');
    await popup.close();

    await harness.storage.write({ 'pack:sample-society': 'damaged' });
    const again = await harness.open('popup.html', { width: 360, height: 600 });
    await again.waitForSelector('.insurers button');
    expect(await textOf(again)).toContain(t('error.pack', { name: '見本健保' }));
    expect(await textOf(again)).not.toContain(t('error.title'));
    await again.close();
    await page.reload({ waitUntil: [] });
    await says(page, o('packs.broken'));
    await pressNamed(page, `見本健康保険組合 ${o('packs.remove')}`);
    await expect.poll(async () => Object.keys(await stored())).not.toContain('pack:sample-society');
    expect((await stored()).packs?.packs).toEqual([]);
    await page.close();
  });

  test('imported rules go where the answers go when nothing is to be kept', async () => {
    const page = await begin(lost);
    await chooseFile(page, fileWith('shuppan.json', changed), 0);
    await press(page, o('preview.yes'));
    await says(page, o('preview.done', { name: shuppan.names.ja }));
    await page.$eval('.keep input', (box) => (box as HTMLElement).click());
    await expect.poll(async () => Object.keys(await stored())).toEqual([]);
    expect((await stored('session')).packs?.packs).toMatchObject([{ id: 'shuppan' }]);
    expect(await popupText()).toContain(t('route.automatic'));
    await page.close();
  });

  test('language and size of the text change here and in the popup', async () => {
    const page = await begin();
    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    await popup.waitForSelector('h1');
    const size = (one: Page) =>
      one.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const usual = Number.parseFloat(await size(popup));
    await page.$$eval('input[name=size]', (all) => (all[3] as HTMLElement).click());
    await expect.poll(() => size(popup)).toBe(`${usual * 2}px`);
    expect(await size(page)).toBe(`${usual * 2}px`);
    for (const one of [page, popup])
      expect(
        await one.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    await page.$$eval(
      'input[name=lang]',
      (all, nth) => (all[nth] as HTMLElement).click(),
      offeredLangs.indexOf('en'),
    );
    await says(page, optionsWords('en')('title'));
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('en');
    await popup.close();
    await page.close();
  });

  test('a backup is a file without a name in its name, and comes back', async () => {
    const page = await begin();
    const saved = await page.evaluate(async (label) => {
      const clicked = new Promise<HTMLAnchorElement>((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          resolve(this);
        };
      });
      const buttons = [...document.querySelectorAll<HTMLElement>('#keep button')];
      buttons.find((button) => button.textContent === label)?.click();
      return (await clicked).download;
    }, o('backup.save'));
    expect(saved).toMatch(/^hokensho-guide-backup-\d{4}-\d\d-\d\d\.json$/);
    const file = fileWith(saved, writeBackup(two, on));

    await pressNamed(page, `母 ${o('people.remove')}`);
    await expect.poll(names).toEqual(['父']);
    await chooseFile(page, file, 1);
    await says(page, o('restore.person.new', { name: '母' }));
    expect(await names()).toEqual(['父']);
    await press(page, o('restore.yes'));
    await expect.poll(names).toEqual(['父', '母']);
    await press(page, o('undo'), "//*[@id='keep']");
    await expect.poll(names).toEqual(['父']);

    await chooseFile(page, file, 1);
    await says(page, o('restore.people', { n: 2 }));
    await page.$$eval('input[name=restore]', (all) => (all[1] as HTMLElement).click());
    await press(page, o('restore.yes'));
    await expect.poll(names).toEqual(['母', '父']);
    expect((await stored()).state.people).toEqual(two.people);
    await page.close();
  });

  test.each([
    ['cut-off.json', writeBackup(two, on).slice(0, 200)],
    ['future.json', { format: 'hokensho-guide-backup', state: { version: 99 } }],
    ['crowd.json', { ...two, people: Array(10_000).fill(two.people[1]) }],
    ['of-something-else.json', { bookmarks: [] }],
  ])('%s brings nothing back, and says why', async (name, content) => {
    const page = await begin();
    await chooseFile(page, fileWith(name, content), 1);
    await says(page, o('restore.faults', { file: name }));
    expect(await page.$$('.arrived .faults li')).toHaveLength(1);
    expect(await storedButTold()).toEqual({ state: two });
    await page.close();
  });

  test('everything is erased, here and in the session, after a second question', async () => {
    const page = await begin();
    await chooseFile(page, fileWith('sample.json', society), 0);
    await press(page, o('preview.yes'));
    await expect.poll(async () => Object.keys(await stored())).toContain('packs');
    await harness.storage.write({ putAwayTabs: [1] }, 'session');
    await press(page, o('erase.button'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(o('cancel'));
    expect(Object.keys(await stored())).toContain('state');
    await press(page, o('erase.yes'));
    await expect.poll(() => stored()).toEqual({});
    expect(await stored('session')).toEqual({});
    await until(page, () => document.querySelectorAll('.person').length === 0);
    await page.close();
  });

  test('what helps with enquiries says nothing about anybody', async () => {
    const page = await begin();
    const text = await page.$eval('textarea', ({ value }) => value);
    expect(text).toContain('people 2');
    expect(text).toMatch(/shuppan \d{4}-\d\d-\d\d built-in/);
    for (const personal of ['母', '父', a, 'lost', 'registered'])
      expect(text).not.toContain(personal);
    await page.close();
  });
});
