import { lazy, Suspense, useEffect, useState } from 'react';
import { forgetVisit, hasLeftPortal } from '@/lib/extension/portal-visit';
import { withWords } from '@/lib/extension/words';

const LogOutNote = lazy(() =>
  withWords('reminders', () => import('@/components/checklist/LogOutNote')).then((all) => ({
    default: all.LogOutNote,
  })),
);

/** Says that the portal may still be logged in, where others use this browser too. */
export function LogOutReminder() {
  const [hasLeft, setLeft] = useState(false);
  useEffect(() => {
    void hasLeftPortal().then(setLeft);
  }, []);
  if (!hasLeft) return null;
  return (
    <Suspense>
      <LogOutNote
        onDone={() => {
          setLeft(false);
          void forgetVisit();
          // The focus would be lost with the button that was pressed.
          document.querySelector<HTMLElement>('main h1')?.focus();
        }}
      />
    </Suspense>
  );
}
