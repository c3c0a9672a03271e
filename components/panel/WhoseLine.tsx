import type { Whose } from './beside';
import { Say, usePanelWords } from './words';

interface Props {
  person: Pick<Whose, 'id' | 'nickname' | 'people'>;
  /** Absent where there is nobody else to choose. */
  onChoose?: ((person: string) => void) | undefined;
}

/** For whom the help speaks; somebody else is one choice away. */
export function WhoseLine({ person, onChoose }: Props) {
  const { t } = usePanelWords();
  const { id, nickname, people } = person;
  if (people.length === 0) return null;
  if (people.length === 1 || !onChoose)
    return (
      <p className="whose">
        <Say>{t('whose.one', { nickname })}</Say>
      </p>
    );
  return (
    <p className="whose">
      <label>
        <span>{t('whose.label')}</span>
        <select value={id ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.nickname}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
