import { useId, useState } from 'react';
import { Disclosure } from '@/components/parts/Disclosure';
import { NicknameForm } from '@/components/parts/NicknameForm';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import { whoseWords } from '@/lib/words/whose';

export interface KeepProps {
  /** Nothing is kept once the browser is closed. */
  keepNothing: boolean;
  onKeepNothing: (keepNothing: boolean) => void;
}

export function KeepNothing({ keepNothing, onKeepNothing }: KeepProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="keep">
      <Option type="checkbox" name={id} checked={keepNothing} onChange={onKeepNothing}>
        <Text>{t('keep.nothing')}</Text>
      </Option>
      <p className="hint">{t(keepNothing ? 'keep.nothing.on' : 'keep.nothing.why')}</p>
    </div>
  );
}

interface Props extends KeepProps {
  nickname: string;
  onNickname: (nickname: string) => void;
  onStartOver: () => void;
  /** The way to all other settings, where there is one. */
  onOptions?: (() => void) | undefined;
  /** The way to other people; absent where it stands elsewhere. */
  onHousehold?: (() => void) | undefined;
}

export function Settings({ nickname, onNickname, onStartOver, ...props }: Props) {
  const { t, lang } = useWords();
  const { onOptions, onHousehold, ...keep } = props;
  return (
    <Disclosure summary={t('settings.title')}>
      <NicknameForm
        label={t('person.name')}
        hint={t('person.hint')}
        button={t('person.save')}
        saved={t('person.saved')}
        small
        nickname={nickname}
        onSave={onNickname}
      />
      <KeepNothing {...keep} />
      {!keep.keepNothing && <p className="hint">{t('keep.here')}</p>}
      {onHousehold && (
        <button type="button" className="button small" onClick={onHousehold}>
          <Text>{whoseWords(lang)('whose.more')}</Text>
        </button>
      )}
      {onOptions && (
        <button type="button" className="button small" onClick={onOptions}>
          <Text>{t('settings.more')}</Text>
        </button>
      )}
      <StartOver onStartOver={onStartOver} />
    </Disclosure>
  );
}

function StartOver({ onStartOver }: Pick<Props, 'onStartOver'>) {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className="button small" onClick={() => setSure(true)}>
        {t('restart.button')}
      </button>
    );
  return (
    <fieldset className="confirm" aria-label={t('restart.button')}>
      <p>{t('restart.sure')}</p>
      {/* The safe choice has the focus. */}
      <button
        ref={(button) => button?.focus()}
        type="button"
        className="button small"
        onClick={() => setSure(false)}
      >
        {t('restart.no')}
      </button>
      <button type="button" className="button small danger" onClick={onStartOver}>
        {t('restart.yes')}
      </button>
    </fieldset>
  );
}
