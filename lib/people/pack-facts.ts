import type { FactKind } from '@/lib/decision/facts';

/**
 * Facts that packs added, by full name (`<pack id>.<fact>`), as they may stand in a stored state.
 * Never remove one, even when its pack stops asking: old states and backups hold it.
 * A test holds this list against the built-in packs.
 */
export const knownPackFacts: Readonly<Record<string, FactKind>> = {};

/** How facts of a person are checked, wherever they come from. */
export const personChecks = { packFacts: knownPackFacts };
