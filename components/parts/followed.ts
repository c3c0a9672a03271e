import { useState } from 'react';

/** What is typed, on top of what is kept: as long as nothing was typed, the field follows it. */
export function useFollowed(kept: string) {
  const [typed, setTyped] = useState(kept);
  const [known, setKnown] = useState(kept);
  if (known !== kept) {
    setKnown(kept);
    if (typed === known) setTyped(kept);
  }
  return [typed, setTyped] as const;
}
