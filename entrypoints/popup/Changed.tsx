import { lazy, Suspense, useEffect, useState } from 'react';
import type { SpokenVerdict } from '@/components/checklist/types';
import type { Answers } from '@/lib/decision/interview';
import { toldStore } from '@/lib/extension/told';
import { withWords } from '@/lib/extension/words';
import type { Pack } from '@/lib/insurers/format';
import type { Person } from '@/lib/people/schema';
import { keepTold, type Told, toldBy, type WhatChanged, whatChanged } from '@/lib/people/told';

const ChangedNote = lazy(() =>
  withWords('reminders', () => import('@/components/checklist/ChangedNote')).then((all) => ({
    default: all.ChangedNote,
  })),
);

interface Props {
  person: Person;
  people: readonly Person[];
  pack: Pack;
  answers: Answers;
  verdict: SpokenVerdict;
}

interface Shown {
  what: WhatChanged;
  before: string;
  now: Told;
}

/** Says what other rules, or a day that has come, have changed for the person in front since the last time. */
export function Changed({ person, people, pack, answers, verdict }: Props) {
  const [shown, setShown] = useState<Shown | null>(null);
  const keep = (told: Told) => toldStore.change((book) => keepTold(book, person.id, told, people));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the verdict is another one whenever the answers are
  useEffect(() => {
    let left = false;
    void (async () => {
      const [rules, told] = await Promise.all([digest(pack), digest(answers)]);
      const now = toldBy(verdict, { insurer: pack.id, rules, answers: told });
      const before = (await toldStore.read()).people[person.id];
      if (left) return;
      const what = before ? whatChanged(before, now) : null;
      setShown(what && before ? { what, before: before.hold, now } : null);
      if (!what && JSON.stringify(before) !== JSON.stringify(now)) await keep(now);
    })();
    return () => {
      left = true;
    };
  }, [person.id, pack, verdict]);
  if (!shown) return null;
  return (
    <Suspense>
      <ChangedNote
        what={shown.what}
        before={shown.before}
        name={people.length > 1 ? person.nickname : null}
        asOf={verdict.asOf}
        onRead={() => {
          setShown(null);
          void keep(shown.now);
        }}
      />
    </Suspense>
  );
}

/** Short, and the same for the same: nothing can be read back from it. */
async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
