import { useSiteWords } from '@/components/parts/Here';
import { Text } from '@/components/parts/words';

export type SideView = 'help' | 'checklist';
const views = ['help', 'checklist'] as const;

/** The two things the side panel shows. */
export function SideHead({ view, onView }: { view: SideView; onView: (view: SideView) => void }) {
  const { s } = useSiteWords();
  return (
    <nav className="side-views" aria-label={s('side.views')}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          className="button small"
          aria-current={one === view}
          onClick={() => onView(one)}
        >
          <Text>{s(`side.${one}`)}</Text>
        </button>
      ))}
    </nav>
  );
}
