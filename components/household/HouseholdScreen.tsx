import { useFocusOnArrival } from '@/components/checklist/QuestionFrame';
import { NicknameForm } from '@/components/parts/NicknameForm';
import { Text } from '@/components/parts/words';
import { mostPeople } from '@/lib/people/schema';
import { Overview, type OverviewProps } from './Overview';
import { useHouseholdWords } from './words';

interface Props extends OverviewProps {
  onBack: () => void;
  /** Adds a person and leads to their questions. */
  onAdd: (nickname: string) => void;
  /** Leads to where people are renamed, put in order and removed. */
  onManage: () => void;
}

/** Everybody at a glance, on a screen of its own. */
export function HouseholdScreen({ onBack, onAdd, onManage, ...overview }: Props) {
  const { h } = useHouseholdWords();
  const heading = useFocusOnArrival(true);
  const { standings } = overview;
  return (
    <div className="screen">
      <div className="screen-body">
        <h1 ref={heading} tabIndex={-1}>
          <Text>{h('overview.title')}</Text>
        </h1>
        {standings.length > 1 && <p className="hint">{h('overview.hint')}</p>}
        {standings.length === 0 && <p>{h('overview.none')}</p>}
        <Overview {...overview} />
        <section className="add-person">
          <h2>{h('overview.add.title')}</h2>
          {standings.length < mostPeople ? (
            <NicknameForm
              label={h('overview.add.label')}
              hint={h('overview.add.hint')}
              button={h('overview.add.button')}
              onSave={onAdd}
            />
          ) : (
            <p>{h('overview.full', { n: mostPeople })}</p>
          )}
        </section>
        {standings.length > 0 && (
          <button type="button" className="link-button" onClick={onManage}>
            <Text>{h('overview.manage')}</Text>
          </button>
        )}
      </div>
      <div className="actions">
        <button type="button" className="button secondary" onClick={onBack}>
          {h('overview.back')}
        </button>
      </div>
    </div>
  );
}
