import { Disclosure } from '@/components/parts/Disclosure';
import { Text } from '@/components/parts/words';
import type { Verdict } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import type { Outcome } from '@/lib/proofreading/outcomes';
import { writeDay } from '@/lib/words/dates';
import { speak } from '@/lib/words/verdict';
import { Bullets } from './Bullets';
import { DocumentList } from './DocumentList';
import { verdictLines } from './lines';
import type { Proposal } from './types';
import { useOptionsWords } from './words';

/** What people in typical situations would be told from now on, beside what they are told today. */
export function Changes({ proposal, before }: { proposal: Proposal; before: Pack }) {
  const { o } = useOptionsWords();
  const { outcomes, pack, documents } = proposal;
  const lines = useLines();
  const compared = outcomes.map((outcome) => {
    const now = outcome.before ? lines(outcome.before, before) : [];
    const then = lines(outcome.verdict, pack);
    return {
      outcome,
      gone: now.filter((line) => !then.includes(line)),
      come: then.filter((line) => !now.includes(line)),
    };
  });
  const changed = compared.filter(({ gone, come }) => gone.length + come.length > 0);
  const idsOf = (all: typeof compared) => new Set(all.map((one) => one.outcome.situation));
  const all = idsOf(compared);
  const touched = idsOf(changed);
  const same = [...all].filter((id) => !touched.has(id));
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h5 id="changes-title">
        <Text>{o('changes.title')}</Text>
      </h5>
      <p>
        <Text>
          {touched.size === 0
            ? o('changes.none', { n: all.size })
            : o('changes.some', { all: all.size, n: touched.size })}
        </Text>
      </p>
      <p className="hint">
        <Text>{o('answers.hint')}</Text>
      </p>
      <ul className="situations">
        {changed.map(({ outcome, gone, come }) => (
          <li key={`${outcome.situation} ${outcome.on}`} className="card">
            <Situation outcome={outcome} today={proposal.today} />
            <div className="compare">
              <Lines title={o('changes.before')} lines={gone} kind="gone" />
              <Lines title={o('changes.after')} lines={come} kind="come" />
            </div>
          </li>
        ))}
      </ul>
      {same.length > 0 && touched.size > 0 && (
        <Disclosure summary={<Text>{o('changes.same')}</Text>}>
          <ul className="bullets">
            {same.map((id) => (
              <li key={id}>
                <Text>{o(`situation.${id}`)}</Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {(['added', 'gone'] as const).map(
        (which) =>
          documents[which].length > 0 && (
            <div key={which}>
              <h6>
                <Text>{o(`changes.documents.${which}`)}</Text>
              </h6>
              <DocumentList documents={documents[which]} />
            </div>
          ),
      )}
    </section>
  );
}

/** The answers themselves, where there is nothing to compare them with. */
export function Answers({ proposal: { outcomes, pack, today } }: { proposal: Proposal }) {
  const { o } = useOptionsWords();
  const lines = useLines();
  return (
    <>
      <p className="hint">
        <Text>{o('answers.hint')}</Text>
      </p>
      <ul className="situations">
        {outcomes.map((outcome) => (
          <li key={`${outcome.situation} ${outcome.on}`} className="card">
            <Situation outcome={outcome} today={today} />
            <Lines lines={lines(outcome.verdict, pack)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function useLines() {
  const { lang, t, o } = useOptionsWords();
  return (verdict: Verdict, pack: Pack) => verdictLines(speak(verdict, pack, lang), t, o);
}

function Situation({ outcome: { situation, on }, today }: { outcome: Outcome; today: string }) {
  const { o, lang } = useOptionsWords();
  return (
    <p className="situation">
      <strong>
        <Text>{o(`situation.${situation}`)}</Text>
      </strong>
      {on !== today && (
        <span className="tag">
          <Text>{o('changes.from', { day: writeDay(on, lang) })}</Text>
        </span>
      )}
    </p>
  );
}

interface LinesProps {
  title?: string;
  lines: readonly string[];
  kind?: 'gone' | 'come';
}

function Lines({ title, lines, kind }: LinesProps) {
  const { o } = useOptionsWords();
  return (
    <div className={kind}>
      {title && <p className="lines-title">{title}</p>}
      {lines.length === 0 ? (
        <p className="hint">{o('changes.nothing')}</p>
      ) : (
        <Bullets lines={lines} />
      )}
    </div>
  );
}
