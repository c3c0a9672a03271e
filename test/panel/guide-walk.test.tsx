// @vitest-environment jsdom
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GuideList } from '@/components/panel/GuideList';
import { GuideWalk } from '@/components/panel/GuideWalk';
import { useWalking } from '@/components/panel/walking';
import { PanelSpeaking } from '@/components/panel/words';
import { guides } from '@/lib/guides';
import { begin, type Progress } from '@/lib/guides/progress';
import { portalWords } from '@/lib/words/portal';
import { act, show } from '../components/screen';

let kept: Progress | null;
let shown: (string | null)[];
const keeper = {
  progress: async () => kept,
  keepProgress: async (now: Progress | null) => {
    kept = now;
  },
};
const hands = { showStep: (step: Progress | null) => void shown.push(step?.step ?? null) };

function Help({ page, found = null }: { page: string | null; found?: boolean | null }) {
  const { progress, go, came } = useWalking({ page, hands, keeper });
  const [, again] = useState(0);
  return (
    <PanelSpeaking lang="ja">
      {progress ? (
        <GuideWalk {...{ progress, page, found, came }} onProgress={go} />
      ) : (
        <GuideList
          page={page}
          status={null}
          fitting="find-status"
          onBegin={(id) => {
            go(begin(id, page));
            again((n) => n + 1);
          }}
        />
      )}
    </PanelSpeaking>
  );
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
beforeEach(() => {
  document.body.innerHTML = '';
  kept = null;
  shown = [];
});

describe('the list', () => {
  it('offers all guides, the fitting one first, with what is done here', async () => {
    const { all, text } = show(<Help page="portal-home" />);
    await settle();
    expect(all('.guide-button')).toHaveLength(9);
    expect(all('.guide')[0]?.textContent).toContain('利用登録の状態を見つける');
    expect(text()).toContain('「ホーム」の「証明書」から「健康保険証」を開きます。');
  });
});

describe('a guide', () => {
  it('goes one step at a time, is kept and shown, and takes the focus', async () => {
    const screen = show(<Help page={null} />);
    await settle();
    screen.press('利用登録の状態を見つける');
    expect(screen.texts('.walk-progress')).toEqual(['手順 1／3']);
    expect(document.activeElement?.className).toBe('walk-step');
    screen.press('次へ');
    expect(screen.texts('.walk-progress')).toEqual(['手順 2／3']);
    expect(document.activeElement?.textContent).toContain('手順 2／3');
    expect(kept).toEqual({ guide: 'find-status', step: 'open-page' });
    expect(shown.at(-1)).toBe('open-page');
    screen.press('戻る');
    expect(screen.texts('.walk-progress')).toEqual(['手順 1／3']);
    screen.press('次へ');
    screen.press('次へ');
    screen.press('終わる');
    await settle();
    expect(kept).toBe(null);
    expect(shown.at(-1)).toBe(null);
    expect(screen.all('.guide-button')).toHaveLength(9);
  });

  it('says whether its place is on the page', async () => {
    kept = { guide: 'find-status', step: 'open-page' };
    const screen = show(<Help page="portal-home" found={true} />);
    await settle();
    expect(screen.texts('.walk-place')).toEqual(['この画面の、枠で囲んだところです。']);
    screen.render(<Help page="portal-home" found={false} />);
    expect(screen.text()).toContain('この画面には見つかりません。');
    screen.render(<Help page="portal-home" found={null} />);
    // Room is kept for the sentence; nothing is said before it is known.
    expect(screen.texts('.walk-place:not(.awaited)')).toEqual([]);
    expect(screen.texts('.walk-place')).toEqual(['']);
  });

  it('goes on with the page, without taking the focus, and never back', async () => {
    const screen = show(<Help page="portal-home" />);
    await settle();
    screen.press('利用登録の状態を見つける');
    act(() => (document.activeElement as HTMLElement).blur());
    screen.render(<Help page="health-insurance-card" />);
    expect(screen.texts('.walk-progress')).toEqual(['手順 3／3']);
    expect(document.activeElement).toBe(document.body);
    expect(screen.texts('[role=status]').join()).toContain('手順3に進みました');
    screen.render(<Help page="portal-home" />);
    expect(screen.texts('.walk-progress')).toEqual(['手順 3／3']);
    screen.press('戻る');
    expect(screen.texts('.walk-progress')).toEqual(['手順 2／3']);
  });

  it('is taken up again after a reload, further on where the page says so', async () => {
    kept = { guide: 'find-status', step: 'log-in' };
    const screen = show(<Help page="health-insurance-card" />);
    await settle();
    expect(screen.texts('.walk-progress')).toEqual(['手順 3／3']);
    expect(screen.texts('[role=status]').join()).toContain('手順3に進みました');
    expect(kept).toEqual({ guide: 'find-status', step: 'read-status' });
  });

  it('is taken up again at the same step without a word that it went on, or the focus', async () => {
    kept = { guide: 'find-status', step: 'read-status' };
    const screen = show(<Help page="health-insurance-card" />);
    await settle();
    expect(screen.texts('.walk-progress')).toEqual(['手順 3／3']);
    expect(screen.texts('[role=status]')).toEqual(['']);
    expect(document.activeElement).toBe(document.body);
  });

  it('of a version long gone is not taken up', async () => {
    kept = { guide: 'log-out' as never, step: 'log-out' };
    const screen = show(<Help page={null} />);
    await settle();
    expect(screen.all('.walk')).toEqual([]);
  });

  it('with ways asks which, and leads back to the choice', async () => {
    const screen = show(<Help page="health-insurance-card" />);
    await settle();
    screen.press('健康保険証として利用登録する');
    expect(screen.all('.way')).toHaveLength(4);
    expect(shown.at(-1)).toBe(null);
    screen.press('マイナポータルにログインし');
    expect(screen.texts('.walk-progress')).toEqual(['手順 3／4']);
    screen.press('戻る');
    screen.press('戻る');
    screen.press('戻る');
    expect(screen.all('.way')).toHaveLength(4);
  });

  it('leads to the telephone when the details are somebody else’s', async () => {
    const screen = show(<Help page="health-insurance-card" />);
    await settle();
    screen.press('表示された情報が自分のものか');
    screen.press('自分の情報ではなかった');
    expect(screen.text()).toContain('別の人の情報が出ていたら');
    expect(screen.all('a[href="tel:0120950178"]').length).toBeGreaterThan(0);
    expect(screen.text()).toContain('平日 9:30～20:00');
  });

  it('stands below in writing, with its sources', async () => {
    const screen = show(<Help page={null} />);
    await settle();
    screen.press('受診のとき');
    screen.press('すべての手順を文章で見る');
    await settle();
    expect(screen.all('ol.steps > li')).toHaveLength(6);
    screen.press('カードリーダーが使えないとき');
    await settle();
    expect(screen.all('.cases > div')).toHaveLength(13);
  });
});

it.each(Object.values(guides).filter(({ kind }) => kind === 'steps'))(
  '$id is walked to its end by its one main button',
  async ({ title, steps }) => {
    const screen = show(<Help page={null} />);
    await settle();
    screen.press(portalWords('ja')(title));
    for (const step of steps) {
      expect(screen.texts('.walk-say')).toEqual([portalWords('ja')(step.say)]);
      act(() => screen.all('.walk-buttons .primary')[0]?.click());
    }
    expect(screen.all('.walk')).toEqual([]);
  },
);
