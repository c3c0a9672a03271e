import { standBeside } from '@/components/panel/beside';
import { mountPanel } from '@/components/panel/mount';
import { type Eyes, shared } from '@/components/panel/shared';
import { portalAddress, readHash, taro } from '@/components/practice/situations';
import type { Progress } from '@/lib/guides/progress';
import { portalPages } from '@/lib/pages/portal';
import { nothing } from '@/lib/pages/recognise';
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
  let progress: Progress | null = null;
  const eyes: Eyes = { recognition: nothing, onChange: null, signal, isAlive: () => true };
  standBeside({
    doc: document,
    eyes,
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
      insurers: async () => [],
      insurer: async () => null,
      progress: async () => progress,
      keepProgress: async (now) => {
        progress = now;
      },
    },
  });
  const watch = watchPage({
    doc: document,
    address: () => new URL(portalAddress(readHash(location.hash))),
    pages: portalPages,
    signal,
    onChange: (recognition) => {
      eyes.recognition = recognition;
      eyes.onChange?.(recognition);
    },
  });
  addEventListener('hashchange', watch.navigated, { signal });
}
