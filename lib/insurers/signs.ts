import * as guide002 from '@/assets/insurers/guide002.json';
import * as kyoukai from '@/assets/insurers/kyoukai.json';
import * as shuppan from '@/assets/insurers/shuppan.json';
import * as toyobo from '@/assets/insurers/toyobo.json';

/** What an insurer is known by on a page, and how it is called. */
export interface InsurerSign {
  /** Id of its pack. */
  id: string;
  names: { ja: string; short: string; en: string };
  /** Hosts of its own pages. */
  sites: readonly string[];
  /** The pack came from a file or an administrator, not with the extension. */
  imported: boolean;
}

type Named = Omit<InsurerSign, 'imported'>;

export const signOf = ({ id, names, sites }: Named, imported: boolean): InsurerSign => ({
  id,
  names: { ja: names.ja, short: names.short, en: names.en },
  sites,
  imported,
});

/**
 * Of the built-in packs (./built-in), without `other`, which has no pages of its own. Taken from
 * the files field by field: a bundler leaves the rules out, which the background never needs.
 */
export const builtInSigns: readonly InsurerSign[] = [
  signOf({ id: kyoukai.id, names: kyoukai.names, sites: kyoukai.sites }, false),
  signOf({ id: shuppan.id, names: shuppan.names, sites: shuppan.sites }, false),
  signOf({ id: toyobo.id, names: toyobo.names, sites: toyobo.sites }, false),
  signOf({ id: guide002.id, names: guide002.names, sites: guide002.sites }, false),
];
