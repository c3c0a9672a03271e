/** What a release depends on, as it was found. */
export interface Found {
  /** Files with changes that are not committed. */
  uncommitted: readonly string[];
  /** Of package.json and of package-lock.json. */
  version: string;
  lockVersion: string;
  changelog: string;
  tags: readonly string[];
  /** Places where the owner still has something to decide, as `file:line: text`. */
  undecided: readonly string[];
  /** The day of the release, in Tokyo. */
  today: string;
}

/** Why there can be no release: one sentence each. What comes `later` does not stop a dry run. */
export interface Refusals {
  now: string[];
  later: string[];
}

export const tagOf = (version: string) => `v${version}`;

export function refusals(found: Found): Refusals {
  const { uncommitted, version, lockVersion, tags, undecided } = found;
  const now: string[] = [];
  if (uncommitted.length > 0)
    now.push(`Changes are not committed (${few(uncommitted)}): commit them or put them away.`);
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/.test(version))
    now.push(`"${version}" is no version the stores take: one to four numbers with dots between.`);
  if (lockVersion !== version)
    now.push(`package.json says ${version}, package-lock.json ${lockVersion}: run npm install.`);
  if (tags.includes(tagOf(version)))
    now.push(`The tag ${tagOf(version)} is there already: raise the version in package.json.`);
  const { missing, undated } = faultsOfChangelog(found);
  if (missing) now.push(missing);
  const later = undated ? [undated] : [];
  if (undecided.length > 0)
    later.push(`The owner has not decided everything yet:\n  ${undecided.join('\n  ')}`);
  return { now, later };
}

function faultsOfChangelog({ changelog, version, today }: Found) {
  const heading = changelog
    .split(/\r?\n/)
    .find((line) => line.startsWith(`## [${version}]`))
    ?.trim();
  if (!heading) return { missing: `CHANGELOG.md has no section "## [${version}]".` };
  const day = / - (\d{4}-\d{2}-\d{2})$/.exec(heading)?.[1];
  if (!day || Number.isNaN(Date.parse(day)))
    return { undated: `CHANGELOG.md gives ${version} no date: "## [${version}] - ${today}".` };
  if (day > today) return { undated: `CHANGELOG.md dates ${version} ${day}: that is yet to come.` };
  return {};
}

const few = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and others`;
