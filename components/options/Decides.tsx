import { Text } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import { writeDay } from '@/lib/words/dates';
import { writersHtmlLang } from '@/lib/words/lang';
import { Bullets } from './Bullets';
import type { OpenedPack } from './types';
import { useOptionsWords } from './words';

/** What a pack decides, thing by thing. */
export function Decides({ opened, today }: { opened: OpenedPack; today: Day }) {
  const { o, lang } = useOptionsWords();
  return (
    <>
      <p className="hint">
        <Text>{o('decides.on', { day: writeDay(today, lang) })}</Text>
      </p>
      {opened.decided(lang).map(({ about, lines }) => (
        <div key={about}>
          <h5>
            <Text>{o(`decides.${about}`)}</Text>
          </h5>
          <Bullets lines={lines} lang={writersHtmlLang(lang)} />
        </div>
      ))}
    </>
  );
}
