import me from '@/assets/me.json';
import { isJapanese, type Lang } from '@/lib/words/lang';

const names: Readonly<Record<string, string>> = me;

/** What a first person is called until they are given a name. */
export const nameOfMe = (lang: Lang): string => names[isJapanese(lang) ? 'ja' : lang] ?? me.en;

/** Whether it is that name, in any language: nobody chose it. */
export const isNameOfMe = (nickname: string): boolean => Object.values(names).includes(nickname);
