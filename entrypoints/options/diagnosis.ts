import type { ListedPack } from '@/components/options/types';
import type { InUse } from '@/lib/extension/in-use';
import type { Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import type { PackList } from '@/lib/extension/pack-store';

interface Known {
  version: string;
  userAgent: string;
  kept: Kept;
  list: PackList;
  listed: readonly ListedPack[];
  managed: Managed;
  /** How many there are. */
  sites: { always: number; off: number };
  /** Null = the browser has not said yet. */
  inUse: InUse | null;
}

/**
 * A text to send to whoever answers questions. Counts, settings, and ids and dates of packs; no
 * answer, no nickname, no insurer of anybody, and no name out of a pack.
 */
export function diagnosis(known: Known): string {
  const { version, userAgent, kept, list, listed, managed, sites, inUse } = known;
  const { people, settings } = kept.state;
  const set = [
    managed.lang && `language ${managed.lang}`,
    managed.sitesOff.length > 0 && `${managed.sitesOff.length} sites off`,
    managed.packs.length > 0 && `${managed.packs.length} packs`,
    managed.faults.length > 0 && `${managed.faults.length} faults`,
  ].filter(Boolean);
  return [
    `Hokensho Guide ${version}`,
    userAgent,
    `language ${settings.lang}, text ${settings.textSize} %, kept in ${settings.keep}`,
    `people ${people.length}, set aside ${kept.aside.length}`,
    `sites: always ${sites.always}, off ${sites.off}`,
    `in use: ${inUse ? `local ${inUse.local} bytes, session ${inUse.session} bytes, alarms ${inUse.alarms}` : 'not known'}`,
    `administrator: ${set.join(', ') || 'nothing'}`,
    `faults: ${[kept.fault, list.fault].map((fault) => fault?.kind ?? 'none').join(', ')}`,
    `broken records ${list.broken}, refused packs ${list.refused.length}`,
    'packs:',
    ...listed.map(({ id, by, asOf, broken }) => `  ${id} ${asOf} ${by}${broken ? ' BROKEN' : ''}`),
  ].join('\n');
}
