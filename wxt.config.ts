import { defineConfig } from 'wxt';
import { wordsScripts } from './lib/words/files';
import { backgroundWords } from './lib/words/groups';
import { preactForReact } from './preact-for-react.mjs';

/**
 * Nothing may leave the machine, so the pages of the extension may not even try: no connection of
 * any kind, no inline script or style, no frame. `connect-src` falls back to 'none' as well, but is
 * spelled out because it is the promise.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The hosts of the portal on which a status may stand. */
const portal = ['https://myna.go.jp/*', 'https://web.hir.myna.go.jp/*'];

/**
 * Scripts that stand on pages, and the background, which starts again and again. They speak to the
 * browser with promises only, which every browser we support understands: the polyfill would be
 * most of their weight.
 */
const withoutPolyfill = new Set([
  'background',
  'recogniser',
  'site-button',
  'page-here',
  'page-button',
  'page-help',
  'page-hands',
]);

/** Notes in a pack are for whoever keeps its rules; nobody reads them in what ships. */
const withoutNotes = {
  name: 'packs-without-notes',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/assets\/insurers\/[\w-]+\.json$/.test(id)) return null;
    const isForKeepers = (key: string) => key === 'note' || key === '$schema';
    const pack = JSON.parse(code, (key, value) => (isForKeepers(key) ? undefined : value));
    return { code: JSON.stringify(pack), map: null };
  },
};

/**
 * The page draws itself first (ms). Until then the script that is always there is one timer: inside
 * a function that nobody has called, the browser only looks it over, and compiles it afterwards.
 */
const settle = 50;
const afterThePage = {
  name: 'recogniser-after-the-page',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = `setTimeout(()=>{${chunk.code}},${settle});`;
  },
};

const sharedRooms =
  /\/(lib\/(people|words|decision|insurers)|components\/(parts|checklist|pictures)|entrypoints\/popup)\//;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    // WXT adds `sidePanel` for Chrome; Firefox's sidebar needs no permission.
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: portal,
    // Nobody is asked for all of it: the popup asks for one host, on a click.
    optional_host_permissions: ['https://*/*'],
    // Not a content script of WXT's, whose helpers would be more than half of it.
    content_scripts: [
      // Without the look of the marks, which would have every page of the portal styled for them.
      { matches: portal, js: ['recogniser.js'], run_at: 'document_idle' },
    ],
    commands: {
      // Not H: on Linux, Firefox opens its Help menu with it. K as in 健康保険.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-help': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandOpenHelp__',
      },
      // Firefox opens its sidebar only by itself or from a click; Chrome has no key of its own.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side']: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenSide__',
      },
    },
    // `wxt dev` needs its own policy, with the address of the development server in it.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hokensho-guide@hokensho-guide.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          // What an administrator can set; Firefox needs no schema (docs/for-administrators.md).
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:manifestGenerated': (_, { background }) => {
      if (background && 'scripts' in background)
        background.scripts = [backgroundWords.slice(1), ...(background.scripts ?? [])];
    },
    // The words, a script for each language: who speaks one loads no other.
    'build:publicAssets': (_, files) => {
      files.push(...wordsScripts());
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (!entrypoint || !withoutPolyfill.has(entrypoint.name)) return;
      const alias = { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' };
      config.resolve = { ...config.resolve, alias };
      if (entrypoint.name === 'recogniser')
        config.plugins = [...(config.plugins ?? []), afterThePage];
    },
  },
  vite: () => ({
    plugins: [withoutNotes],
    resolve: { alias: preactForReact },
    build: {
      // The polyfill fetches modules by itself; every browser we support preloads natively.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // Pages share what most of them need in one file: cut up by who needs what, the same
          // code weighs 6 KB more as gzip packs it, and is 30 files to ask for.
          codeSplitting: { groups: [{ name: 'shared', test: sharedRooms, minShareCount: 3 }] },
        },
      },
    },
  }),
});
