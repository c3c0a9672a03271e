import { isInsurersHost } from './insurers/hosts';
import type { Site } from './page';

export const portalOrigin = 'https://myna.go.jp';
/** The sub-site of 2024 for registering; kept because addresses in people's hands still lead there. */
export const legacyOrigin = 'https://web.hir.myna.go.jp';
export const faqOrigin = 'https://faq.myna.go.jp';
export const servicesOrigin = 'https://services.digital.go.jp';

const portalOrigins = new Set([
  portalOrigin,
  legacyOrigin,
  faqOrigin,
  'https://img.myna.go.jp',
  'https://app.oss.myna.go.jp',
  'https://app.e-oss.myna.go.jp',
  'https://app.api.myna.go.jp',
  servicesOrigin,
  'https://support.mynaapp.digital.go.jp',
]);

/** The hosts where the recogniser runs; the same as the host permissions of the manifest. */
export function hostsTheRecogniser(url: URL): boolean {
  return url.origin === portalOrigin || url.origin === legacyOrigin;
}

const governmentHosts = new Set([
  'www.mhlw.go.jp',
  'www.digital.go.jp',
  'digital.go.jp',
  'www.kojinbango-card.go.jp',
  'www.jpki.go.jp',
  'www2.jpki.go.jp',
]);

export interface SiteOfPage {
  site: Site;
  insurer: string | null;
}

/**
 * Whose page it is, by scheme and exact host: a look-alike host, plain http or another port is
 * nobody's. `insurerHosts` maps the hosts named in the insurers' packs to their ids; other hosts that
 * have what insurers' hosts have in common are an insurer's that we do not know.
 */
export function siteOf(url: URL, insurerHosts: ReadonlyMap<string, string>): SiteOfPage {
  if (portalOrigins.has(url.origin)) return { site: 'mynaportal', insurer: null };
  const ordinary = url.protocol === 'https:' && url.port === '';
  const insurer = ordinary ? insurerHosts.get(url.hostname) : undefined;
  if (insurer !== undefined) return { site: 'insurer', insurer };
  if (ordinary && governmentHosts.has(url.hostname)) return { site: 'government', insurer: null };
  if (ordinary && isInsurersHost(url)) return { site: 'insurer', insurer: null };
  return { site: 'other', insurer: null };
}
