import type guides from '@/assets/words/ja/guides.json';
import type pages from '@/assets/words/ja/pages.json';
import type panel from '@/assets/words/ja/panel.json';
import type status from '@/assets/words/ja/status.json';
import { catalogue, type Lang, type Translate } from './catalogue';
import type { TermKey } from './terms';

type KeyOf<T> = Extract<keyof T, string>;
export type PortalKey =
  | KeyOf<typeof panel>
  | KeyOf<typeof pages>
  | KeyOf<typeof status>
  | KeyOf<typeof guides>
  | TermKey;
export type PortalWords = Translate<PortalKey>;

/** The words of the help beside a page: pages, statuses, guides, terms, the panel itself. */
export const portalWords: (lang: Lang) => PortalWords = catalogue(
  'panel',
  'pages',
  'status',
  'guides',
  'terms',
);
