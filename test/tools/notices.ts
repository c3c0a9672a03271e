import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Development packages of which something ends up in the build. */
const builtIn = ['@digital-go-jp/design-tokens', 'wxt', '@wxt-dev/browser'];
/** Needed by `wxt` while it builds, not by what it leaves in the build. */
const walkInto = (name: string) => !builtIn.includes(name);

interface PackageJson {
  version: string;
  license?: string;
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
}

/** The licences of everything that is shipped, ours first, as one text. */
export function thirdPartyNotices(root: string): string {
  const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8').trim();
  const manifestOf = (name: string): PackageJson =>
    JSON.parse(read(...(name ? ['node_modules', name] : []), 'package.json'));
  const names = new Set<string>(builtIn);
  const walk = (dependencies: PackageJson['dependencies']) => {
    for (const name of Object.keys(dependencies ?? {})) {
      if (names.has(name)) continue;
      names.add(name);
      if (walkInto(name)) walk(manifestOf(name).dependencies);
    }
  };
  walk(manifestOf('').dependencies);
  const noticeOf = (name: string) => {
    const { version, license } = manifestOf(name);
    const file = ['LICENSE', 'LICENSE.md', 'license'].find((one) =>
      existsSync(join(root, 'node_modules', name, one)),
    );
    const text = file ? read('node_modules', name, file) : `Licence: ${license}`;
    return `${name} ${version} (${license})\n\n${text}`;
  };
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  // The mark tells a browser that opens the file as a page that it is UTF-8.
  return `\ufeff${[
    `保険証ガイド (Hokensho Guide)\n\n${read('LICENSE')}`,
    ...[...names].sort().map(noticeOf),
  ].join(rule)}\n`.replace(/\r\n?/g, '\n');
}
