import * as z from 'zod/mini';
import { type Fault, fault, isRecord } from '@/lib/decision/check-facts';
import type { Facts } from '@/lib/decision/facts';
import type { Answers } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import { everyLang } from '@/lib/words/lang';
import { personIdPattern } from './id';
import { checkNickname } from './nickname';
import { checkPersonFacts } from './person-facts';
import { type Reminders, remindersSchema } from './reminder-shape';
import { faultsOf, mostFaults } from './zod-faults';

/**
 * What the extension keeps: the shape of the newest version. A change of shape, even a new
 * optional key, is a new version: raise `version`, add a step in ./migrate.ts and a frozen example
 * in test/fixtures/states/. Only the nickname is free text; everything else is listed, dated,
 * counted or an id, so that no name or number of a person can get in.
 */
export const version = 4;

/** Where the state lives: on this computer, or only until the browser is closed. */
export const keepings = ['local', 'session'] as const;
export type Keep = (typeof keepings)[number];

/** Size of the text of our own pages, in percent of what the browser is set to. */
export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** Enough for a care home's ward; more is a mistake or a bad file. */
export const mostPeople = 200;

/** Made by ./id; letters only, so that it cannot be a number of a person. */
const personId = z.string().check(z.regex(personIdPattern));
/** A pack's id. The pack itself may be missing: the interface says so, nothing is lost. */
const packId = z.string().check(z.regex(/^[a-z][a-z-]{0,29}\d{0,3}$/));

const outline = z.strictObject({
  version: z.literal(version),
  people: z
    .array(
      z.strictObject({
        id: personId,
        nickname: z.string(),
        insurer: z.nullable(packId),
        facts: z.unknown(),
        unknown: z.unknown(),
        toldOn: z.unknown(),
        draft: z.unknown(),
        reminders: z.nullable(remindersSchema),
      }),
    )
    .check(z.maxLength(mostPeople)),
  current: z.nullable(personId),
  settings: z.strictObject({
    lang: z.enum(everyLang),
    keep: z.enum(keepings),
    textSize: z.literal(textSizes),
  }),
});

export interface Person {
  /** Random; says nothing about the person. */
  id: string;
  nickname: string;
  /** Id of a pack; null = not chosen yet. */
  insurer: string | null;
  /** Only what is known; never null. `readerShows` is one of `readerWords` in ./person-facts. */
  facts: Facts;
  /** Facts answered 分からない: not asked again until the person wants to. */
  unknown: string[];
  /** The day on which a fact (or 分からない) was told; an `age` is the age on that day. */
  toldOn: Record<string, Day>;
  /**
   * What was chosen on a screen of several questions that was left before it was done: it stands
   * there again, and counts for nothing else. Null is 分からない. Never of what is told already.
   */
  draft: Answers;
  /** Null = this person wants no reminders. What is done with them: ./reminders. */
  reminders: Reminders | null;
}

export interface State {
  version: typeof version;
  /** In the order they are shown. */
  people: Person[];
  /** Id of the person in front; null only while there is nobody. */
  current: string | null;
  settings: Settings;
}

export type Settings = z.infer<typeof outline>['settings'];
export type CheckedState = { state: State; faults?: never } | { state?: never; faults: Fault[] };

/**
 * Checks a state of the newest version, wherever it came from. Never throws; what comes back is a
 * copy that shares nothing with the input. Older versions: ./migrate.
 */
export function checkState(raw: unknown): CheckedState {
  const count = isRecord(raw) && Array.isArray(raw.people) ? raw.people.length : 0;
  // Said as a whole: nobody reads a fault for each of ten thousand people.
  if (count > mostPeople)
    return { faults: [fault('people', String(mostPeople), count, 'too-many-people')] };
  const parsed = z.safeParse(outline, raw);
  if (!parsed.success) return { faults: faultsOf(parsed.error, raw) };
  const { people, current, settings } = parsed.data;
  const faults: Fault[] = [];
  const checked = people.map((person, index): Person => {
    const path = `people[${index}]`;
    const nickname = checkNickname(person.nickname, `${path}.nickname`);
    if (nickname.fault) faults.push(nickname.fault);
    if (people.findIndex(({ id }) => id === person.id) !== index)
      faults.push(fault(`${path}.id`, 'an id of its own', person.id, 'conflict'));
    const told = checkPersonFacts(person, path);
    faults.push(...told.faults);
    return { ...person, nickname: nickname.nickname ?? '', ...told.told };
  });
  if (current === null ? people.length > 0 : !people.some(({ id }) => id === current)) {
    const ids = people.length === 0 ? 'null' : 'people[ … ].id';
    faults.push(fault('current', ids, current, 'conflict'));
  }
  return faults.length > 0
    ? { faults: faults.slice(0, mostFaults) }
    : { state: { version, people: checked, current, settings } };
}
