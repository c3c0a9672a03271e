import { useEffect, useMemo } from 'react';
import { questionsLeft } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import { answersOf } from '@/lib/people/answers';
import { answersFor } from '@/lib/people/pack-facts';
import { dueReminders, isReminding } from '@/lib/people/reminders';
import type { State } from '@/lib/people/schema';
import { byUrgency, type Judged, type Standing, standingOf } from '@/lib/people/standing';
import type { Lang } from '@/lib/words/catalogue';
import { judgeOn } from './judge';
import type { usePacks } from './packs';

type Packs = Pick<ReturnType<typeof usePacks>, 'packOf' | 'prepare'>;

/** Where everybody stands, the most urgent first. Opens the imported packs that are needed for it. */
export function useStandings(
  state: State,
  { packOf, prepare }: Packs,
  today: Day,
  lang: Lang,
): Standing[] {
  const insurers = [...new Set(state.people.map(({ insurer }) => insurer))].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each insurer
  useEffect(() => {
    for (const id of insurers.split(' ')) if (id) void prepare(id);
  }, [insurers]);
  const judge = useMemo(() => judgeOn(today, lang, packOf), [today, lang, packOf]);
  return useMemo(() => {
    const dues = isReminding(state) ? dueReminders(state.people, today) : [];
    return byUrgency(
      state.people.map((person) => {
        const pack = person.insurer === null ? null : packOf(person.insurer);
        const answers = answersFor(answersOf(person, today), pack);
        const verdict = pack && judge(pack.id, answers);
        const left = verdict ? questionsLeft(answers, verdict.ask) : 0;
        const judged: Judged = { verdict, left };
        const own = dues.filter((due) => due.person === person.id);
        return standingOf(person, judged, own, today, lang);
      }),
    );
  }, [state, judge, packOf, today, lang]);
}
