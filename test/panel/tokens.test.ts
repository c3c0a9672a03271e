import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** `--name: value;` of a style sheet: first those for light, then those of the dark block. */
function properties(css: string): { light: Map<string, string>; dark: Map<string, string> } {
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const list = (text: string) =>
    new Map(
      [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  return { light: list(light), dark: list(dark.split('\n}')[0] ?? '') };
}

const primitives = properties(
  read('node_modules/@digital-go-jp/design-tokens/dist/tokens-simple.css'),
).light;

function resolve(value: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  const found = name === undefined ? value : resolve(primitives.get(name) ?? 'missing');
  return found.toLowerCase().replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

it('the panel has the colours of our pages, in light and dark', () => {
  const panel = properties(read('components/panel/panel.css'));
  const pages = properties(read('assets/styles/tokens.css'));
  for (const look of ['light', 'dark'] as const) {
    expect(panel[look].size).toBeGreaterThan(10);
    for (const [name, value] of panel[look])
      expect(resolve(value), `${look} ${name}`).toBe(resolve(pages[look].get(name) ?? 'missing'));
  }
});

/** The button, the panel and the cards stand in one root: a rule for every `button` would be one for all. */
it('styles nothing of the others', () => {
  const css = read('components/panel/trigger.css');
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/^\s*([^@{}\n]+) \{/gm);
  const selectors = [...rules].flatMap(([, list = '']) => list.split(','));
  expect(selectors.length).toBeGreaterThan(8);
  expect(selectors.filter((one) => /^\s*[a-z]/.test(one) && one.trim() !== 'to')).toEqual([]);
});
