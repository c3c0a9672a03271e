import { backgroundWords } from '@/lib/words/groups';

declare const importScripts: ((path: string) => void) | undefined;

/**
 * Makes known what the background says, in every language. Firefox, whose background is a page, loads
 * it by the manifest (wxt.config.ts); a service worker only at its very start.
 */
export function registerBackgroundWords(): void {
  if (typeof importScripts === 'function') importScripts(backgroundWords);
}
