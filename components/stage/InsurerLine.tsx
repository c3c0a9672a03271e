import type { StageInsurer } from './types';
import { Said } from './words';

/** Whose demonstration it is, and whom to call there. Names and hours stay as they are printed. */
export function InsurerLine({ insurer }: { insurer: StageInsurer }) {
  return (
    <div className="insurer-line">
      <p>
        <strong>
          <Said>{insurer.name}</Said>
        </strong>
      </p>
      {insurer.waits.contacts.map(({ name, phone, hours }) => (
        <p key={name}>
          <span lang="ja">{name}</span>
          {phone && (
            <>
              {' '}
              <span className="phone">{phone}</span>
            </>
          )}
          {hours && <span lang="ja">（{hours}）</span>}
        </p>
      ))}
    </div>
  );
}
