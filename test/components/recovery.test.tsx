// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failed } from '@/components/checklist/Failed';
import { Recovery } from '@/components/checklist/Recovery';
import { ErrorBoundary } from '@/components/parts/ErrorBoundary';
import { Header } from '@/components/parts/Header';
import { Text } from '@/components/parts/words';
import { fault } from '@/lib/decision/check-facts';
import { show } from './screen';

let screen: ReturnType<typeof show>;
afterEach(() => screen.leave());

describe('a stored state that cannot be read', () => {
  it('is told in one sentence, can be saved, and is left behind only by a choice', () => {
    const onSave = vi.fn();
    const onFresh = vi.fn();
    const faults = [fault('people[0].facts.age', '0–130', 200, 'out-of-range')];
    screen = show(
      <Recovery
        unusable={{ reason: 'damaged', raw: {}, faults }}
        onSave={onSave}
        onFresh={onFresh}
      />,
    );
    expect(screen.heading()).toBe('前の答えを読み込めません');
    expect(screen.alert()).toContain('そのまま取ってあります');
    expect(screen.texts('details li')[0]).toContain('people[0].facts.age');
    screen.press('古い内容をファイルに保存する');
    expect(onSave).toHaveBeenCalledOnce();
    expect(onFresh).not.toHaveBeenCalled();
    screen.press('新しく始める');
    expect(onFresh).toHaveBeenCalledOnce();
  });

  it('says when it is from a newer version', () => {
    screen = show(
      <Recovery
        unusable={{ reason: 'newer', raw: {}, faults: [] }}
        onSave={() => {}}
        onFresh={() => {}}
      />,
      'en',
    );
    expect(screen.alert()).toContain('newer version');
  });
});

let broken = false;
function Broken() {
  if (broken) throw new Error('broken');
  return <p>whole</p>;
}

describe('a screen that fails', () => {
  it('is never blank, and can be tried again', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    broken = true;
    const onStartOver = vi.fn();
    screen = show(
      <ErrorBoundary fallback={(again) => <Failed onAgain={again} onStartOver={onStartOver} />}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.alert()).toContain('画面を表示できませんでした。答えは消えていません。');
    screen.press('消して、やり直す');
    expect(onStartOver).toHaveBeenCalledOnce();
    broken = false;
    screen.press('もう一度開く');
    expect(screen.text()).toBe('whole');
  });
});

describe('languages', () => {
  it('offers every language by its own name, in that language', () => {
    const onLang = vi.fn();
    screen = show(<Header onLang={onLang} />);
    const english = screen.all<HTMLOptionElement>('option').find(({ value }) => value === 'en');
    expect([english?.lang, english?.textContent]).toEqual(['en', 'English']);
    screen.type('select', 'en');
    expect(onLang).toHaveBeenCalledWith('en');
  });

  it('keeps a telephone number in one piece', () => {
    screen = show(<Text>0120-95-0178、ガイダンスは2番。</Text>);
    expect(screen.texts('.phone')).toEqual(['0120-95-0178']);
    expect(screen.text()).toBe('0120-95-0178、ガイダンスは2番。');
  });

  it('marks Japanese names inside English text as Japanese', () => {
    screen = show(<Text>{'Hold the 資格確認書 (certificate).'}</Text>, 'en');
    expect(screen.texts('[lang=ja]')).toEqual(['資格確認書']);
    expect(screen.text()).toBe('Hold the 資格確認書 (certificate).');
  });
});
