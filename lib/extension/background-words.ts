import enDue from '@/assets/words/en/due.json';
import enToolbar from '@/assets/words/en/toolbar.json';
import enTrigger from '@/assets/words/en/trigger.json';
import jaDue from '@/assets/words/ja/due.json';
import jaToolbar from '@/assets/words/ja/toolbar.json';
import jaTrigger from '@/assets/words/ja/trigger.json';
import { register } from '@/lib/words/catalogue';

/**
 * What the background says by itself, and what stands on the button, in every language: it can load
 * nothing later.
 */
export function registerBackgroundWords(): void {
  const all = {
    ja: { due: jaDue, toolbar: jaToolbar, trigger: jaTrigger },
    en: { due: enDue, toolbar: enToolbar, trigger: enTrigger },
  };
  for (const [lang, areas] of Object.entries(all))
    for (const [area, texts] of Object.entries(areas))
      register(lang as keyof typeof all, area, texts);
}
