import * as z from 'zod/mini';
import type { HelpManner } from './help-manner';

/**
 * How the help beside a page is to behave, as it is kept: a few choices, and names of hosts. Apart
 * from the household (./schema), because scripts on pages act by it and people's answers stand in
 * the other. A change of shape is a new version, as there; examples in test/fixtures/help/.
 */
export const helpKey = 'help';

/** More is a mistake or a bad file. */
export const mostSites = 200;
/** A host and nothing else: no path, no port, no user. */
const host = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));

const schema = z.strictObject({
  version: z.literal(1),
  /** See ./help-manner. */
  wide: z.nullable(z.enum(['right', 'left'])),
  narrow: z.nullable(z.enum(['bottom', 'top'])),
  marks: z.boolean(),
  /** Where no help is offered. */
  off: z.array(host).check(z.maxLength(mostSites)),
});

export type HelpSettings = z.infer<typeof schema> & HelpManner;

export const usualHelp: HelpSettings = {
  version: 1,
  wide: null,
  narrow: null,
  marks: true,
  off: [],
};

/** What is kept, or the usual where nothing is, or nothing that can be understood. Never throws. */
export function openHelp(raw: unknown): HelpSettings {
  return z.safeParse(schema, raw).data ?? usualHelp;
}

/** Switches the help off on a host, or on again. What is no host changes nothing. */
export function setSiteOff(settings: HelpSettings, site: string, isOff: boolean): HelpSettings {
  const others = settings.off.filter((one) => one !== site);
  const next = { ...settings, off: isOff ? [...others, site] : others };
  return z.safeParse(schema, next).data ?? settings;
}
