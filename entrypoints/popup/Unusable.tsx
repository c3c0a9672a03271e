import { Recovery } from '@/components/checklist/Recovery';
import type { Day } from '@/lib/decision/types';
import { saveFile } from '@/lib/extension/files';
import type { Kept } from '@/lib/extension/keeper';
import { household } from '@/lib/extension/storage';
import { rescueFile } from '@/lib/people/backup';

interface Props {
  aside: Kept['aside'];
  today: Day;
  onKept: (kept: Kept) => void;
}

/** In place of everything else, on any page, where what was kept cannot be read. */
export function Unusable({ aside, today, onKept }: Props) {
  const unusable = aside.at(-1);
  if (!unusable) return null;
  return (
    <Recovery
      unusable={unusable}
      onSave={() => {
        const { name, text } = rescueFile(aside, today);
        saveFile(name, text);
      }}
      onFresh={() => void household.discardAside().then(onKept)}
    />
  );
}
