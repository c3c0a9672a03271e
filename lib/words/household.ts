import type ja from '@/assets/words/ja/household.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type HouseholdKey = keyof typeof ja;
export type HouseholdWords = Translate<HouseholdKey>;

/** Several people: whose status it is that the portal shows, and who has what to do by when. */
export const householdWords: (lang: Lang) => HouseholdWords = catalogue('household');
