import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import format from '@/assets/words/ja/pack-format.json';
import { formatPaths, packJsonSchema } from '@/lib/proofreading/json-schema';

const published = new URL('../../assets/insurers/pack.schema.json', import.meta.url);

it('the published schema is up to date (npm run -s pack -- schema, then npm run format)', () => {
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(packJsonSchema());
});

it('every field is described, and nothing else is', () => {
  const described = Object.keys(format).filter((key) => key !== 'title' && key !== 'pack');
  expect(described.sort()).toEqual(formatPaths().sort());
});

it('an editor is told in both languages, and offered the names', () => {
  const text = JSON.stringify(packJsonSchema());
  expect(text).toContain('出典です。必ず1つ以上書きます。\\nSources; at least one.');
  expect(text).toContain('"enum":["apply-certificate"');
  expect(text).toContain('"tickOnJoining"');
});

it('every reference leads somewhere', () => {
  const schema = packJsonSchema();
  const names = [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)].map((m) => m[1]);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(schema.definitions).toHaveProperty([name as string]);
});
