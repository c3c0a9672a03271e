// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HandOver } from '@/components/checklist/HandOver';
import type { SpokenVerdict } from '@/components/checklist/types';
import { PrintPage } from '@/components/sheet/PrintPage';
import { act, show } from './screen';
import { emptyVerdict, samplePack } from './verdicts';

let screen: ReturnType<typeof show>;
afterEach(() => screen.leave());

function sheet(verdict: Partial<SpokenVerdict>, nickname = '母') {
  const calls = { onPrint: vi.fn(), onLarge: vi.fn() };
  screen = show(
    <PrintPage
      answer={{
        verdict: { ...emptyVerdict, ...verdict },
        pack: samplePack,
        holder: { nickname, insurer: 'sample', answers: {} },
      }}
      today="2026-11-20"
      {...calls}
    />,
  );
  return calls;
}

describe('the sheet', () => {
  it('carries the answer, what to bring, whom to call and the day', () => {
    sheet({ bring: [['mynaCard']], bringNever: [['notice']] });
    expect(screen.texts('.sheet .answer h2')).toEqual([
      'マイナ保険証と「資格情報のお知らせ」を持ちます。',
    ]);
    expect(screen.texts('.sheet .ways > li')).toEqual(['マイナ保険証']);
    expect(screen.texts('.sheet .contact .phone')).toEqual(['03-0000-0000']);
    expect(screen.texts('.sheet-head p')).toEqual([
      '母の健康保険の確認メモ',
      '見本健康保険組合',
      '2026年11月20日（令和8年11月20日）時点',
    ]);
  });

  it('says what is refused, and why nothing else, where nothing is known to bring', () => {
    sheet({ hold: 'both', bringNever: [['oldCard']] });
    expect(screen.texts('.sheet .never li')).toEqual(['従来の健康保険証']);
    expect(screen.texts('.sheet')[0]).toContain('受診で何を出せばよいか、資料からは決まりません。');
    screen.leave();
    sheet({ hold: 'neither', bringNever: [['oldCard']] });
    expect(screen.texts('.sheet .never')).toEqual([]);
  });

  it('leaves the nickname out everywhere when it is not wanted', () => {
    sheet({});
    expect(screen.texts('.pocket-head')[0]).toContain('母');
    screen.tick('呼び名「母」をのせる');
    expect(screen.texts('.sheet')[0]).not.toContain('母');
    expect(screen.texts('.sheet-head strong')).toEqual(['健康保険の確認メモ']);
  });

  it('has no name to offer for somebody who chose none', () => {
    sheet({}, 'わたし');
    expect(screen.texts('label')).toEqual([
      '大きな文字にする',
      '切り取って持ち歩くカードを付ける',
      '電話をかけるときのメモを付ける',
      '公式のページのQRコードを付ける',
    ]);
    expect(screen.texts('.sheet')[0]).not.toContain('わたし');
  });

  it('puts the best way and what is refused on the card to cut out', () => {
    sheet({ bring: [['elderlyCard', 'mynaCard'], ['certificate']], bringNever: [['notice']] });
    expect(screen.texts('.pocket-items li')).toEqual([
      '受診で出す高齢受給者証',
      '受診で出すマイナ保険証',
      '一緒に持つ資格情報のお知らせ',
    ]);
    expect(screen.texts('.pocket-never')).toEqual([
      'これだけでは受診できません：資格情報のお知らせ',
    ]);
    screen.tick('切り取って持ち歩くカードを付ける');
    expect(screen.all('.pocket')).toEqual([]);
  });

  it('grows on demand and is printed on a press', () => {
    const calls = sheet({});
    expect(calls.onLarge.mock.lastCall).toEqual([false]);
    screen.tick('大きな文字にする');
    expect(calls.onLarge.mock.lastCall).toEqual([true]);
    screen.press('印刷する');
    expect(calls.onPrint).toHaveBeenCalledOnce();
  });

  it('says so when there is nothing to print yet', () => {
    screen = show(
      <PrintPage answer={null} today="2026-11-20" onPrint={() => {}} onLarge={() => {}} />,
    );
    expect(screen.text()).toContain('印刷する答えがまだありません。');
    expect(screen.all('button')).toEqual([]);
  });
});

describe('handing the answer over', () => {
  it('makes the text when it is asked for, and says that it was copied', async () => {
    const onCopy = vi.fn(() => Promise.resolve());
    screen = show(<HandOver textOf={() => '文章'} onPrint={() => {}} onCopy={onCopy} />);
    screen.press('文章でコピーする');
    expect(onCopy).toHaveBeenCalledWith('文章');
    await act(async () => {});
    expect(screen.texts('[role=status]')[0]).toContain('コピーしました。');
  });

  it('says what to do when the browser refuses', async () => {
    screen = show(<HandOver textOf={() => ''} onCopy={() => Promise.reject(new Error('no'))} />);
    expect(screen.texts('button')).toEqual(['文章でコピーする']);
    screen.press('文章でコピーする');
    await act(async () => {});
    expect(screen.texts('[role=status]')[0]).toContain('コピーできませんでした。');
  });
});
