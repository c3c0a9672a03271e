import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What stands under each `## heading`. */
function fieldsOf(path: string): Record<string, string> {
  const [, ...sections] = read(path).split(/^## /m);
  return Object.fromEntries(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    }),
  );
}

/** In characters, as the stores count. */
const lengthOf = (text: string | undefined) => [...(text ?? '')].length;

describe.each(['ja', 'en'])('the listing in %s', (lang) => {
  const fields = fieldsOf(`docs/store/${lang}.md`);
  const messages = JSON.parse(read(`assets/public/_locales/${lang}/messages.json`));

  it('has every field the stores ask for, in the length they take', () => {
    expect(Object.keys(fields)).toEqual([
      'Name',
      'Chrome summary',
      'Firefox summary',
      'Description',
      'Category',
      'Support',
      'Privacy policy',
    ]);
    for (const text of Object.values(fields)) expect(text).not.toBe('');
    expect(lengthOf(fields.Name)).toBeLessThanOrEqual(50);
    expect(lengthOf(fields['Firefox summary'])).toBeLessThanOrEqual(250);
    expect(lengthOf(fields.Description)).toBeLessThanOrEqual(16_000);
  });

  it('says what the manifest says, which is what Chrome’s store shows', () => {
    expect(fields.Name).toBe(messages.extensionName.message);
    expect(fields['Chrome summary']).toBe(messages.extensionDescription.message);
  });

  it('is plain text and calm', () => {
    expect(fields.Description).not.toMatch(/[!！*_`<>]|\]\(/);
  });
});

test('names and descriptions of every locale are short enough for Chrome', () => {
  const locales = globSync('assets/public/_locales/*/messages.json', { cwd: root });
  expect(locales).toHaveLength(6);
  for (const path of locales) {
    const { extensionName, extensionDescription } = JSON.parse(read(path));
    expect(lengthOf(extensionName.message), path).toBeLessThanOrEqual(75);
    expect(lengthOf(extensionDescription.message), path).toBeLessThanOrEqual(132);
  }
});

describe('permissions', () => {
  const keys = [
    'permissions',
    'optional_permissions',
    'host_permissions',
    'optional_host_permissions',
  ];
  const wanted = new Set(
    ['chromium', 'firefox'].flatMap((kind) => {
      const manifest = JSON.parse(read(`test/fixtures/manifests/${kind}.json`));
      return keys.flatMap((key): string[] => manifest[key] ?? []);
    }),
  );
  /** The first column of the table about permissions. */
  const namedIn = (table: string) =>
    table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
      .map(([, name]) => name as string)
      .sort();

  it.each([
    ['docs/store/answers.md', 'Permissions'],
    ['docs/privacy.en.md', 'Permissions'],
    ['docs/privacy.ja.md', '許可'],
    ['README.md', 'Privacy and permissions'],
  ])('%s gives a reason for every one, and for none that is not there', (path, heading) => {
    const fields = fieldsOf(path);
    // In the README a table about scripts follows under a heading of its own.
    const section = (fields[heading] ?? '').split(/^### /m)[0] as string;
    expect(namedIn(section)).toEqual([...wanted].sort());
    for (const line of section.split('\n').filter((one) => one.startsWith('| `')))
      expect(line.split('|')[2]?.trim(), line).not.toBe('');
  });
});
