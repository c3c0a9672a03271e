import { useEffect, useMemo, useRef, useState } from 'react';
import { BesidePage, type BesideState } from '@/components/panel/BesidePage';
import type { HelpProps } from '@/components/panel/Help';
import { type Followed, followFrontTab } from '@/lib/extension/follow';
import { helpStore } from '@/lib/extension/help-settings';
import { insurerCardOf } from '@/lib/extension/insurers';
import { keepProgress, progressIn } from '@/lib/extension/progress';
import type { Command } from '@/lib/extension/side-port';
import { takeBackRegistered, takeOverRegistered } from '@/lib/extension/storage';
import { takenOver } from '@/lib/people/taken-over';
import type { Lang } from '@/lib/words/catalogue';

interface Props {
  lang: Lang;
  person: HelpProps['person'];
  onPerson: (id: string) => void;
  textSize: number;
  onChecklist: () => void;
}

/** The help of the tab in front, with this page's powers behind it. */
export function Beside(props: Props) {
  const { lang } = props;
  const [followed, setFollowed] = useState<Followed>({ is: 'waiting' });
  useEffect(() => {
    const stop = new AbortController();
    followFrontTab(setFollowed, stop.signal);
    return () => stop.abort();
  }, []);
  const line = followed.is === 'seen' ? followed.line : null;
  const tabId = followed.is === 'waiting' ? null : followed.tabId;
  const hands = useMemo(() => {
    const say = (command: Command) => line?.say(command);
    return {
      showStep: (step: Extract<Command, { do: 'show-step' }>['step']) =>
        say({ do: 'show-step', step }),
      markTerms: (on: boolean) => {
        say({ do: 'mark-terms', on });
        void helpStore.change((settings) => ({ ...settings, marks: on }));
      },
      showTerm: (id: string) => say({ do: 'show-term', id }),
    };
  }, [line]);
  // On each page anew, as somebody left it.
  useEffect(() => {
    if (!line) return;
    void helpStore.read().then(({ marks }) => marks && line.say({ do: 'mark-terms', on: true }));
  }, [line]);
  const spoken = useRef(lang);
  useEffect(() => {
    if (spoken.current === lang) return;
    spoken.current = lang;
    line?.say({ do: 'speak', lang });
  }, [line, lang]);
  const keeper = useMemo(() => keeperFor(tabId ?? undefined), [tabId]);
  return (
    <BesidePage
      {...props}
      {...{ hands, keeper }}
      // The page follows the household by itself.
      onPeopleChanged={() => undefined}
      state={stateOf(followed)}
    />
  );
}

function stateOf(followed: Followed): BesideState {
  return followed.is === 'seen' ? { is: 'seen', news: followed.news } : { is: followed.is };
}

/** A page of the extension keeps and reads by itself what a script on a page has to ask for. */
const keeperFor = (tabId: number | undefined) => ({
  takeOver: async (registered: boolean, person: string | null) =>
    takenOver(await takeOverRegistered(registered, person)),
  takeBack: takeBackRegistered,
  insurer: insurerCardOf,
  progress: () => progressIn(tabId),
  keepProgress: (progress: Parameters<typeof keepProgress>[1]) => keepProgress(tabId, progress),
});
