import { named } from '@/lib/words/catalogue';
import { joins } from '@/lib/words/joins';
import type { StageInsurer } from './types';
import { Said, useStageWords } from './words';

interface Props {
  insurer: StageInsurer;
  /** One desk alone: an insurer may have sixty, and what is shown needs the room. */
  brief?: boolean;
}

/** Whose demonstration it is, and whom to call there. Names stay as they are printed, but for readings. */
export function InsurerLine({ insurer, brief = false }: Props) {
  const { lang } = useStageWords();
  const contacts = brief ? [insurer.desk].filter((desk) => desk !== null) : insurer.waits.contacts;
  return (
    <div className="insurer-line">
      <p>
        <strong>
          <Said>{named(insurer.name, lang)}</Said>
        </strong>
      </p>
      {contacts.map(({ name, phone, hours }) => (
        <p key={name}>
          <Said>{named(name, lang)}</Said>
          {phone && (
            <>
              {' '}
              <span className="phone">{phone}</span>
            </>
          )}
          {hours && <Said>{joins(lang).brackets(named(hours, lang))}</Said>}
        </p>
      ))}
    </div>
  );
}
