import { browser } from 'wxt/browser';
import { type Lang, offered } from '@/lib/words/lang';

/** The language to begin with: the browser's own where we speak it, else English. */
export function browserLang(): Lang {
  const [base] = browser.i18n.getUILanguage().toLowerCase().split(/[-_]/);
  return offered.find((one) => one === base) ?? 'en';
}
