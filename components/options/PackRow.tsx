import { useState } from 'react';
import { Whose } from '@/components/parts/Whose';
import { Text } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import { writeDay } from '@/lib/words/dates';
import { joins } from '@/lib/words/joins';
import { Decides } from './Decides';
import { DocumentList } from './DocumentList';
import { writeDated } from './dates';
import { nameIn } from './names';
import type { ListedPack, OpenedPack } from './types';
import { useOptionsWords } from './words';

interface Props {
  pack: ListedPack;
  today: Day;
  onOpen: () => Promise<OpenedPack | null>;
  onBack: () => void;
  onRemove: () => void;
}

const origins = {
  'built-in': 'packs.builtIn',
  file: 'packs.imported',
  administrator: 'managed.tag',
} as const;

export function PackRow({ pack, today, onOpen, onBack, onRemove }: Props) {
  const { o, t, lang } = useOptionsWords();
  const { by, broken, builtInBeneath, before } = pack;
  const name = pack.id === 'other' ? o('packs.other') : nameIn(pack.names, lang);
  return (
    <li className="card">
      <h4>
        <Text>{name}</Text>
      </h4>
      <p className="tags">
        <span className="tag">{o(origins[by])}</span>
        {pack.sample && <span className="tag warn">{o('packs.sample')}</span>}
        <span className="hint">
          <Text>{`${o(`kind.${pack.kind}`)}${joins(lang).facts}${o('packs.asOf', { day: writeDated(pack, t, lang) })}`}</Text>
        </span>
      </p>
      {pack.importedOn && (
        <p className="hint">
          <Text>
            {o('packs.importedOn', { day: writeDay(pack.importedOn, lang) }) +
              (builtInBeneath ? joins(lang).sentences + o('packs.replaces') : '')}
          </Text>
        </p>
      )}
      {broken ? (
        <p className="fault">
          <Text>{o('packs.broken')}</Text>
        </p>
      ) : (
        <Details name={name} today={today} onOpen={onOpen} />
      )}
      {by === 'file' && (
        <div className="buttons">
          {before && (
            <button type="button" className="button small" onClick={onBack}>
              <Whose>
                <Text>{name}</Text>
              </Whose>
              <Text>{o('packs.back')}</Text>
            </button>
          )}
          <button type="button" className="button small danger" onClick={onRemove}>
            <Whose>
              <Text>{name}</Text>
            </Whose>
            <Text>{o(builtInBeneath ? 'packs.restore' : 'packs.remove')}</Text>
          </button>
          {before && (
            <p className="hint">
              <Text>{o('packs.back.hint', { day: writeDated(before, t, lang) })}</Text>
            </p>
          )}
        </div>
      )}
    </li>
  );
}

/** Read only when somebody wants to see it. */
function Details({ name, today, onOpen }: { name: string } & Pick<Props, 'today' | 'onOpen'>) {
  const { o, t } = useOptionsWords();
  const [opened, setOpened] = useState<OpenedPack | 'none' | 'failed' | null>(null);
  return (
    <details
      className="disclosure"
      onToggle={(event) => {
        if (!event.currentTarget.open || (opened && opened !== 'failed')) return;
        setOpened(null);
        onOpen().then(
          (found) => setOpened(found ?? 'none'),
          () => setOpened('failed'),
        );
      }}
    >
      <summary>
        <Whose>
          <Text>{name}</Text>
        </Whose>
        <Text>{o('packs.details')}</Text>
      </summary>
      <div className="disclosure-body">
        {opened === null && <p role="status">{o('packs.loading')}</p>}
        {opened === 'none' && (
          <p className="fault">
            <Text>{o('packs.broken')}</Text>
          </p>
        )}
        {opened === 'failed' && (
          <p className="fault" role="alert">
            <Text>{t('error.title')}</Text>
          </p>
        )}
        {typeof opened === 'object' && opened && (
          <>
            <h5>
              <Text>{o('preview.documents')}</Text>
            </h5>
            <DocumentList documents={opened.pack.documents} />
            <Decides opened={opened} today={today} />
          </>
        )}
      </div>
    </details>
  );
}
