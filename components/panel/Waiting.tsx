import type { InsurerWaits, WaitFor } from '@/lib/words/waits';
import { Say, usePanelWords } from './words';

/** How long it takes at this insurer, in its own words. Where it is silent, nobody else's number. */
export function Waiting({ wait, insurer }: { wait: WaitFor; insurer: InsurerWaits | null }) {
  const { t } = usePanelWords();
  const said = insurer?.[wait] ?? [];
  const name = insurer?.name ?? '';
  return (
    <div className="waiting">
      <h3>
        <Say>{t(`waits.title.${wait}`)}</Say>
      </h3>
      {said.length > 0 && (
        <p className="small">
          <Say>{t('waits.of', { name })}</Say>
        </p>
      )}
      {said.map(({ text }) => (
        <p key={text}>
          <Say>{text}</Say>
        </p>
      ))}
      {said.length === 0 && (
        <p>
          <Say>{t(insurer ? 'waits.silent' : 'waits.unknown', { name })}</Say>
        </p>
      )}
    </div>
  );
}
