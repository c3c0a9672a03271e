import { useEffect, useId, useState } from 'react';
import { givenName } from '@/components/checklist/name';
import type { Holder, PackSummary, SpokenVerdict } from '@/components/checklist/types';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import { handoutWords } from '@/lib/words/handout';
import { sheetWords } from '@/lib/words/sheet';
import { Sheet } from './Sheet';

interface Props {
  /** Null = there is no answer to print. */
  answer: { verdict: SpokenVerdict; pack: PackSummary; holder: Holder } | null;
  today: Day;
  onPrint: () => void;
  /** The page grows and shrinks with the type of the sheet. */
  onLarge: (large: boolean) => void;
}

/** The sheet as it will be printed, and what can be chosen for it. */
export function PrintPage({ answer, today, onPrint, onLarge }: Props) {
  const { lang } = useWords();
  const s = sheetWords(lang);
  const h = handoutWords(lang);
  const id = useId();
  const [withName, setWithName] = useState(true);
  const [withCard, setWithCard] = useState(true);
  const [withMemo, setWithMemo] = useState(false);
  const [withCodes, setWithCodes] = useState(false);
  const [large, setLarge] = useState(false);
  useEffect(() => onLarge(large), [large, onLarge]);
  const name = answer && givenName(answer.holder.nickname);
  return (
    <div className="screen-body">
      <section className="sheet-controls">
        <h1>{s('sheet.title')}</h1>
        {answer === null && <p>{s('sheet.none')}</p>}
        {answer && (
          <>
            <p>{s('sheet.how')}</p>
            <fieldset>
              <legend className="field-legend">{s('sheet.options')}</legend>
              {name && (
                <Option type="checkbox" name={id} checked={withName} onChange={setWithName}>
                  <Text>{s('sheet.withName', { name })}</Text>
                </Option>
              )}
              <Option type="checkbox" name={id} checked={large} onChange={setLarge}>
                <Text>{s('sheet.large')}</Text>
              </Option>
              <Option type="checkbox" name={id} checked={withCard} onChange={setWithCard}>
                <Text>{s('sheet.withCard')}</Text>
              </Option>
              <Option type="checkbox" name={id} checked={withMemo} onChange={setWithMemo}>
                <Text>{h('option.memo')}</Text>
              </Option>
              <Option type="checkbox" name={id} checked={withCodes} onChange={setWithCodes}>
                <Text>{h('option.codes')}</Text>
              </Option>
            </fieldset>
            <button type="button" className="button primary" onClick={onPrint}>
              {s('sheet.print')}
            </button>
          </>
        )}
      </section>
      {answer && <Sheet {...answer} {...{ today, withName, withCard, withMemo, withCodes }} />}
    </div>
  );
}
