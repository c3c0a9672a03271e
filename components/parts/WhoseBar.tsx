/** Somebody who is looked after here. */
export interface Named {
  id: string;
  nickname: string;
}

interface Props {
  label: string;
  people: readonly Named[];
  current: string | null;
  /** Of the person in front, or what the first one will be called. */
  nickname: string;
  onChoose?: ((id: string) => void) | undefined;
}

/** As many stand side by side, one click each; more would push away what people came for. */
const mostButtons = 4;

/** For whom everything below is said, and the way to somebody else. Its looks are the page's. */
export function WhoseBar({ label, people, current, nickname, onChoose }: Props) {
  if (people.length < 2 || !onChoose)
    return (
      <p className="whose">
        <span className="whose-label">{label}</span> <strong dir="auto">{nickname}</strong>
      </p>
    );
  if (people.length > mostButtons)
    return (
      <label className="whose">
        <span className="whose-label">{label}</span>{' '}
        <select value={current ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
          {people.map((one) => (
            <option key={one.id} value={one.id} dir="auto">
              {one.nickname}
            </option>
          ))}
        </select>
      </label>
    );
  return (
    <fieldset className="whose" aria-label={label}>
      <span className="whose-label" aria-hidden="true">
        {label}
      </span>
      {people.map((one) => (
        <button
          key={one.id}
          type="button"
          className="button small"
          dir="auto"
          aria-pressed={one.id === current}
          onClick={() => onChoose(one.id)}
        >
          {one.nickname}
        </button>
      ))}
    </fieldset>
  );
}
