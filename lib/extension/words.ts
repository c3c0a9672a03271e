import { browser } from 'wxt/browser';
import type { Lang } from '@/lib/words/catalogue';
import { type WordGroup, wordsPath } from '@/lib/words/groups';

const coming = new Map<string, Promise<void>>();
/** What has been wanted of any language is wanted of the next one, too. */
const wanted = new Set<WordGroup>();
const spoken = new Set<Lang>();

/**
 * Brings words into a page of ours; once they are there, they can be said. Scripts of our own, which
 * the policy of the page lets in: it may fetch nothing. Never rejects: a text without words shows
 * its key, which is better seen than a page that stays white.
 */
export function bringWords(lang: Lang, ...groups: WordGroup[]): Promise<unknown> {
  spoken.add(lang);
  for (const group of groups) wanted.add(group);
  return Promise.all([...wanted].map((group) => bring(lang, group)));
}

/** Loads a part of the page that is not wanted at once, with its words. */
export async function withWords<T>(group: WordGroup, load: () => Promise<T>): Promise<T> {
  wanted.add(group);
  const [loaded] = await Promise.all([load(), ...[...spoken].map((lang) => bring(lang, group))]);
  return loaded;
}

function bring(lang: Lang, group: WordGroup): Promise<void> {
  const path = wordsPath(lang, group);
  const known = coming.get(path);
  if (known) return known;
  const script = document.createElement('script');
  const done = new Promise<void>((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
  });
  script.fetchPriority = 'high';
  // The path is that of our own script; the type of the API knows only public files.
  script.src = browser.runtime.getURL(path as never);
  document.head.append(script);
  coming.set(path, done);
  return done;
}
