import { type FactKind, factSpecs } from '@/lib/decision/facts';
import { grounds, type Pack, routes } from '@/lib/insurers/format';

const yesNo = 'boolean';

/** What a condition may ask beside the facts, with the values each can take (./derive in decision). */
export const derivedKinds: Readonly<Record<string, FactKind>> = {
  left: yesNo,
  leaving: yesNo,
  leavingFiled: yesNo,
  cancelling: yesNo,
  dependant: yesNo,
  tickOnJoining: yesNo,
  insured: yesNo,
  pastThisInsurance: yesNo,
  cardWorks: yesNo,
  ecertState: ['valid', 'expired', 'void'],
  expiredFor: ['within-three-months', 'between-the-counts', 'past-three-months'],
  ecertEndsSoon: yesNo,
  certificateGrant: ['yes', 'no', 'ask'],
  certificateDue: yesNo,
  noticeDue: yesNo,
  noticeCame: yesNo,
  hold: ['notice', 'certificate', 'both', 'neither', 'undetermined'],
  route: routes,
  certificateValid: yesNo,
  oldCardGood: yesNo,
  portalReadable: yesNo,
  dataLinked: yesNo,
  ground: grounds,
};

/** What rests on the answer of the certificate or of the notice cannot be asked to find it. */
export const circularFor: Readonly<Record<string, readonly string[]>> = {
  certificate: ['certificateGrant', 'certificateDue', 'noticeDue', 'hold', 'route'],
  notice: ['certificateDue', 'noticeDue', 'hold'],
};

/** The kind of what a condition names, or null if there is no such thing. */
export function kindOfName(name: string, pack: Pack): FactKind | null {
  if (Object.hasOwn(derivedKinds, name)) return derivedKinds[name] ?? null;
  if (Object.hasOwn(factSpecs, name)) return factSpecs[name as keyof typeof factSpecs].kind;
  const own = name.startsWith(`${pack.id}.`) ? name.slice(pack.id.length + 1) : '';
  const facts = pack.facts ?? {};
  return Object.hasOwn(facts, own) ? (facts[own]?.kind ?? null) : null;
}

/** Everything a condition of this pack may name. */
export function namesFor(pack: Pack): string[] {
  return [
    ...Object.keys(factSpecs),
    ...Object.keys(derivedKinds),
    ...Object.keys(pack.facts ?? {}).map((name) => `${pack.id}.${name}`),
  ];
}

/** The known word nearest to a mistyped one, at most two letters away. */
export function nearest(word: string, known: readonly string[]): string | null {
  const near = known
    .map((one) => ({ one, far: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= 2 ? near.one : null;
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 60) return 9;
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 9;
}
