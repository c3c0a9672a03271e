import { useEffect, useRef, useState } from 'react';
import { secondsRange } from '@/components/stage/ChooseView';
import { type Clock, startClock, toggleClock } from '@/components/stage/clock';
import { PresenterView } from '@/components/stage/PresenterView';
import { readSession, type StageMessage } from '@/components/stage/protocol';
import {
  type Action,
  act,
  beginSession,
  chooseOn,
  jump,
  press,
  whatIf,
} from '@/components/stage/session';
import type { StageInsurer } from '@/components/stage/types';
import type { Day } from '@/lib/decision/types';
import { openWindow } from '@/lib/extension/windows';
import type { Lang } from '@/lib/words/catalogue';
import { openChannel, type StageChannel } from './channel';
import { useKeys } from './keyboard';
import { type Route, writeRoute } from './route';

interface Props {
  route: Extract<Route, { role: 'present' }>;
  lang: Lang;
  today: Day;
  insurer: StageInsurer;
}

/** What is left of the window before it was loaded again. */
interface Left {
  session: unknown;
  clock: Clock;
  letters: boolean;
}
const left = (): Partial<Left> => (history.state as Partial<Left> | null) ?? {};

export function Present({ route, lang, today, insurer }: Props) {
  const { choice, id } = route;
  const [session, setSession] = useState(
    () => readSession(left().session) ?? beginSession(choice.show),
  );
  const [clock, setClock] = useState(() => left().clock ?? startClock(Date.now()));
  const [letters, setLetters] = useState(() => left().letters ?? true);
  const [pointed, setPointed] = useState<readonly number[] | null>(null);
  const [audiences, setAudiences] = useState<ReadonlySet<string> | null>(new Set());
  const channel = useRef<StageChannel | null>(null);

  const show: StageMessage = {
    type: 'show',
    session,
    lang: choice.lang,
    insurer: choice.insurer,
    letters,
  };
  const point: StageMessage = { type: 'point', at: pointed && [...pointed] };
  const onAct = (action: Action) => {
    setSession((now) => act(now, action));
    if (action === 'reset') setClock(startClock(Date.now()));
  };
  const onMessage = (message: StageMessage) => {
    switch (message.type) {
      case 'here':
        setAudiences((now) => new Set([...(now ?? []), message.who]));
        channel.current?.say(show);
        channel.current?.say(point);
        break;
      case 'gone':
        setAudiences((now) => new Set([...(now ?? [])].filter((one) => one !== message.who)));
        break;
      case 'act':
        onAct(message.action);
        break;
      case 'press':
        setSession((now) => press(now, message.to, message.does));
        break;
      case 'choose':
        setSession((now) => chooseOn(now, message.chosen));
    }
  };
  const latest = useRef(onMessage);
  latest.current = onMessage;

  useEffect(() => {
    const joined = openChannel(id);
    channel.current = joined;
    if (!joined) return setAudiences(null);
    joined.onMessage = (message) => latest.current(message);
    joined.say({ type: 'who' });
    const leave = () => joined.say({ type: 'over' });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      joined.close();
    };
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is said
  useEffect(() => channel.current?.say(show), [session, letters]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: this is what is said
  useEffect(() => channel.current?.say(point), [pointed]);
  useEffect(() => {
    const keep: Left = { session, clock, letters };
    history.replaceState(keep, '');
  }, [session, clock, letters]);
  useKeys(letters, onAct);

  return (
    <PresenterView
      {...{ session, lang, today, insurer, clock, letters, pointed, onAct }}
      audienceLang={choice.lang}
      audiences={audiences?.size ?? null}
      onJump={(to) => setSession((now) => jump(now, to))}
      onWhatIf={(situation) => setSession((now) => whatIf(now, situation))}
      onPress={(to, does) => setSession((now) => press(now, to, does))}
      onChoose={(chosen) => setSession((now) => chooseOn(now, chosen))}
      onPoint={(path) => setPointed((now) => (String(now) === String(path) ? now : path))}
      onClock={() => setClock((now) => toggleClock(now, Date.now()))}
      onLetters={setLetters}
      onAudience={() => void openWindow(`stage.html${writeRoute({ role: 'audience', id })}`)}
      handout={writeRoute({ role: 'handout', choice })}
      chooser={writeRoute({ role: 'choose', choice, seconds: secondsRange.usual })}
    />
  );
}
