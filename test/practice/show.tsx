import { Practice } from '@/components/practice/Practice';
import { type Done, nothingDone } from '@/components/practice/people';
import type { View } from '@/components/practice/situations';
import type { Lang } from '@/lib/words/catalogue';
import { show as draw } from '../components/screen';

const nothing = () => {};

/** The whole practice page as it stands, everything around the screen included. */
export function show(view: View | null, lang: Lang = 'ja', done: Partial<Done> = {}): string {
  const { place, leave } = draw(
    <Practice
      {...{ lang, view }}
      today="2026-11-20"
      done={{ ...nothingDone, ...done }}
      arrived="first"
      registered={null}
      away={false}
      onAway={nothing}
      onGo={nothing}
      onLang={nothing}
    />,
  );
  const markup = place.innerHTML;
  leave();
  return markup;
}
