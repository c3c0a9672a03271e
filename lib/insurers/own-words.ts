/**
 * The sentences of the packs that came with the extension. They alone are translated in
 * assets/words/<lang>/packs.json: an imported pack under the same id says its own.
 */
const own = new WeakSet<object>();

export function keepOwnWords(words: object | undefined): void {
  if (words) own.add(words);
}

export const areOwnWords = (words: object | undefined): boolean =>
  words !== undefined && own.has(words);
