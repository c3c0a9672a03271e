/**
 * Sites of insurers, by what many of their addresses have in common (real-world 2.2). No list can be
 * complete; what is not known here may still be recognised by its own words (./owner).
 */

/** Endings that insurers give their own domains: 健保, 国保組合, 共済組合. */
const endings = /(?:kenpo\.(?:or\.)?jp|kokuho\.or\.jp|[a-z0-9]-kyosai\.(?:or\.)?jp)$/;

/** Insurers’ hosts without such an ending. */
const outliers =
  /^(?:www\.)?(?:phia\.or\.jp|tjk\.gr\.jp|kenpo-sbs-np\.or\.jp|iba-kyo\.com|jrc-kenpo\.com|astellaskenpo\.com|kenpo\.jp\.fujitsu\.com)$/;

/** Many insurers on one host, each in its own folder; on Google's only those of an organisation. */
const folders =
  /^(?:www\.kenpo\.gr\.jp\/[\w-]+\/|sites\.google\.com\/[\w-]+(?:\.[\w-]+)+\/[\w-]*kenpo\/)/;

/** Towns, cities, villages, wards and their associations: insurers of 国保 and 後期高齢者医療. */
const municipal = /(?:^|\.)(?:city|town|vill)\.[a-z0-9.-]+\.jp$|\.lg\.jp$/;

/** Host and path, however it was reached; scheme and port are the caller's concern. */
export function isInsurersHost({ hostname, pathname }: URL): boolean {
  return (
    endings.test(hostname) || outliers.test(hostname) || folders.test(`${hostname}${pathname}/`)
  );
}

export const isMunicipal = ({ hostname }: URL): boolean => municipal.test(hostname);
