import { registerFromFiles } from '@/lib/words/files';

/** Tests say things in any language, at once: what a page loads by language is all here. */
registerFromFiles();
