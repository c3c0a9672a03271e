import type { SpokenVerdict } from '@/components/checklist/types';
import { Japanese, Text, useWords } from '@/components/parts/words';
import { foreignLines } from '@/lib/guides/lines';
import type { Contact } from '@/lib/insurers/format';
import { handoutWords } from '@/lib/words/handout';
import { joins } from '@/lib/words/joins';
import { isJapanese } from '@/lib/words/lang';
import { portalWords } from '@/lib/words/portal';
import { type Call, callsOf } from './memo';

interface Props {
  verdict: SpokenVerdict;
  /** Whom to call, nearest first. */
  contacts: readonly Contact[];
}

/** What to have at hand and to say when calling, and room for what is answered. */
export function PhoneMemo({ verdict, contacts }: Props) {
  const { lang } = useWords();
  const h = handoutWords(lang);
  const calls = callsOf(verdict, contacts);
  if (calls.length === 0) return null;
  return (
    <section className="memo-sheet">
      <h2>{h('memo.title')}</h2>
      <h3>{h('memo.have')}</h3>
      <ul className="memo-list">
        {(['number', 'card', 'pen'] as const).map((one) => (
          <li key={one}>
            <Text>{h(`memo.have.${one}`)}</Text>
          </li>
        ))}
      </ul>
      <p>
        <strong>
          <Text>{h('memo.pin')}</Text>
        </strong>
      </p>
      <p>
        <Text>{h('memo.say.relative')}</Text>
      </p>
      {calls.map((call) => (
        <CallMemo key={call.contact.id} {...{ call }} />
      ))}
    </section>
  );
}

function CallMemo({ call }: { call: Call }) {
  const { lang, t } = useWords();
  const h = handoutWords(lang);
  const { contact, open, errands, topic } = call;
  const { name, phone, hours, charge, languages } = contact;
  return (
    <div className="call">
      <h3>
        <Japanese>{name}</Japanese>{' '}
        {phone && (
          <>
            <span className="phone">{phone}</span>
            {charge && joins(lang).brackets(t(`silent.${charge}`))}
          </>
        )}
      </h3>
      {!phone && (
        <p>
          <Text>{h('memo.noPhone')}</Text>
        </p>
      )}
      {hours && (
        <p>
          {t('silent.hours')}
          {joins(lang).colon}
          <Japanese>{hours}</Japanese>
        </p>
      )}
      {languages && lang !== 'ja' && (
        <p>
          <Text>{h('memo.languages', { languages })}</Text>
        </p>
      )}
      {topic && (
        <p>
          <Text>{portalWords(lang)(`hotline.choose.${topic}`)}</Text>
        </p>
      )}
      {topic && !isJapanese(lang) && <ForeignLines topic={topic} />}
      <p>
        <strong>{h('memo.say')}</strong>
      </p>
      <p>
        <Text>{h(`memo.say.${topic ?? 'own'}`)}</Text>
      </p>
      <p>
        <strong>{h('memo.ask')}</strong>
      </p>
      <ol className="memo-asks">
        {open.map((text) => (
          <Asked key={text} text={text} />
        ))}
        {errands.map((what) => (
          <Asked key={what} text={h('memo.ask.how', { what })} />
        ))}
        <Asked text={h(open.length + errands.length > 0 ? 'memo.ask.own' : 'memo.ask.any')} />
      </ol>
      <p className="memo-fill">
        <span>{h('memo.when')}</span>
        <span>{h('memo.who')}</span>
      </p>
    </div>
  );
}

/** The lines of the same desk that speak other languages. */
function ForeignLines({ topic }: { topic: NonNullable<Call['topic']> }) {
  const { lang } = useWords();
  const w = portalWords(lang);
  return foreignLines
    .filter((line) => line.for.includes(topic))
    .map(({ say, phone }) => (
      <p key={phone}>
        <strong className="phone">{phone}</strong> <Text>{w(say)}</Text>
      </p>
    ));
}

function Asked({ text }: { text: string }) {
  const { lang } = useWords();
  return (
    <li>
      <Text>{text}</Text>
      <span className="memo-answer">{handoutWords(lang)('memo.answer')}</span>
    </li>
  );
}
