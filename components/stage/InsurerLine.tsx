import { named } from '@/lib/words/catalogue';
import type { StageInsurer } from './types';
import { Said, useStageWords } from './words';

/** Whose demonstration it is, and whom to call there. Names and hours stay as they are printed, but for readings. */
export function InsurerLine({ insurer }: { insurer: StageInsurer }) {
  const { lang } = useStageWords();
  return (
    <div className="insurer-line">
      <p>
        <strong>
          <Said>{named(insurer.name, lang)}</Said>
        </strong>
      </p>
      {insurer.waits.contacts.map(({ name, phone, hours }) => (
        <p key={name}>
          <span lang="ja">{named(name, lang)}</span>
          {phone && (
            <>
              {' '}
              <span className="phone">{phone}</span>
            </>
          )}
          {hours && <span lang="ja">（{named(hours, lang)}）</span>}
        </p>
      ))}
    </div>
  );
}
