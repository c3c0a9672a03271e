import { browser } from 'wxt/browser';
import { type Lang, langs } from '@/lib/words/lang';

/** The language to begin with: the browser's own where we speak it, else English. */
export function browserLang(): Lang {
  const [base] = browser.i18n.getUILanguage().toLowerCase().split(/[-_]/);
  return langs.find((one) => one === base) ?? 'en';
}
