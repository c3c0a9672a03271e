import { plain } from '../text';
import type { NamedInsurer } from './insurer';

/** Whose page it is by its own words. What the page merely speaks of is not looked at. */
export interface Owner {
  /** Of the given insurers; null = none, or two that cannot both be right. */
  insurer: string | null;
  /** An insurer of some kind names itself, known to us or not. */
  isInsurer: boolean;
}

interface Words {
  /** Plain spelling (../text). */
  title: string;
  /** Lines that can be seen, plain spelling. */
  lines: readonly string[];
}

/** What stands before or after the name of who holds the rights. */
const rightsBefore = /^(?:(?:©|\(c\)|copyright|since|by)[\d,.:~–-]*)+/i;
const rightsAfter = /(?:©|\(c\)|copyright)[\d,.~–-]*$/i;
const allRights = /[.,]*allrights?reserved\.?$/i;
const publisher = /^(?:編集・?)?(?:発行|運営|作成)(?:元|者)?[:/]/;
/** Nobody writes their name longer than this. */
const longestLine = 90;

/** An organisation that insures, as its whole name. A sentence about one has particles in it. */
const organisation =
  /^[^はがをにへともやでの、。「」『』?!]{0,30}(?:健康保険組合|健保組合|けんぽ|健保|国民健康保険組合|国保組合|共済組合|後期高齢者医療広域連合|健康保険協会)(?:[^はがをにへともやでの、。]{1,8}支部)?$/;

const separator = /[|<>«»【】[\]:–—-]/;
const siteEnding = /の?(?:公式)?(?:ホームページ|web(?:サイト|site)?|ウェブサイト|サイト|hp)$/i;
/** Another name in brackets after a name. */
const bracketed = /\([^)]*\)$/;

/** Names that could mean any insurer. */
const anybody = /^(?:この|その|当|加入先|健康保険組合|健保組合|共済組合|組合)/;
const shortestName = 4;

/**
 * Looks at the name of the site in the page's title, and at the lines in which it says who holds
 * the rights or who publishes it. `isInsurersHost`: the host is known to be an insurer's, so every
 * part of the title may be its name; elsewhere only the last of several, where sites put theirs.
 */
export function ownerOf(
  { title, lines }: Words,
  insurers: readonly NamedInsurer[],
  isInsurersHost: boolean,
): Owner {
  const holders = lines.flatMap((line) => holderIn(line) ?? []);
  const parts = title.split(separator).filter(Boolean).map(nameIn);
  const ofSite = isInsurersHost ? parts.filter(isOrganisation) : parts.slice(1).slice(-1);
  const names = [...holders, ...ofSite].map((name) => ({ name, id: idOf(name, insurers) }));
  const named = names.filter(({ name, id }) => id !== null || isOrganisation(name));
  // A site named after its subject, with the rights held by somebody else, is not the insurer's.
  const stranger = holders.some((name) => idOf(name, insurers) === null && !isOrganisation(name));
  const first = named[0]?.id ?? null;
  return {
    insurer: !stranger && named.every(({ id }) => id === first) ? first : null,
    isInsurer: !stranger && named.length > 0,
  };
}

const isOrganisation = (name: string): boolean => organisation.test(name);

function holderIn(line: string): string | null {
  if (line.length > longestLine) return null;
  for (const before of [rightsBefore, publisher])
    if (before.test(line)) return nameIn(line.replace(before, ''));
  return rightsAfter.test(line) ? nameIn(line.replace(rightsAfter, '')) : null;
}

/** Empty where it is too long for a name: the time these patterns take grows with its square. */
const nameIn = (text: string): string =>
  text.length > longestLine
    ? ''
    : text.replace(allRights, '').replace(siteEnding, '').replace(bracketed, '');

function idOf(name: string, insurers: readonly NamedInsurer[]): string | null {
  const found = insurers.filter((one) =>
    namesOf(one).some((known) => name === known || isBranch(name, known)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const isBranch = (name: string, known: string): boolean =>
  name.startsWith(known) && /^[^、。]{1,8}支部$/.test(name.slice(known.length));

function namesOf({ names: { ja, short, en } }: NamedInsurer): string[] {
  return [ja, short, en.replace(/\(.*$/, '')]
    .map(plain)
    .filter((name) => name.length >= shortestName && !anybody.test(name));
}
