import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which room may import from which: entrypoints → components → lib → assets, and inside lib the
 * table below. Whoever draws a new arrow changes this table on purpose.
 */
const rooms: Record<string, readonly string[]> = {
  entrypoints: ['components', 'lib', 'assets', 'wxt', 'react'],
  components: ['lib', 'assets', 'react'],
  assets: [],
  'lib/insurers': ['assets'],
  'lib/decision': ['lib/insurers'],
  'lib/words': ['lib/decision', 'lib/insurers', 'assets'],
  'lib/pages': ['lib/words', 'assets'],
  'lib/guides': ['lib/pages', 'lib/words', 'assets'],
  'lib/people': ['lib/decision', 'lib/insurers', 'lib/words', 'assets'],
  'lib/proofreading': ['lib/decision', 'lib/insurers', 'lib/words', 'assets'],
  'lib/commands': ['lib', 'assets'],
  'lib/extension': ['lib', 'assets', 'wxt'],
};

/** What no arrow leads to, although the table above would allow the room as a whole. */
const closed: Record<string, readonly string[]> = {
  'lib/commands': ['lib/extension'],
  'lib/extension': ['lib/commands'],
  components: ['lib/extension', 'lib/commands'],
  entrypoints: ['lib/commands'],
};

/** The contract's words as types stand beside every rule. */
const vocabulary = 'lib/decision/types';

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

export interface SourceFile {
  /** Relative to the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

function roomOf(path: string): string | undefined {
  const [first, second] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function targetOf(specifier: string, from: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return join(from, '..', specifier).replaceAll('\\', '/');
  return specifier;
}

function isWithin(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

/** One readable line for every import that runs against the arrows. */
export function arrowFaults(files: readonly SourceFile[]): string[] {
  const guarded = [
    'entrypoints',
    'components',
    'lib',
    'assets',
    'test',
    'react',
    'react-dom',
    'wxt',
  ];
  return files.flatMap(({ path, text }) => {
    const room = roomOf(path) ?? '';
    const allowed = rooms[room];
    if (!allowed) return [`${path}: the room ${room} is not in the table of test/tools/arrows.ts`];
    return [...text.matchAll(importPattern)].flatMap((match) => {
      const specifier = match[1] ?? match[2] ?? '';
      const target = targetOf(specifier, path).replace(/^react-dom\b/, 'react');
      const isGuarded = guarded.some((name) => isWithin(target, name));
      const isOpen =
        isWithin(target, room) ||
        target === vocabulary ||
        (allowed.some((name) => isWithin(target, name)) &&
          !closed[room]?.some((name) => isWithin(target, name)));
      return isGuarded && !isOpen ? [`${path}: ${room} may not import ${specifier}`] : [];
    });
  });
}

export function readRooms(root: string): SourceFile[] {
  return globSync('{entrypoints,components,lib,assets}/**/*.{ts,tsx,js,mjs}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
