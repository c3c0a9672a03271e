import type ja from '@/assets/words/ja/reminders.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type ReminderKey = keyof typeof ja;

/** The words around reminders: what to do about one, and how to ask for them. */
export const reminderWords: (lang: Lang) => Translate<ReminderKey> = catalogue('reminders');
