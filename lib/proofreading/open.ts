import type { CheckedPack } from './check';
import { checkConditions } from './rules/conditions';
import { checkIdentity } from './rules/identity';
import { checkGuest, checkStorable } from './rules/outside';
import { checkRaw } from './rules/raw';
import { checkReferences } from './rules/references';
import { checkFormat, checkShape } from './rules/shape';

/**
 * Opens a pack that passed the whole check when it was imported, but has lain in a storage since:
 * everything that could make the engine stumble, or could not be kept of what people answer, is
 * checked again, without going through all the situations. Pure. Never throws.
 */
export function openPack(json: unknown): CheckedPack {
  const raw = checkRaw(json);
  if (raw.length > 0) return { faults: raw };
  const newer = checkFormat(json);
  if (newer.length > 0) return { faults: newer };
  const { pack, faults } = checkShape(json);
  if (!pack) return { faults };
  const found = [
    ...checkIdentity(pack),
    ...checkGuest(pack),
    ...checkStorable(pack),
    ...checkReferences(pack),
    ...checkConditions(pack),
  ];
  return found.length > 0 ? { faults: found } : { pack };
}
