import { browser } from 'wxt/browser';
import type { Lang } from '@/lib/words/catalogue';

/** The language to begin with: Japanese for a Japanese browser, else English. */
export function browserLang(): Lang {
  return /^ja\b/i.test(browser.i18n.getUILanguage()) ? 'ja' : 'en';
}
