import { useState } from 'react';
import { OnDemand, onDemand } from '@/components/parts/on-demand';
import { forgetVisit } from '@/lib/extension/portal-visit';
import { withWords } from '@/lib/extension/words';

export const logOutNote = onDemand(() =>
  withWords('reminders', () => import('@/components/checklist/LogOutNote')).then(
    (all) => all.LogOutNote,
  ),
);

/** Says that the portal may still be logged in, where others use this browser too. */
export function LogOutReminder({ hasLeft: first }: { hasLeft: boolean }) {
  const [hasLeft, setLeft] = useState(first);
  if (!hasLeft) return null;
  return (
    <OnDemand part={logOutNote}>
      {(LogOutNote) => (
        <LogOutNote
          onDone={() => {
            setLeft(false);
            void forgetVisit();
            // The focus would be lost with the button that was pressed.
            document.querySelector<HTMLElement>('main h1')?.focus();
          }}
        />
      )}
    </OnDemand>
  );
}
