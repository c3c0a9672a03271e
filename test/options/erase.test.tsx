// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { Erase } from '@/components/options/Erase';
import { optionsWords } from '@/lib/words/options';
import { ui } from '@/lib/words/ui';
import { act, show } from '../components/screen';

const o = optionsWords('ja');

let leave = () => {};
afterEach(() => leave());

async function erase(onErase: () => Promise<boolean>) {
  const screen = show(<Erase onErase={onErase} />);
  leave = screen.leave;
  screen.press(o('erase.button'));
  await act(async () => screen.press(o('erase.yes')));
  return screen;
}

it('says that everything was erased', async () => {
  const screen = await erase(async () => true);
  expect(screen.texts('[role=status]')).toEqual([o('erase.done')]);
  expect(screen.alert()).toBe('');
  // The button that was pressed is gone.
  expect(document.activeElement?.textContent).toBe(o('erase.done'));
});

it('says so if it did not work, and can be asked again', async () => {
  const onErase = vi.fn().mockRejectedValueOnce(new Error('refused')).mockResolvedValueOnce(true);
  const screen = await erase(onErase);
  expect(screen.alert()).toBe(ui('ja')('error.title'));
  screen.press(o('erase.button'));
  await act(async () => screen.press(o('erase.yes')));
  expect(screen.alert()).toBe('');
  expect(screen.texts('[role=status]')).toEqual([o('erase.done')]);
});
