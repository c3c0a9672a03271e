import enGuides from '@/assets/words/en/guides.json';
import enPages from '@/assets/words/en/pages.json';
import enPanel from '@/assets/words/en/panel.json';
import enStatus from '@/assets/words/en/status.json';
import enTerms from '@/assets/words/en/terms.json';
import jaGuides from '@/assets/words/ja/guides.json';
import jaPages from '@/assets/words/ja/pages.json';
import jaPanel from '@/assets/words/ja/panel.json';
import jaStatus from '@/assets/words/ja/status.json';
import jaTerms from '@/assets/words/ja/terms.json';
import { catalogue, type Lang, type Translate } from './catalogue';

const ja = { ...jaPanel, ...jaPages, ...jaStatus, ...jaGuides, ...jaTerms };
const en = { ...enPanel, ...enPages, ...enStatus, ...enGuides, ...enTerms };

export type PortalKey = keyof typeof ja;
export type PortalWords = Translate<PortalKey>;

/** The words of the help beside a page: pages, statuses, guides, terms, the panel itself. */
export const portalWords: (lang: Lang) => PortalWords = catalogue({ ja, en });
