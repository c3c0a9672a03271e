import { type Fault, fault, isRecord } from '@/lib/decision/check-facts';
import { knownLang } from '@/lib/words/lang';
import { checkState, type State, version } from './schema';

/**
 * One step per old version: from the raw state of that version to the raw state of the next.
 * Steps are never changed or removed: a file or a computer may come back after years.
 * A step may throw on a state that never was of its version; that counts as corrupted.
 */
export type Migrations = Readonly<Record<number, (raw: Record<string, unknown>) => unknown>>;
const migrations: Migrations = {
  /** The text of the pages got a size. */
  1: ({ settings, ...rest }) => ({
    ...rest,
    version: 2,
    settings: isRecord(settings) ? { ...settings, textSize: 100 } : settings,
  }),
  /** People could ask to be reminded; nobody had. */
  2: ({ people, ...rest }) => ({
    ...rest,
    version: 3,
    people: Array.isArray(people)
      ? people.map((person) => (isRecord(person) ? { ...person, reminders: null } : person))
      : people,
  }),
  /** What is chosen on a long screen is kept before the screen is done; nothing was. */
  3: ({ people, ...rest }) => ({
    ...rest,
    version: 4,
    people: Array.isArray(people)
      ? people.map((person) => (isRecord(person) ? { ...person, draft: {} } : person))
      : people,
  }),
};

/** A stored state that cannot be used. It is kept as it was. */
export interface Recovery {
  /** `newer` = written by a newer version of the extension; `damaged` = not ours, or broken. */
  reason: 'newer' | 'damaged';
  /** The state as it was found, to be saved as a file. */
  raw: unknown;
  /** What is wrong with it, the first thing first. */
  faults: Fault[];
}

export type Opened = { state: State; recovery?: never } | { state?: never; recovery: Recovery };

/** Brings any stored or imported state to the newest version. Never throws, never loses `raw`. */
export function openState(raw: unknown): Opened {
  return walk(raw, migrations, version, checkState);
}

/** {@link openState} with its chain as an argument, for tests of the walk itself. */
export function walk(
  raw: unknown,
  steps: Migrations,
  newest: number,
  check: typeof checkState,
): Opened {
  const refuse = (reason: Recovery['reason'], faults: Fault[]): Opened => ({
    recovery: { reason, raw, faults },
  });
  if (!isRecord(raw)) return refuse('damaged', [fault('state', '{ … }', raw, 'wrong-kind')]);
  const from = raw.version;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return refuse('damaged', [fault('version', `1–${newest}`, from, 'not-ours')]);
  if (from > newest)
    return refuse('newer', [fault('version', `1–${newest}`, from, 'newer-version')]);
  let state: unknown = raw;
  for (let step = from; step < newest; step += 1) {
    const migrate = steps[step];
    try {
      if (!migrate || !isRecord(state)) throw new TypeError();
      state = migrate(state);
    } catch {
      return refuse('damaged', [fault('version', `${step}`, raw, 'wrong-kind')]);
    }
  }
  const checked = check(inKnownLang(state));
  return checked.faults ? refuse('damaged', checked.faults) : { state: checked.state };
}

/** A build that speaks more languages may have been here; nobody's answers are refused for that. */
function inKnownLang(state: unknown): unknown {
  if (!isRecord(state) || !isRecord(state.settings)) return state;
  const { lang } = state.settings;
  if (typeof lang !== 'string' || !/^[a-z]{2,3}(-[a-z]{2,8})?$/.test(lang)) return state;
  return { ...state, settings: { ...state.settings, lang: knownLang(lang) } };
}
