import { useCallback, useEffect, useState } from 'react';
import { secondsRange } from '@/components/stage/ChooseView';
import { demonstrationOf } from '@/components/stage/demonstrations';
import { HandoutView } from '@/components/stage/HandoutView';
import type { StageInsurer } from '@/components/stage/types';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { htmlLang } from '@/lib/words/lang';
import { plain } from '@/lib/words/ruby';
import { stageWords } from '@/lib/words/stage';
import { ui } from '@/lib/words/ui';
import { Audience } from './Audience';
import { Choose } from './Choose';
import { openInsurer } from './insurers';
import { Present } from './Present';
import { Run } from './Run';
import { type Route, readRoute, writeRoute } from './route';

interface Props {
  /** The language of this computer's household, and its insurer. */
  lang: Lang;
  insurer: string;
  textSize: number;
  today: Day;
}

const titles = {
  choose: 'choose.title',
  present: 'present.title',
  audience: 'audience.title',
  run: 'run.title',
  handout: 'handout.title',
} as const;

export function App({ lang, insurer, textSize, today }: Props) {
  const [route, setRoute] = useState(() => readRoute(location.hash, lang, insurer));
  useEffect(() => {
    const move = () => setRoute(readRoute(location.hash, lang, insurer));
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, [lang, insurer]);
  // What is for others is in their language; the letters of the audience's window grow with it.
  const isForOthers = route.role === 'run' || route.role === 'handout';
  const spoken = isForOthers ? route.choice.lang : lang;
  const { role } = route;
  useEffect(() => {
    const page = document.documentElement;
    page.lang = htmlLang(spoken);
    page.dataset.role = role;
    page.style.fontSize = role === 'audience' || role === 'run' ? '' : `${textSize}%`;
    document.title = plain(`${stageWords(spoken)(titles[role])} - ${ui(spoken)('app.name')}`);
  }, [role, spoken, textSize]);

  if (route.role === 'choose') return <Choose {...{ route, lang }} />;
  if (route.role === 'audience') return <Audience {...{ lang, today }} id={route.id} />;
  return (
    <WithInsurer key={JSON.stringify(route)} {...{ route, lang: spoken, today }}>
      {(one) => {
        if (route.role === 'present') return <Present {...{ route, lang, today }} insurer={one} />;
        if (route.role === 'run') return <Run {...{ route, today }} insurer={one} />;
        return <Handout {...{ route, today, textSize }} insurer={one} />;
      }}
    </WithInsurer>
  );
}

interface WithInsurerProps {
  route: Extract<Route, { choice: unknown }>;
  lang: Lang;
  today: Day;
  children: (insurer: StageInsurer) => React.ReactNode;
}

/** An imported pack is read and checked before anything of it is shown. */
function WithInsurer({ route, lang, today, children }: WithInsurerProps) {
  const [insurer, setInsurer] = useState<StageInsurer | null>(null);
  const { choice } = route;
  useEffect(() => {
    let left = false;
    void openInsurer(choice.insurer, lang, today).then((one) => {
      if (left) return;
      if (one) return setInsurer(one);
      // Nobody is shown another insurer's name instead: the choice asks for one.
      const again = { ...choice, insurer: '' };
      const seconds = secondsRange.usual;
      location.replace(writeRoute({ role: 'choose', choice: again, seconds }));
    });
    return () => {
      left = true;
    };
  }, [choice, lang, today]);
  return insurer && children(insurer);
}

interface HandoutProps {
  route: Extract<Route, { role: 'handout' }>;
  today: Day;
  insurer: StageInsurer;
  textSize: number;
}

function Handout({ route, today, insurer, textSize }: HandoutProps) {
  const onLarge = useCallback(
    (large: boolean) => {
      const { classList, style } = document.documentElement;
      classList.toggle('large-type', large);
      style.fontSize = `${textSize * (large ? 1.4 : 1)}%`;
    },
    [textSize],
  );
  const show = demonstrationOf(route.choice.show);
  return (
    show && (
      <HandoutView
        {...{ show, today, insurer, onLarge }}
        lang={route.choice.lang}
        onPrint={() => print()}
      />
    )
  );
}
