import { openTold, type ToldBook } from '@/lib/people/told';
import { toldKey } from '@/lib/people/told-key';
import { type Beside, createBeside, surroundings } from './beside-household';

/** What people were told last. */
export const toldStore: Beside<ToldBook> = createBeside(toldKey, openTold, surroundings);
