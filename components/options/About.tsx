import { useId, useState } from 'react';
import { Text } from '@/components/parts/words';
import { joins } from '@/lib/words/joins';
import { linkWords } from '@/lib/words/links';
import { welcomeWords } from '@/lib/words/welcome';
import { Announced } from './Announced';
import { writeDated } from './dates';
import { nameIn } from './names';
import { Section } from './Section';
import type { ListedPack } from './types';
import { useOptionsWords } from './words';

interface Props {
  version: string;
  /** The built-in rules, whether or not others stand in their place. */
  builtIn: readonly ListedPack[];
  /** Address of the licence texts. */
  notices: string;
  practice: string;
  stage: string;
  welcome: string;
  /** What helps whoever answers questions; holds nothing personal. */
  diagnosis: string;
  onCopy: (text: string) => Promise<boolean>;
}

export function About({
  version,
  builtIn,
  notices,
  practice,
  stage,
  welcome,
  diagnosis,
  onCopy,
}: Props) {
  const { o, t, lang } = useOptionsWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  return (
    <Section id="about">
      <p>
        <Text>{`${t('app.unofficial')}${joins(lang).sentences}${o('about.unofficial')}`}</Text>
      </p>
      <dl className="rows">
        <div>
          <dt>{o('about.version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{o('about.licence')}</dt>
          <dd>
            <Text>{o('about.licence.text')}</Text>
          </dd>
        </div>
        <div>
          <dt>
            <Text>{o('about.notices')}</Text>
          </dt>
          <dd>
            <a href={notices} target="_blank" rel="noopener noreferrer">
              <Text>{o('about.notices.link')}</Text>
              <span className="visually-hidden">{t('sources.newTab')}</span>
            </a>
          </dd>
        </div>
      </dl>
      <h3>
        <Text>{o('about.documents')}</Text>
      </h3>
      <ul className="bullets">
        {builtIn.map(({ id: pack, names, ...newest }) => (
          <li key={pack}>
            <Text>
              {o('about.document', {
                name: pack === 'other' ? o('packs.other') : nameIn(names, lang),
                day: writeDated(newest, t, lang),
              })}
            </Text>
          </li>
        ))}
      </ul>
      <p>
        <a href={practice}>
          <Text>{o('about.practice')}</Text>
        </a>
      </p>
      <p>
        <a href={stage}>
          <Text>{linkWords(lang)('stage')}</Text>
        </a>
      </p>
      <p>
        <a href={welcome}>
          <Text>{welcomeWords(lang)('again')}</Text>
        </a>
      </p>
      <div className="part">
        <h3>
          <label htmlFor={id}>
            <Text>{o('about.diagnosis')}</Text>
          </label>
        </h3>
        <p className="hint" id={`${id}-hint`}>
          <Text>{o('about.diagnosis.hint')}</Text>
        </p>
        <textarea
          id={id}
          className="wide"
          readOnly
          rows={8}
          lang="en"
          spellCheck="false"
          aria-describedby={`${id}-hint`}
          value={diagnosis}
        />
        <div className="buttons">
          <button
            type="button"
            className="button secondary"
            onClick={() => void onCopy(diagnosis).then(setCopied)}
          >
            <Text>{o('about.diagnosis.copy')}</Text>
          </button>
        </div>
        <Announced said={copied === null ? null : { text: o(copied ? 'copied' : 'copyFailed') }} />
      </div>
    </Section>
  );
}
