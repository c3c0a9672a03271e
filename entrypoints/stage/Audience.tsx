import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FullScreen, Waiting } from '@/components/stage/Around';
import { AudienceView } from '@/components/stage/AudienceView';
import type { StageMessage } from '@/components/stage/protocol';
import type { Action } from '@/components/stage/session';
import type { StageInsurer } from '@/components/stage/types';
import { StageSpeaking } from '@/components/stage/words';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { htmlLang } from '@/lib/words/lang';
import { plain } from '@/lib/words/ruby';
import { stageWords } from '@/lib/words/stage';
import { ui } from '@/lib/words/ui';
import { newId, openChannel, type StageChannel } from './channel';
import { fullScreen, useIsFull } from './full';
import { openInsurer } from './insurers';
import { useKeys } from './keyboard';

interface Props {
  id: string;
  /** The language until the presenter says which. */
  lang: Lang;
  today: Day;
}

type Show = Extract<StageMessage, { type: 'show' }>;

/** How long nothing may be heard of the presenter before that is said (ms). */
const patience = 2_000;

export function Audience({ id, lang: first, today }: Props) {
  const [show, setShow] = useState<Show | null>(null);
  const [insurer, setInsurer] = useState<StageInsurer | 'gone' | null>(null);
  const [pointed, setPointed] = useState<readonly number[] | null>(null);
  /** Null = all is well. */
  const [trouble, setTrouble] = useState<'unreachable' | 'nobody' | 'over' | null>(null);
  const channel = useRef<StageChannel | null>(null);
  const isFull = useIsFull();
  const lang = show?.lang ?? first;

  useEffect(() => {
    const joined = openChannel(id);
    channel.current = joined;
    if (!joined) return setTrouble('unreachable');
    const who = newId();
    let waiting = setTimeout(() => setTrouble('nobody'), patience);
    const wait = (then: 'nobody' | 'over') => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setTrouble(then), patience);
    };
    joined.onMessage = (message) => {
      if (message.type === 'who') joined.say({ type: 'here', who });
      if (message.type === 'point') setPointed(message.at);
      // A window that is loaded again is back at once.
      if (message.type === 'over') wait('over');
      if (message.type !== 'show') return;
      clearTimeout(waiting);
      setTrouble(null);
      setShow(message);
    };
    joined.say({ type: 'here', who });
    const leave = () => joined.say({ type: 'gone', who });
    addEventListener('pagehide', leave);
    return () => {
      clearTimeout(waiting);
      removeEventListener('pagehide', leave);
      leave();
      joined.close();
    };
  }, [id]);
  const wanted = show?.insurer;
  useEffect(() => {
    if (wanted === undefined) return;
    let left = false;
    void openInsurer(wanted, lang, today).then((one) => left || setInsurer(one ?? 'gone'));
    return () => {
      left = true;
    };
  }, [wanted, lang, today]);
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLang(lang);
    document.title = plain(`${stageWords(lang)('audience.title')} - ${ui(lang)('app.name')}`);
  }, [lang]);
  const say = (message: StageMessage) => channel.current?.say(message);
  useKeys(show?.letters ?? false, (action: Action) => say({ type: 'act', action }));

  return (
    <StageSpeaking lang={lang}>
      {show && insurer && insurer !== 'gone' ? (
        <AudienceView
          {...{ session: show.session, lang, today, insurer, pointed }}
          onPress={(to, does = {}) => say({ type: 'press', to, does })}
          onChoose={(chosen) => say({ type: 'choose', chosen })}
          foot={<FullScreen trouble={trouble} onFull={isFull ? null : fullScreen()} />}
        />
      ) : (
        <Waiting trouble={trouble} gone={insurer === 'gone'} />
      )}
    </StageSpeaking>
  );
}
