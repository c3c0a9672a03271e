import { defineConfig } from 'wxt';
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
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_permissions: ['notifications'],
    host_permissions: ['https://myna.go.jp/*', 'https://web.hir.myna.go.jp/*'],
    commands: {
      // Not H: on Linux, Firefox opens its Help menu with it. K as in 健康保険.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
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
    /**
     * The recogniser and its button stand on pages of the portal and only send messages, which
     * every browser we support does with promises: the polyfill would be most of their weight.
     */
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.name !== 'portal' && entrypoint?.name !== 'page-button') return;
      config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    },
  },
  vite: () => ({
    resolve: { alias: preactForReact },
    build: {
      // The polyfill fetches modules by itself; every browser we support preloads natively.
      modulePreload: { polyfill: false },
    },
  }),
  zip: { excludeSources: ['test/e2e/**', 'test/fixtures/**'] },
});
