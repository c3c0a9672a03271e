import { type Manner, type Keeper as PageKeeper, standBeside } from '@/components/panel/beside';
import { mountPanel } from '@/components/panel/mount';
import { type Eyes, shared } from '@/components/panel/shared';
import { portalAddress, readHash, taro } from '@/components/practice/situations';
import { portalPages } from '@/lib/pages/portal';
import { nothing } from '@/lib/pages/recognise';
import { statusReader } from '@/lib/pages/status/read';
import { watchPage } from '@/lib/pages/watch';
import type { Lang } from '@/lib/words/catalogue';

interface Rehearsal {
  lang: () => Lang;
  onAway: () => void;
  onTakeOver: (registered: boolean) => void;
  signal: AbortSignal;
}

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
    called: false,
    signal,
    isAlive: () => true,
  };
  const address = () => new URL(portalAddress(readHash(location.hash)));
  standBeside({
    doc: document,
    eyes,
    address,
    practice: true,
    keeper: {
      lang: async () => lang(),
      whose: async () => ({ lang: lang(), nickname: taro.name }),
      putAway: async () => onAway(),
      bringPanel: async () => {
        shared.mountPanel = mountPanel;
      },
      takeOver: async (registered) => {
        onTakeOver(registered);
        return true;
      },
      ...inThisPage(),
    },
  });
  const watch = watchPage({
    doc: document,
    address,
    pages: portalPages,
    statusReader: () => statusReader,
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
