import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Disclosure } from '@/components/parts/Disclosure';
import { Fault } from '@/components/parts/Fault';
import { Text, useWords } from '@/components/parts/words';
import type { Cite } from '@/lib/decision/types';
import { Cites } from './Cites';

/** What every question has around it. */
export interface FrameProps {
  title: string;
  why?: string;
  help?: string | null;
  helpCites?: readonly Cite[];
  /** About how many questions may still come, this one included. Null = an answer is being changed. */
  left: number | null;
  /** The person came here by a button, so reading starts at the question. */
  moved: boolean;
  onBack: () => void;
  onSoFar: () => void;
}

interface Props extends FrameProps {
  /** A new object each time, so that the same fault is found again. No text = it is said at the field. */
  fault: { text: string | null } | null;
  faultId: string;
  nextLabel?: string;
  onNext: () => void;
  children: ReactNode;
}

export function QuestionFrame(props: Props) {
  const { title, why, help, helpCites = [], left, moved, fault, faultId, children } = props;
  const { t } = useWords();
  const whyId = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useFocusOnArrival(moved);

  useEffect(() => {
    const find = (where: string) => form.current?.querySelector<HTMLElement>(where);
    if (!fault) return;
    const field = find('[data-fault] :is(input, select)') ?? find('.question :is(input, select)');
    field?.focus({ preventScroll: true });
    // The field stands below what is wrong with it: both are seen.
    find('.fault')?.scrollIntoView({ block: 'center' });
  }, [fault]);

  return (
    <form
      ref={form}
      noValidate
      className="screen"
      onSubmit={(event) => {
        event.preventDefault();
        props.onNext();
      }}
    >
      <div className="screen-body">
        <p className="progress">
          {left === null ? t('nav.edit') : left > 1 ? t('nav.left', { n: left }) : t('nav.last')}
        </p>
        <fieldset className="question" aria-describedby={`${why ? whyId : ''} ${faultId}`.trim()}>
          <legend>
            <h1 ref={heading} tabIndex={-1}>
              <Text>{title}</Text>
            </h1>
          </legend>
          {why && (
            <p id={whyId} className="why">
              <Text>{why}</Text>
            </p>
          )}
          <Fault id={faultId}>{fault?.text ?? null}</Fault>
          {children}
        </fieldset>
        {help && (
          <Disclosure summary={t('common.how')}>
            <p>
              <Text>{help}</Text>
            </p>
            <Cites cites={helpCites} />
          </Disclosure>
        )}
        {left !== null && (
          <button type="button" className="link-button" onClick={props.onSoFar}>
            {t('nav.soFar')}
          </button>
        )}
      </div>
      <div className="actions">
        <button type="button" className="button secondary" onClick={props.onBack}>
          {t('nav.back')}
        </button>
        <button type="submit" className="button primary">
          {props.nextLabel ?? (left === null ? t('nav.save') : t('nav.next'))}
        </button>
      </div>
    </form>
  );
}

/** Brings the reader to the heading of a screen that a button led to. */
export function useFocusOnArrival(moved: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!moved) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.ownerDocument.defaultView?.scrollTo(0, 0);
  }, [moved]);
  return heading;
}
