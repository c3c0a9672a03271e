import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { managedFrom, nothingManaged } from '@/lib/extension/managed';
import { everyLang } from '@/lib/words/lang';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = JSON.parse(read('assets/public/managed-schema.json'));
const guide = read('docs/for-administrators.md');
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) =>
  JSON.parse(json as string),
);
/** The settings themselves, wherever in a policy they stand. */
const settings: Record<string, unknown>[] = examples.map(
  (example) =>
    example['3rdparty']?.extensions?.EXTENSION_ID ??
    Object.values(example.policies?.['3rdparty']?.Extensions ?? {})[0] ??
    Object.fromEntries(
      Object.entries(example).map(([name, set]) => [name, (set as { Value: unknown }).Value]),
    ),
);

it('the schema for Chrome knows what is read, and nothing else', () => {
  expect(Object.keys(schema.properties).sort()).toEqual([
    'hideWelcome',
    'language',
    'packs',
    'sitesOff',
  ]);
  expect(schema.properties.language.enum).toEqual(everyLang);
  for (const name of Object.keys(schema.properties)) expect(guide).toContain(`| \`${name}\` |`);
});

it('every example of the guide would be understood', () => {
  expect(settings).toHaveLength(3);
  for (const set of settings) {
    const { faults, lang, ...rest } = managedFrom(set);
    expect(faults).toEqual([]);
    expect(lang).toBe('ja');
    expect(rest).not.toEqual(nothingManaged);
    for (const name of Object.keys(set)) expect(schema.properties).toHaveProperty(name);
  }
});

it('the profile for macOS sets what the schema knows', () => {
  const [profile] = guide.match(/```xml\n[\s\S]*?```/) ?? [];
  const keys = [...(profile ?? '').matchAll(/<key>([a-z]\w*)<\/key>/g)].map(([, key]) => key);
  expect(keys).not.toEqual([]);
  for (const key of keys) expect(schema.properties).toHaveProperty([key as string]);
});

it('the guide names the extension as the build for Firefox does', () => {
  const id = /id: '([^']+@[^']+)'/.exec(read('wxt.config.ts'))?.[1];
  expect(id).toBeDefined();
  expect(guide).toContain(`"${id}"`);
});
