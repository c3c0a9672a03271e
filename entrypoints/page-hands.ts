import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHands, type Hands, marksAtFirst } from '@/components/marks/hands';
import { openEyes } from '@/components/panel/eyes';
import { addOurElement } from '@/components/panel/host';
import { shared } from '@/components/panel/shared';
import { watchView } from '@/components/panel/sight';
import css from '@/components/panel/trigger.css?inline';
import { isExtensionThere } from '@/lib/extension/alive';
import { ask } from '@/lib/extension/messages';
import { type Command, type News, type SideLine, serveSide } from '@/lib/extension/side-port';
import { readStatus } from '@/lib/pages/status/read';
import type { TermId } from '@/lib/pages/terms';
import { type Lang, registered } from '@/lib/words/catalogue';

const ours = shared as typeof shared & { hands?: Hands };

/**
 * Draws on a page for the side panel, and tells it what there is to help with; and explains a
 * selected word when the context menu asks for it. Without the side panel it only waits.
 */
export default defineUnlistedScript(() => {
  if (ours.hands) return;
  openEyes(isExtensionThere);
  const { eyes } = shared;
  if (!eyes) return;
  let line: SideLine | null = null;
  let news: News | null = null;
  let stop: AbortController | null = null;
  let hasSpoken = false;

  const hands = createHands({
    doc: document,
    takeElement: () => addOurElement(document, css),
    lang: async () => {
      const { lang } = await ask({ type: 'which-language' });
      await bringWords(lang);
      return lang;
    },
    onStepFound: (stepFound) => tell({ stepFound }),
    onMarked: (marked) => tell({ marked }),
    isAlive: () => eyes.isAlive(),
    signal: eyes.signal,
  });
  ours.hands = hands;

  function tell(more: Partial<News>): void {
    if (news) news = { ...news, ...more };
    else if (more.view)
      news = { stepFound: null, marked: marksAtFirst(), ...more, view: more.view };
    if (news) line?.tell(news);
  }

  async function look(signal: AbortSignal): Promise<void> {
    const insurers = await ask({ type: 'which-insurers' }).catch(() => ({ insurers: [] }));
    if (signal.aborted) return;
    watchView({
      doc: document,
      address: () => new URL(location.href),
      insurers: insurers.insurers,
      readStatus,
      signal,
      onView: (view) => {
        hands.at(view);
        tell({ view });
      },
    });
  }

  /** Also for a button that comes later. */
  const makeRoom = (besideThePage: boolean) => {
    eyes.besideThePage = besideThePage;
    shared.standing?.makeRoom();
  };

  async function bringWords(lang: Lang): Promise<void> {
    if (!registered(lang, 'panel')) await ask({ type: 'bring-words', lang });
  }

  /** Another language was chosen beside the page. */
  async function speak(lang: Lang): Promise<void> {
    hasSpoken = true;
    await bringWords(lang);
    hands.say(lang);
  }

  function obey(command: Command): void {
    if (command.do === 'show-step') hands.showStep(command.step);
    else if (command.do === 'mark-terms') hands.markTerms(command.on);
    else if (command.do === 'speak') void speak(command.lang).catch(() => undefined);
    else hands.showTerm(command.id as TermId);
  }

  serveSide({
    onOpen(opened) {
      line = opened;
      stop = new AbortController();
      makeRoom(true);
      void look(AbortSignal.any([stop.signal, eyes.signal]));
      return obey;
    },
    onClose() {
      line = null;
      news = null;
      stop?.abort();
      hands.remove();
      makeRoom(false);
      // The button asks by itself for the language, which is kept by now.
      if (hasSpoken) eyes.onChange?.(eyes.recognition);
      hasSpoken = false;
    },
  });
});
