// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Restore } from '@/components/options/Restore';
import type { State } from '@/lib/people/schema';
import { addPerson, emptyState, rename, setFact } from '@/lib/people/store';
import { act, show } from '../components/screen';

const [a, b] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb'] as const;
const here = addPerson(emptyState('ja'), { id: a, nickname: '母' });
const told = setFact(addPerson(here, { id: b, nickname: '父' }), b, 'card', 'held', '2026-11-20');
const backup = setFact(told, b, 'registered', true, '2026-11-20');

/** Chrome gives the keys of what it stores back in the order of the alphabet. */
const stored = <T,>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, part) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort())
        : part,
    ),
  );

let state: State;
let set: (how: (now: State) => State) => void;

function Page() {
  const [now, setNow] = useState(here);
  state = now;
  set = (how) => setNow((old) => stored(how(old)));
  return (
    <Restore
      state={now}
      change={(how) => set(how)}
      insurerName={() => null}
      onRead={async () => ({ state: backup, savedOn: null })}
    />
  );
}

async function restored() {
  const screen = show(<Page />);
  const [input] = screen.all<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'backup.json')] });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  screen.press('この内容で戻す');
  return screen;
}
const names = () => state.people.map(({ nickname }) => nickname);

describe('a backup that was brought back', () => {
  it('can be taken back as long as nothing was told since', async () => {
    const screen = await restored();
    expect(names()).toEqual(['母', '父']);
    screen.press('元に戻す');
    expect(names()).toEqual(['母']);
    screen.leave();
  });

  it('is not taken back over what another window has changed', async () => {
    const screen = await restored();
    act(() => set((now) => rename(now, a, 'はは')));
    expect(screen.texts('button')).not.toContain('元に戻す');
    expect(names()).toEqual(['はは', '父']);
    screen.leave();
  });
});
