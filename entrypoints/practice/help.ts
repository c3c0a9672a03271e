import { type Manner, type Keeper as PageKeeper, standBeside } from '@/components/panel/beside';
import { mountPanel } from '@/components/panel/mount';
import { type Eyes, shared } from '@/components/panel/shared';
import { taro } from '@/components/practice/people';
import { placeOf, portalAddress, readHash } from '@/components/practice/situations';
import { bringWords } from '@/lib/extension/words';
import { clinicReader } from '@/lib/pages/elsewhere/clinic-reader';
import type { Page } from '@/lib/pages/page';
import { portalPages } from '@/lib/pages/portal';
import { nothing } from '@/lib/pages/recognise';
import { hostsTheRecogniser } from '@/lib/pages/sites';
import { readStatus } from '@/lib/pages/status/read';
import { watchPage } from '@/lib/pages/watch';
import { type Lang, registered, type Texts } from '@/lib/words/catalogue';

interface Rehearsal {
  lang: () => Lang;
  onAway: () => void;
  /** Null = taken back. */
  onTakeOver: (registered: boolean | null) => void;
  signal: AbortSignal;
}

const nowhere = 'https://practice.invalid/';

/** The address of the screen in front; a clinic or a telephone has none, and gets one of nobody. */
function address(): URL {
  const view = readHash(location.hash);
  return new URL(portalAddress(view) ?? nowhere + (view ? placeOf(view.screen) : ''));
}

/** By their words, pages of the portal are known on the portal only. */
const practicePages: readonly Page[] = [
  ...portalPages.map((page) => ({
    ...page,
    says: (words: Parameters<NonNullable<Page['says']>>[0]) =>
      hostsTheRecogniser(address()) && page.says?.(words) === true,
  })),
  clinicReader,
  // The guides for the telephone and the counters, and the help on an insurer's page, which a
  // person calls for out there, are offered where they are practised.
  {
    id: 'practice-place',
    at: (url) => url.hostname.endsWith('.invalid') && url.pathname !== '/',
    helps: true,
  },
];

/**
 * The recogniser, the button and the panel of the portal, on the practice portal: the same code,
 * with the address of the screen being practised. What is taken over stays in this page's memory,
 * for a person who does not exist; the household is never touched.
 */
export function startHelp({ lang, onAway, onTakeOver, signal }: Rehearsal): void {
  const eyes: Eyes = {
    recognition: nothing,
    onChange: null,
    lookAgain: () => watch.look(),
    recognises: true,
    called: false,
    besideThePage: false,
    signal,
    isAlive: () => true,
  };
  standBeside({
    doc: document,
    eyes,
    address,
    practice: true,
    keeper: {
      spoken: async () => ({ lang: lang(), words: (registered(lang(), 'trigger') ?? {}) as Texts }),
      bringWords: (next) => bringWords(next),
      whose: async () => ({
        lang: lang(),
        people: [],
        current: 'practice',
        nickname: taro.name,
        insurer: null,
        keepNothing: false,
      }),
      putAway: async () => onAway(),
      bringPanel: async () => {
        shared.mountPanel = mountPanel;
      },
      takeOver: async (registered) => {
        onTakeOver(registered);
        return 'kept';
      },
      takeBack: async () => {
        onTakeOver(null);
        return true;
      },
      ...inThisPage(),
    },
  });
  const watch = watchPage({
    doc: document,
    address,
    pages: practicePages,
    readStatus: () => readStatus,
    signal,
    onChange: (recognition) => {
      eyes.recognition = recognition;
      eyes.onChange?.(recognition);
    },
  });
  addEventListener('hashchange', watch.navigated, { signal });
}

/** What is otherwise kept by the browser stays in this page's memory. */
function inThisPage(): Pick<
  PageKeeper,
  'manner' | 'keepManner' | 'insurers' | 'insurer' | 'progress' | 'keepProgress'
> {
  let manner: Manner = { wide: null, narrow: null, marks: true, canOpenSide: false };
  let progress: Awaited<ReturnType<PageKeeper['progress']>> = null;
  return {
    manner: async () => manner,
    keepManner: async (change) => {
      manner = { ...manner, ...change };
    },
    insurers: async () => [],
    insurer: async () => null,
    progress: async () => progress,
    keepProgress: async (now) => {
      progress = now;
    },
  };
}
