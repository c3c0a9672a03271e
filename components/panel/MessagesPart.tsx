import { useState } from 'react';
import type { GuideId } from '@/lib/guides/guide';
import { type Message, messagePlaces, messages } from '@/lib/guides/messages';
import type { InsurerWaits } from '@/lib/words/waits';
import { HelpPart } from './HelpPart';
import { Say, usePanelWords } from './words';

interface Props {
  /** What the person's insurer says; null = the insurer is not known. */
  insurer: InsurerWaits | null;
  onGuide: (id: GuideId) => void;
}

const key = ({ id, quote }: Message) => `${id} ${quote ?? ''}`;

/** Every message and notice known to the guide, to be looked up by whoever has met one. */
export function MessagesPart(props: Props) {
  const { t } = usePanelWords();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="disclosure messages"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('messages.title')}</summary>
      {open && <LookUp {...props} />}
    </details>
  );
}

function LookUp({ insurer, onGuide }: Props) {
  const { t } = usePanelWords();
  const [chosen, setChosen] = useState<Message | null>(null);
  const name = ({ quote, about }: Message) => quote ?? (about ? t(about) : '');
  return (
    <div className="disclosure-body">
      <label className="look-up">
        <span>{t('messages.choose')}</span>
        <select
          value={chosen ? key(chosen) : ''}
          onChange={({ currentTarget: { value } }) =>
            setChosen(messages.find((one) => key(one) === value) ?? null)
          }
        >
          <option value="">{t('messages.none')}</option>
          {messagePlaces.map((place) => (
            <optgroup key={place} label={t(`messages.${place}`)}>
              {messages
                .filter((one) => one.place === place)
                .map((one) => (
                  <option key={key(one)} value={key(one)} lang={one.quote && 'ja'}>
                    {name(one)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="looked-up" aria-live="polite">
        {chosen && (
          <>
            <p lang={chosen.quote && 'ja'} className="quote long">
              {chosen.quote ? `「${chosen.quote}」` : <Say>{name(chosen)}</Say>}
            </p>
            <p className="means">
              <Say>{t(chosen.means)}</Say>
            </p>
            {!chosen.quote && <p className="small">{t('messages.unseen')}</p>}
            <HelpPart help={chosen} {...{ insurer, onGuide }} />
          </>
        )}
      </div>
    </div>
  );
}
