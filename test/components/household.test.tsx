// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { HouseholdScreen } from '@/components/household/HouseholdScreen';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { type Standing, standingOf } from '@/lib/people/standing';
import { addPerson, emptyState } from '@/lib/people/store';
import { speak } from '@/lib/words/verdict';
import { show } from './screen';

const today = '2026-11-20';
const kyoukai = builtIn.get('kyoukai') as Pack;
const standing = (nickname: string, facts: Facts | null, left = 0): Standing => {
  const id = 'p-aaaaaaaaaa';
  const insurer = facts && 'kyoukai';
  const [person] = addPerson(emptyState('ja'), { id, nickname, insurer }).people;
  if (!person) throw new Error('nobody');
  const verdict = facts && speak(decide(facts, kyoukai, today), kyoukai, 'ja');
  return standingOf(person, { verdict, left }, [], today, 'ja');
};
const told: Facts = {
  card: 'held',
  registered: true,
  ecertExpiredOn: '2026-12-10',
  notice: 'held',
};

function screenOf(standings: Standing[], changed: ReadonlySet<string> = new Set()) {
  const on = {
    onBack: vi.fn(),
    onAdd: vi.fn(),
    onManage: vi.fn(),
    onOpen: vi.fn(),
    onSheet: vi.fn(),
  };
  const insurerName = (id: string) => (id === 'kyoukai' ? '協会けんぽ' : null);
  const screen = show(
    <HouseholdScreen
      {...{ standings, changed, today, insurerName, ...on }}
      current="p-aaaaaaaaaa"
    />,
  );
  return { screen, ...on };
}

describe('everybody at a glance', () => {
  it('says what to hold, what is next and by when, and leads there', () => {
    const { screen, onOpen, onSheet } = screenOf([standing('はは', told)]);
    expect(screen.heading()).toBe('みんなの一覧');
    const [text] = screen.texts('.member');
    for (const part of ['はは', '協会けんぽ', '持ちます', '2026年12月10日', 'あと20日'])
      expect(text).toContain(part);
    expect(screen.all('.member svg').length).toBeGreaterThan(0);
    screen.press('答えを見る');
    expect(onOpen).toHaveBeenCalledWith('p-aaaaaaaaaa');
    screen.press('紙に印刷する');
    expect(onSheet).toHaveBeenCalledWith('p-aaaaaaaaaa');
    screen.leave();
  });

  it('says whose answer is another one now', () => {
    const all = [standing('はは', told)];
    const before = screenOf(all);
    expect(before.screen.texts('.member')[0]).not.toContain('変わりました');
    before.screen.leave();
    const { screen } = screenOf(all, new Set(['p-aaaaaaaaaa']));
    expect(screen.texts('.member')[0]).toContain('答えが前と変わりました');
    screen.leave();
  });

  it('says of an unfinished one how much is left, and not that there is nothing to do', () => {
    const { screen } = screenOf([standing('おば', {}, 5)]);
    const [text] = screen.texts('.member');
    expect(text).toContain('あと約5問');
    expect(text).not.toContain('ありません。');
    expect(screen.texts('button')).toContain('おば 続きに答える');
    screen.leave();
  });

  it('offers no sheet for somebody without an insurer', () => {
    const { screen } = screenOf([standing('あに', null)]);
    expect(screen.text()).toContain('加入先を、まだ選んでいません');
    expect(screen.texts('button')).not.toContain('紙に印刷する');
    screen.leave();
  });

  it('draws markup in a name as text', () => {
    const { screen } = screenOf([standing('<b>父</b>', told)]);
    expect(screen.texts('.member h2')).toEqual(['<b>父</b>']);
    expect(screen.all('.member b')).toEqual([]);
    screen.leave();
  });

  it('adds somebody, but not with a name that may not be kept', () => {
    const { screen, onAdd } = screenOf([]);
    expect(screen.text()).toContain('まだ、だれもいません');
    screen.type('input', '母'.repeat(10_000));
    screen.press('追加して、質問に答える');
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.alert()).toBe('呼び名は、1–30文字で書いてください。');
    screen.type('input', '母');
    screen.press('追加して、質問に答える');
    expect(onAdd).toHaveBeenCalledWith('母');
    screen.leave();
  });

  it('has two hundred people at most', () => {
    const { screen } = screenOf(Array.from({ length: 200 }, () => standing('母', null)));
    expect(screen.all('input')).toEqual([]);
    expect(screen.text()).toContain('200人まで');
    screen.leave();
  });
});
