import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages of which something is in the build: scripts as test/built/notices.test.ts finds them
 * there, styles as they are imported.
 */
export const shipped: readonly string[] = [
  '@digital-go-jp/design-tokens',
  '@wxt-dev/browser',
  '@wxt-dev/webextension-polyfill',
  'preact',
  'uqr',
  'webextension-polyfill',
  'wxt',
  'zod',
];

interface PackageJson {
  version: string;
  license?: string;
  repository?: string | { url?: string };
}

export const noticesFile = 'assets/public/third-party-notices.txt';

/**
 * The licences of everything that is shipped, ours first, as one text.
 * @throws an Error if a package brings no licence text, nor does another of its repository.
 */
export function thirdPartyNotices(root: string): string {
  const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8').trim();
  const manifestOf = (name: string): PackageJson =>
    JSON.parse(read('node_modules', name, 'package.json'));
  const licenceIn = (name: string) =>
    ['LICENSE', 'LICENSE.md', 'license']
      .map((file) => join('node_modules', name, file))
      .find((path) => existsSync(join(root, path)));
  const noticeOf = (name: string) => {
    const { version, license } = manifestOf(name);
    const source = sourceOf(manifestOf(name));
    // Packages out of one repository are under its one licence; not each brings the text.
    const sisters = shipped.filter((other) => source && sourceOf(manifestOf(other)) === source);
    const file = [name, ...sisters].map(licenceIn).find(Boolean);
    if (!file) throw new Error(`${name} brings no licence text: add it by hand.`);
    return `${name} ${version} (${license})\nSource: ${source}\n\n${read(file)}`;
  };
  const rule = `\n\n${'-'.repeat(72)}\n\n`;
  // The mark tells a browser that opens the file as a page that it is UTF-8.
  return `\ufeff${[
    `保険証ガイド (Hokensho Guide)\n\n${read('LICENSE')}`,
    ...shipped.map(noticeOf),
  ].join(rule)}\n`.replace(/\r\n?/g, '\n');
}

const sourceOf = ({ repository }: PackageJson) =>
  (typeof repository === 'string' ? `https://github.com/${repository}` : repository?.url)
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '');

// npm run notices
if (import.meta.main) writeFileSync(noticesFile, thirdPartyNotices('.'));
