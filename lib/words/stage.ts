import type ja from '@/assets/words/ja/stage.json';
import { catalogue, isKnownKey, type Lang, type Translate } from './catalogue';

export type StageKey = keyof typeof ja;
export type StageWords = Translate<StageKey>;

/** The words of the stage for staff: what is chosen, the presenter's notes, what stands around it. */
export const stageWords: (lang: Lang) => StageWords = catalogue('stage');

/** A guide or screen may be newer than its notes. */
export const isStageKey = (key: string): key is StageKey => isKnownKey('stage', key);
