import en from '@/assets/words/en/portal.json';
import ja from '@/assets/words/ja/portal.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type PortalKey = keyof typeof ja;
export type PortalWords = Translate<PortalKey>;

/** The words of the help beside the portal: statuses, guides, the panel. */
export const portalWords: (lang: Lang) => PortalWords = catalogue({ ja, en });
