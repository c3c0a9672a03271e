import { useEffect, useState } from 'react';
import { ChooseView } from '@/components/stage/ChooseView';
import { openWindow } from '@/lib/extension/windows';
import type { Lang } from '@/lib/words/catalogue';
import { newId } from './channel';
import { listInsurers } from './insurers';
import { type Route, writeRoute } from './route';

interface Props {
  route: Extract<Route, { role: 'choose' }>;
  lang: Lang;
}

export function Choose({ route, lang }: Props) {
  const [insurers, setInsurers] = useState<{ id: string; name: string }[] | null>(null);
  const [seconds, setSeconds] = useState(route.seconds);
  useEffect(() => {
    let left = false;
    void listInsurers(lang).then((all) => left || setInsurers(all));
    return () => {
      left = true;
    };
  }, [lang]);
  if (!insurers) return null;
  return (
    <ChooseView
      {...{ lang, insurers, seconds }}
      first={route.choice}
      onSeconds={setSeconds}
      onPresent={(choice) => {
        const id = newId();
        void openWindow(`stage.html${writeRoute({ role: 'audience', id })}`);
        // This window becomes the presenter's.
        location.hash = writeRoute({ role: 'present', choice, id });
      }}
      onRun={(choice, all) => {
        location.hash = writeRoute({ role: 'run', choice, seconds, all });
      }}
      onHandout={(choice) => {
        location.hash = writeRoute({ role: 'handout', choice });
      }}
    />
  );
}
