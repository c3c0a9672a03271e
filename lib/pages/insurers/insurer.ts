/** What recognition needs to know of an insurer's pack, built in or imported. */
export interface NamedInsurer {
  id: string;
  names: { ja: string; short: string; en: string };
  /** Host names of its own sites. */
  sites: readonly string[];
}

/** The hosts named in the packs, each with the id of its insurer. */
export function hostsOf(insurers: readonly NamedInsurer[]): ReadonlyMap<string, string> {
  // With and without www. it is the same site.
  const both = (host: string) => (host.startsWith('www.') ? [host, host.slice(4)] : [host]);
  return new Map(
    insurers.flatMap(({ id, sites }) => sites.flatMap(both).map((host) => [host, id] as const)),
  );
}
