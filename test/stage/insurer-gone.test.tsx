// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Waiting } from '@/components/stage/Around';
import { ChooseView } from '@/components/stage/ChooseView';
import { App } from '@/entrypoints/stage/App';
import { openInsurer } from '@/entrypoints/stage/insurers';
import { ui } from '@/lib/words/ui';
import { act, show } from '../components/screen';

const today = '2026-11-20';
const missing = ui('ja')('insurer.missing');

describe('an insurer whose rules are not here any more', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is nobody else', async () => {
    expect(await openInsurer('minato-kowan', 'ja', today)).toBeNull();
    expect(await openInsurer('kyoukai', 'ja', today)).toMatchObject({ id: 'kyoukai' });
  });

  it('has to be chosen again before anything is shown', () => {
    const started = vi.fn();
    const screen = show(
      <ChooseView
        lang="ja"
        first={{ show: 'lost-card', insurer: 'minato-kowan', lang: 'ja' }}
        insurers={[{ id: 'kyoukai', name: '全国健康保険協会' }]}
        seconds={12}
        onSeconds={() => {}}
        onPresent={started}
        onRun={started}
        onHandout={started}
      />,
    );
    expect(screen.alert()).toBe(missing);
    for (const text of ['2つの画面で始める', '配る紙を作る', '自動で流し始める'])
      screen.press(text);
    expect(started).not.toHaveBeenCalled();
    const field = screen.all<HTMLSelectElement>('select')[1] as HTMLSelectElement;
    expect(document.activeElement).toBe(field);
    act(() => {
      field.value = 'kyoukai';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(screen.alert()).toBe('');
    screen.press('配る紙を作る');
    expect(started).toHaveBeenCalledWith(expect.objectContaining({ insurer: 'kyoukai' }));
    screen.leave();
  });

  it.each(['present?id=abcdef12&', 'run?', 'handout?'])(
    'leads from #%s to the choice',
    async (role) => {
      location.hash = `#${role}show=lost-card&insurer=minato-kowan&lang=ja`;
      const screen = show(<App lang="ja" insurer="kyoukai" textSize={100} today={today} />);
      await vi.waitFor(() => act(() => expect(screen.alert()).toBe(missing)));
      expect(screen.heading()).toBe('実演する');
      screen.leave();
      location.hash = '';
    },
  );

  it('is missed in the audience’s window, too', () => {
    const screen = show(<Waiting trouble={null} gone />);
    expect(screen.text()).toContain(missing);
    screen.leave();
  });
});
