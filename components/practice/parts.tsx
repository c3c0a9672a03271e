import { type ReactNode, useId, useState } from 'react';
import { Sources } from '@/components/panel/Sources';
import { PanelSpeaking } from '@/components/panel/words';
import type { PortalCite } from '@/lib/guides/sources';
import { htmlLang } from '@/lib/words/lang';
import type { Done } from './people';
import { hashOf, type Screen } from './situations';
import { ArrivalHeading, useStage } from './stage';

export function ScreenTitle({ children }: { children: ReactNode }) {
  return <ArrivalHeading after="screen">{children}</ArrivalHeading>;
}

/** On to another screen of the same situation. */
export function GoTo({ to, as, children }: { to: Screen; as?: string; children: ReactNode }) {
  const { situation } = useStage().view;
  return (
    <a className={as} href={hashOf({ situation, screen: to })} data-to={to}>
      {children}
    </a>
  );
}

interface DoProps {
  to: Screen;
  done?: Partial<Done>;
  as?: 'primary' | 'secondary';
  children: ReactNode;
}

/** Does something, and goes on. */
export function Do({ to, done, as = 'primary', children }: DoProps) {
  const { onGo } = useStage();
  return (
    <button
      type="button"
      className={`button ${as}`}
      data-to={to}
      data-card={done?.card}
      onClick={() => onGo(to, done)}
    >
      {children}
    </button>
  );
}

export function Rows({ rows }: { rows: [label: string, value: ReactNode][] }) {
  return (
    <dl className="rows">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the practice says to the person, apart from what the screen says. */
export function Memo({ children, cites }: { children: string; cites?: readonly PortalCite[] }) {
  const { t, lang, say } = useStage();
  return (
    <div className="memo" lang={htmlLang(lang)}>
      <strong>{t('practice.memo')}</strong>
      <p>{say(children)}</p>
      {cites && (
        <PanelSpeaking lang={lang}>
          <Sources cites={cites} />
        </PanelSpeaking>
      )}
    </div>
  );
}

/** Takes the sample PIN and nothing else: no other digit ever stands in it. */
export function PinField({ label, to, done }: { label: string; to: Screen; done?: Partial<Done> }) {
  const { t, say, lang, onGo } = useStage();
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState<'refused' | 'short' | null>(null);
  const id = useId();
  return (
    <form
      className="pin"
      data-to={to}
      onSubmit={(event) => {
        event.preventDefault();
        if (pin === '0000') onGo(to, done);
        else setFault('short');
      }}
    >
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <p id={`${id}-how`} lang={htmlLang(lang)}>
        {say(t('practice.pin.how'))}
      </p>
      <input
        id={id}
        className="short"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={pin}
        aria-describedby={`${id}-how ${id}-fault`}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => {
          const field = event.currentTarget;
          const typed = field.value.normalize('NFKC');
          const zeros = typed.replace(/[^0]/g, '').slice(0, 4);
          // At once and by hand: a state that stays the same would leave the field as it was typed.
          field.value = zeros;
          setPin(zeros);
          setFault(zeros === typed ? null : 'refused');
        }}
      />
      <p
        id={`${id}-fault`}
        role="status"
        lang={htmlLang(lang)}
        className={fault ? 'fault' : undefined}
      >
        {fault && say(t(`practice.pin.${fault}`))}
      </p>
      <button type="submit" className="button primary">
        次へ
      </button>
    </form>
  );
}
