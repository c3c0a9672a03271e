import { useState } from 'react';
import { Text } from '@/components/parts/words';
import type { PackFault } from '@/lib/proofreading/fault';
import type { Lang } from '@/lib/words/catalogue';
import { writersHtmlLang } from '@/lib/words/lang';
import { Announced } from './Announced';
import { Arrived } from './Arrived';
import { useOptionsWords } from './words';

interface Props {
  file: string;
  faults: readonly PackFault[];
  say: (fault: PackFault, lang: Lang) => string;
  onCopy: (text: string) => Promise<boolean>;
}

const shownAtMost = 30;

/** Everything that is wrong with a file, each with its place; to be read, or handed on as text. */
export function PackFaults({ file, faults, say, onCopy }: Props) {
  const { o, lang } = useOptionsWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const placeOf = (path: string) => path || o('rules.faults.file');
  const asText = () =>
    faults
      .map((fault) =>
        [
          `${placeOf(fault.path)}: ${say(fault, lang)}`,
          `  ${o('rules.faults.expected')}: ${fault.expected}`,
          `  ${o('rules.faults.found')}: ${fault.found}`,
        ].join('\n'),
      )
      .join('\n');
  return (
    <Arrived wrong title={o('rules.faults.title', { file })}>
      <p>
        <Text>{o('rules.faults.nothing', { n: faults.length })}</Text>
      </p>
      <div className="buttons">
        <button
          type="button"
          className="button small"
          onClick={() => void onCopy(`${file}\n${asText()}\n`).then(setCopied)}
        >
          <Text>{o('rules.faults.copy')}</Text>
        </button>
      </div>
      <Announced said={copied === null ? null : { text: o(copied ? 'copied' : 'copyFailed') }} />
      <ol className="faults">
        {faults.slice(0, shownAtMost).map((fault) => (
          <li key={`${fault.kind} ${fault.path} ${fault.expected} ${fault.found}`}>
            <p lang={writersHtmlLang(lang)}>
              <Text>{say(fault, lang)}</Text>
            </p>
            <dl className="rows">
              <div>
                <dt>{o('rules.faults.where')}</dt>
                <dd>{fault.path ? <code>{fault.path}</code> : o('rules.faults.file')}</dd>
              </div>
              <div>
                <dt>{o('rules.faults.expected')}</dt>
                <dd>
                  <code>{fault.expected}</code>
                </dd>
              </div>
              <div>
                <dt>{o('rules.faults.found')}</dt>
                <dd>
                  <code>{fault.found}</code>
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      {faults.length > shownAtMost && (
        <p>{o('rules.faults.more', { n: faults.length - shownAtMost })}</p>
      )}
    </Arrived>
  );
}
