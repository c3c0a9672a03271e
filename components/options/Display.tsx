import { Option } from '@/components/parts/Option';
import { Text } from '@/components/parts/words';
import { type State, textSizes } from '@/lib/people/schema';
import { setLang, setTextSize } from '@/lib/people/store';
import { htmlLang, type Lang, offeredLangs } from '@/lib/words/lang';
import { languageName } from '@/lib/words/languages';
import { Section } from './Section';
import { useOptionsWords } from './words';

interface Props {
  state: State;
  change: (how: (state: State) => State) => void;
  /** The language an administrator has set, if any. */
  setByAdministrator: Lang | null;
}

export function Display({ state: { settings }, change, setByAdministrator }: Props) {
  const { o } = useOptionsWords();
  return (
    <Section id="display">
      {setByAdministrator ? (
        <p>
          {o('managed.lang', { lang: languageName(setByAdministrator) })}{' '}
          <span className="tag">{o('managed.tag')}</span>
        </p>
      ) : (
        <fieldset className="choices">
          <legend className="field-legend">{o('display.lang')}</legend>
          {offeredLangs.map((lang) => (
            <Option
              key={lang}
              type="radio"
              name="lang"
              checked={settings.lang === lang}
              onChange={() => change((state) => setLang(state, lang))}
            >
              <span lang={htmlLang(lang)}>{languageName(lang)}</span>
            </Option>
          ))}
        </fieldset>
      )}
      <fieldset className="choices">
        <legend className="field-legend">{o('display.size')}</legend>
        <p className="hint">
          <Text>{o('display.hint')}</Text>
        </p>
        {textSizes.map((size) => (
          <Option
            key={size}
            type="radio"
            name="size"
            checked={settings.textSize === size}
            onChange={() => change((state) => setTextSize(state, size))}
          >
            <Text>{o(`size.${size}`)}</Text>
          </Option>
        ))}
      </fieldset>
    </Section>
  );
}
