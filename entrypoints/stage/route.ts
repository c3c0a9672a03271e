import type { Choice } from '@/components/stage/ChooseView';
import { secondsRange } from '@/components/stage/ChooseView';
import { demonstrationOf, demonstrations } from '@/components/stage/demonstrations';
import { everyLang, type Lang } from '@/lib/words/lang';

/** What a window of the stage is, as its address says; all that is needed to load it again. */
export type Route =
  | { role: 'choose'; choice: Choice; seconds: number }
  | { role: 'present'; choice: Choice; id: string }
  | { role: 'audience'; id: string }
  | { role: 'run'; choice: Choice; seconds: number; all: boolean }
  | { role: 'handout'; choice: Choice };

/** `#present?id=…&show=registered/check-linked-info&insurer=kyoukai&lang=ja`; nonsense = the choice. */
export function readRoute(hash: string, lang: Lang, insurer: string): Route {
  const [role, query = ''] = hash.replace(/^#/, '').split('?');
  const asked = new URLSearchParams(query);
  const id = /^[a-z0-9]{6,12}$/.exec(asked.get('id') ?? '')?.[0];
  const choice: Choice = {
    show: asked.has('situation') ? showOf(asked.get('situation')) : known(asked.get('show')),
    insurer: asked.get('insurer') ?? insurer,
    lang: everyLang.find((one) => one === asked.get('lang')) ?? lang,
  };
  const seconds = within(Number(asked.get('seconds')));
  if (role === 'present' && id) return { role, choice, id };
  if (role === 'audience' && id) return { role, id };
  if (role === 'run') return { role, choice, seconds, all: asked.has('all') };
  if (role === 'handout') return { role, choice };
  return { role: 'choose', choice, seconds };
}

const known = (id: string | null): string =>
  demonstrationOf(id ?? '')?.id ?? demonstrations[0]?.id ?? '';

/** Somebody comes from a situation of the practice portal. */
const showOf = (situation: string | null): string =>
  demonstrations.find((one) => one.situation === situation)?.id ?? known(null);

export function writeRoute(route: Route): string {
  const asked = new URLSearchParams();
  if ('id' in route) asked.set('id', route.id);
  if ('choice' in route)
    for (const [key, value] of Object.entries(route.choice)) asked.set(key, value);
  if ('seconds' in route) asked.set('seconds', String(route.seconds));
  if ('all' in route && route.all) asked.set('all', '');
  return `#${route.role}?${asked}`;
}

const within = (seconds: number): number =>
  seconds >= secondsRange.least && seconds <= secondsRange.most
    ? Math.round(seconds)
    : secondsRange.usual;
