/**
 * The words in the pieces they are loaded in: `/words/<lang>/<group>.js`, written by ./files. What
 * stands on the way to the first answer is one piece; what few people open waits.
 */
export const groups = {
  /** The checklist, and what every page of the extension says. */
  main: ['language', 'whose', 'ui', 'verdict', 'people', 'sheet', 'packs', 'names'],
  /** The page in front, in the popup. */
  site: ['site'],
  reminders: ['reminders', 'due', 'changed'],
  options: ['options', 'privacy', 'site', 'links', 'welcome'],
  /** Everybody at a glance. */
  household: ['household'],
  /** Proof-reading a pack: for staff. */
  workbench: ['pack'],
  /** The help beside a page. */
  help: [
    'language',
    'trigger',
    'whose',
    'take',
    'panel',
    'pages',
    'status',
    'guides',
    'terms',
    'site',
    'waits',
    'names',
  ],
  practice: ['language', 'practice', 'links'],
  /** The stage for staff, beside the practice portal that it shows. */
  stage: ['stage'],
  /** The first page after installing. */
  welcome: ['welcome'],
  /** What may be added to the printed sheet. */
  handout: ['handout'],
} as const;
export type WordGroup = keyof typeof groups;

/** Where a script with words lies in the extension. */
export const wordsPath = (lang: string, group: WordGroup) => `/words/${lang}/${group}.js` as const;

/**
 * What the background says by itself, and what stands on the button that it brings: in every language
 * at once, since it can load nothing later.
 */
export const ofBackground = ['due', 'toolbar', 'trigger'] as const;
export const backgroundWords = '/words/background.js';
