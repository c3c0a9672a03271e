import type { PackSummary } from '@/components/checklist/types';
import { examples as card } from '@/lib/pages/elsewhere/mhlw-card-as-insurance-card';
import { examples as certificate } from '@/lib/pages/elsewhere/mhlw-certificate';

export interface OfficialPage {
  id: 'portal' | 'register' | 'certificate' | 'insurer';
  address: string;
}

/** The pages of the country, and the insurer's own where its pack names its site. */
export function officialPages({ sites = [] }: Pick<PackSummary, 'sites'>): OfficialPage[] {
  const [host] = sites;
  const pages: [OfficialPage['id'], string | undefined][] = [
    ['portal', 'https://myna.go.jp/'],
    ['register', card[0]],
    ['certificate', certificate[0]],
    ['insurer', host && `https://${host}/`],
  ];
  return pages.flatMap(([id, address]) => (address ? { id, address } : []));
}
