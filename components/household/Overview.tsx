import { Whose } from '@/components/parts/Whose';
import { Text } from '@/components/parts/words';
import { Picture } from '@/components/pictures/Picture';
import { headline } from '@/lib/decision/headline';
import type { Day } from '@/lib/decision/types';
import type { Standing } from '@/lib/people/standing';
import { writeDay } from '@/lib/words/dates';
import { useHouseholdWords } from './words';

export interface OverviewProps {
  /** The most urgent first. */
  standings: readonly Standing[];
  /** Whose answer is another one since they were told last, and who has not read that yet. */
  changed: { has(id: string): boolean };
  /** Who is in front. */
  current: string | null;
  today: Day;
  /** Name of an insurer, or null if its rules are not here. */
  insurerName: (id: string) => string | null;
  /** Leads to the person's questions and answer. */
  onOpen: (id: string) => void;
  /** Opens the person's sheet of paper. */
  onSheet: (id: string) => void;
  /** Under what heading the list stands. */
  nameAs?: 'h2' | 'h4';
}

/** Everybody who is looked after here: what they hold and what is due next, one click from each. */
export function Overview({ standings, ...props }: OverviewProps) {
  return (
    <ol className="household">
      {standings.map((standing) => (
        <Member key={standing.person.id} standing={standing} {...props} />
      ))}
    </ol>
  );
}

type MemberProps = Omit<OverviewProps, 'standings'> & { standing: Standing };

function Member({ standing, nameAs: Name = 'h2', ...props }: MemberProps) {
  const { changed, current, today, insurerName, onOpen, onSheet } = props;
  const { h } = useHouseholdWords();
  const { person, verdict, left, urgency } = standing;
  const { id, nickname, insurer } = person;
  const isOpen = verdict === null || left > 0;
  return (
    <li className="member" data-urgency={urgency}>
      <p className="tag">
        <Text>{h(`overview.urgency.${urgency}`)}</Text>
      </p>
      <Name dir="auto">{nickname}</Name>
      {id === current && <p className="hint">{h('overview.front')}</p>}
      <p className="hint">
        <Text>
          {insurer === null
            ? h('overview.noInsurer')
            : (insurerName(insurer) ?? h('overview.noRules', { id: insurer }))}
        </Text>
      </p>
      {changed.has(id) && (
        <p>
          <strong>
            <Text>{h('overview.changed')}</Text>
          </strong>
        </p>
      )}
      {verdict && (
        <dl>
          <Holds verdict={verdict} />
          {(standing.next || !isOpen) && <NextStep standing={standing} today={today} />}
        </dl>
      )}
      {verdict && left > 0 && (
        <p>
          <Text>{h('overview.questions', { n: left })}</Text>
        </p>
      )}
      <div className="member-ways">
        <button type="button" className="button small" onClick={() => onOpen(id)}>
          <Whose>{nickname}</Whose>
          <Text>{h(isOpen ? 'overview.goOn' : 'overview.open')}</Text>
        </button>
        {verdict && (
          <button type="button" className="button small" onClick={() => onSheet(id)}>
            <Whose>{nickname}</Whose>
            <Text>{h('overview.sheet')}</Text>
          </button>
        )}
      </div>
    </li>
  );
}

/** What to hold, drawn as in the answer itself; the words say it without the drawing. */
function Holds({ verdict }: { verdict: NonNullable<Standing['verdict']> }) {
  const { h, t } = useHouseholdWords();
  const { say, drawn } = headline(verdict);
  return (
    <div>
      <dt>{h('overview.holds')}</dt>
      <dd className="member-holds">
        {drawn.length > 0 && (
          <span className="member-pictures">
            {drawn.map(({ of }) => (
              <Picture key={of} of={of} />
            ))}
          </span>
        )}
        <span>
          <Text>{t(`hold.${say}`)}</Text>
        </span>
      </dd>
    </div>
  );
}

/** Days further away than this are not counted: the date says more. */
const countedDays = 99;

function NextStep({ standing: { next }, today }: { standing: Standing; today: Day }) {
  const { h, lang } = useHouseholdWords();
  const left = next?.on ? (Date.parse(next.on) - Date.parse(today)) / 86_400_000 : null;
  return (
    <div>
      <dt>{h('overview.next')}</dt>
      <dd>
        <Text>{next?.text ?? h('overview.nothing')}</Text>
        {next?.on && (
          <p className="member-day">
            <Text>
              {h(next.isOver ? 'overview.over' : 'overview.by', { day: writeDay(next.on, lang) })}
            </Text>{' '}
            {left !== null && left >= 0 && left <= countedDays && (
              <strong>
                {left === 0 ? h('overview.today') : h('overview.left', { n: Math.round(left) })}
              </strong>
            )}
          </p>
        )}
      </dd>
    </div>
  );
}
