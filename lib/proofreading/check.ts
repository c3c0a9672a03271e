import type { Pack } from '@/lib/insurers/format';
import { type PackFault, told } from './fault';
import { checkConditions } from './rules/conditions';
import { checkIdentity } from './rules/identity';
import { mend } from './rules/mend';
import { checkGuest, checkStorable } from './rules/outside';
import { checkRaw } from './rules/raw';
import { checkReferences } from './rules/references';
import { checkFormat, checkShape } from './rules/shape';
import { checkStatements } from './rules/statements';
import { checkTexts } from './rules/texts';
import { checkWords } from './rules/words';
import { checkAnswers } from './situations/answers';
import { checkTheRest } from './situations/applies';
import { checkDesk } from './situations/desk';
import { Space } from './situations/space';
import { Budget } from './situations/walk';
import { type Read, readPackBytes, readPackText } from './text';

export type CheckedPack = { pack: Pack; faults?: never } | { pack?: never; faults: PackFault[] };

/** Steps of work one check may take; the largest built-in pack needs three quarters. */
const mostSteps = 4_000_000;

/** Who brings a pack: somebody from outside, or this extension itself. */
type From = 'outside' | 'here';

/** A pack's file proof-read. Never throws, never runs anything of it, always ends. */
export const checkPackBytes = (bytes: Uint8Array, from: From): CheckedPack =>
  checkRead(readPackBytes(bytes), from);

/** The same of a file that was read as text. */
export const checkPackText = (text: string, from: From = 'here'): CheckedPack =>
  checkRead(readPackText(text), from);

const checkRead = ({ json, faults }: Read, from: From): CheckedPack =>
  faults ? { faults } : checkPack(json, from);

/**
 * Proof-reads a pack, wherever it came from: its shape, its sources, its dates and its words, and
 * then, situation by situation, that each gets one answer. Pure. Never throws.
 */
export function checkPack(json: unknown, from: From = 'here'): CheckedPack {
  const raw = checkRaw(json);
  if (raw.length > 0) return { faults: raw };
  const newer = checkFormat(json);
  if (newer.length > 0) return { faults: newer };
  const { pack, faults } = checkShape(json);
  if (!pack) return { faults: [...faults, ...faultsBehind(json, from)] };
  const found = checkMeaning(pack, true, from);
  return found.length > 0 ? { faults: found } : { pack };
}

/** What else is wrong with a pack that does not keep the shape. */
function faultsBehind(json: unknown, from: From): PackFault[] {
  const mended = mend(json);
  if (!mended) return [];
  return checkMeaning(mended.pack, mended.decidesAsWritten, from).filter(mended.isOwn);
}

/** `decides`: whether the pack decides as its author wrote it. */
function checkMeaning(pack: Pack, decides: boolean, from: From): PackFault[] {
  const conditions = checkConditions(pack);
  const goesOn = decides && conditions.length === 0 && pack.id !== 'national';
  return [
    ...checkIdentity(pack),
    ...(from === 'outside' ? checkGuest(pack) : []),
    ...checkStorable(pack),
    ...checkTexts(pack),
    ...checkReferences(pack),
    ...conditions,
    ...checkStatements(pack),
    ...checkWords(pack),
    ...(goesOn ? checkSituations(pack) : []),
  ];
}

function checkSituations(pack: Pack): PackFault[] {
  const space = new Space(pack);
  const budget = new Budget(mostSteps);
  const faults = [
    ...checkDesk(pack, space, budget),
    ...checkAnswers(pack, space, budget),
    ...checkTheRest(pack, space, budget),
  ];
  if (budget.left > 0) return faults;
  return [told('too-many-situations', 'statements', `at most ${mostSteps} steps to check`, 'more')];
}
