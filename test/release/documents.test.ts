import { existsSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = [...globSync('*.md', { cwd: root }), ...globSync('docs/**/*.md', { cwd: root })];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('there is a document for everything a store or a reader looks for', () => {
  const wanted = 'CHANGELOG CONTRIBUTING README SECURITY docs/build-for-reviewers docs/privacy.ja';
  const more =
    'docs/privacy.en docs/accessibility.ja docs/accessibility.en docs/for-administrators';
  for (const name of `${wanted} ${more}`.split(' ')) expect(documents).toContain(`${name}.md`);
});

test.each(documents)('%s links to what is there', (path) => {
  for (const [, link] of read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g))
    expect(existsSync(join(root, dirname(path), link as string)), link).toBe(true);
});

test.each(documents)('%s names files of the project that are there', (path) => {
  const names = /`((?:test|lib|assets|components|entrypoints|docs)\/[\w./-]+)`/g;
  for (const [, name] of read(path).matchAll(names))
    expect(existsSync(join(root, name as string)), name).toBe(true);
});

test.each(documents)('%s names no path of a machine', (path) => {
  expect(read(path)).not.toContain(`${homedir()}/`);
  expect(read(path)).not.toMatch(/file:\/\/|[^.\w](\/home\/|\/Users\/)\w/);
});

test.each(['privacy', 'accessibility'])('%s says the same in both languages', (name) => {
  const [ja, en] = ['ja', 'en'].map((lang) => read(`docs/${name}.${lang}.md`));
  const shape = (text = '') => ({
    sections: text.match(/^## /gm)?.length,
    rows: text.match(/^\| .* \|$/gm)?.length,
    items: text.match(/^- /gm)?.length,
  });
  expect(shape(ja)).toEqual(shape(en));
});
