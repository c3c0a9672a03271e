import { hotline } from '@/lib/guides/hotline';
import { foreignLines, type HotlineTopic, isHotlineOpen } from '@/lib/guides/lines';
import { joins } from '@/lib/words/joins';
import { isJapanese } from '@/lib/words/lang';
import { PhoneNumber } from './PhoneNumber';
import { Name, Say, usePanelWords } from './words';

/** The telephone line, with its hours and what to choose in its menu; without a topic, either. */
export function Hotline({ topic }: { topic?: HotlineTopic }) {
  const { lang, t } = usePanelWords();
  const { portal, insurance } = hotline.menu;
  const open = topic ? isHotlineOpen(topic, new Date()) : null;
  const foreign = isJapanese(lang) ? [] : foreignLines;
  return (
    <div className="hotline">
      <p>
        <Name>{hotline.name}</Name>
        <Say>{joins(lang).brackets(t('hotline.free'))}</Say>
      </p>
      <PhoneNumber phone={hotline.phone} />
      {topic && (
        <p className="strong">
          <Say>{t(`hotline.choose.${topic}`)}</Say>
        </p>
      )}
      {topic !== 'lost' && (
        <p>
          <Say>{t('hotline.hours')}</Say>
        </p>
      )}
      {topic !== 'lost' && open !== null && (
        <p>
          <Say>{t(open ? 'hotline.open' : 'hotline.closed')}</Say>
        </p>
      )}
      <p className={topic && 'small'}>
        <Say>{t(topic ? 'hotline.asOf' : 'hotline.menu', { portal, insurance })}</Say>
      </p>
      {foreign
        .filter((line) => !topic || line.for.includes(topic))
        .map(({ say, phone }) => (
          <div key={phone}>
            <PhoneNumber phone={phone} />
            <p>
              <Say>{t(say)}</Say>
            </p>
          </div>
        ))}
    </div>
  );
}
