/**
 * Lets plain Node run the project's TypeScript as the bundler does: `node --import` this file.
 * Node 24 strips the types by itself; what it lacks is the `@/` alias, imports without an
 * extension, and JSON imports without an attribute. Nothing is written to disk.
 */
import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** @param {URL} url */
const isFile = (url) => existsSync(url) && statSync(url).isFile();

/** @param {string} specifier @param {string | undefined} parent */
function locate(specifier, parent) {
  const url = specifier.startsWith('@/')
    ? new URL(specifier.slice(2), root)
    : new URL(specifier, parent);
  const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => new URL(url.href + end)).find(isFile);
  if (!found)
    throw new Error(`${specifier}: no such module (from ${fileURLToPath(parent ?? root)})`);
  return found.href;
}

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('@/') || specifier.startsWith('.');
    const inPackage = context.parentURL?.includes('/node_modules/');
    if (!ours || inPackage) return next(specifier, context);
    const url = locate(specifier, context.parentURL);
    const importAttributes = url.endsWith('.json') ? { type: 'json' } : context.importAttributes;
    return { ...next(url, { ...context, importAttributes }), importAttributes };
  },
});
