// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { PanelSpeaking } from '@/components/panel/words';
import { show } from '../components/screen';

it('keeps every key pressed in the panel from the page', () => {
  const nothing = () => undefined;
  const never = () => new Promise<never>(nothing);
  const screen = show(
    <PanelSpeaking lang="ja">
      <Panel
        side="right"
        head={0}
        onSide={nothing}
        onClose={nothing}
        tools={{ host: 'myna.go.jp' }}
        news={null}
        hands={{ showStep: nothing, markTerms: nothing, showTerm: nothing }}
        keeper={{
          takeOver: never,
          takeBack: never,
          insurer: never,
          progress: never,
          keepProgress: never,
        }}
        person={{
          people: [],
          current: null,
          nickname: 'わたし',
          insurer: null,
          keepNothing: false,
        }}
        onPeopleChanged={nothing}
        practice={false}
      />
    </PanelSpeaking>,
  );
  const heard: string[] = [];
  const page = new AbortController();
  const keys = ['keydown', 'keypress', 'keyup'];
  for (const type of keys)
    document.addEventListener(type, () => heard.push(type), { signal: page.signal });
  for (const type of keys)
    screen.place
      .querySelector('button')
      ?.dispatchEvent(new KeyboardEvent(type, { key: 'a', bubbles: true, composed: true }));
  page.abort();
  screen.leave();
  expect(heard).toEqual([]);
});
