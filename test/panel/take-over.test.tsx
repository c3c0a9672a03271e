// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TakeOver } from '@/components/panel/TakeOver';
import { PanelSpeaking } from '@/components/panel/words';
import { WhoseBar } from '@/components/parts/WhoseBar';
import type { TakenOver } from '@/lib/people/taken-over';
import { act, show } from '../components/screen';

const mother = { id: 'p-aaaaaaaaaa', nickname: 'はは' };
const father = { id: 'p-bbbbbbbbbb', nickname: 'ちち' };
const one = { people: [mother], current: mother.id, nickname: 'はは' };
const two = { people: [mother, father], current: mother.id, nickname: 'はは' };

function offer(whose: Parameters<typeof TakeOver>[0]['whose'], kept: TakenOver = 'kept') {
  const takeOver = vi.fn().mockResolvedValue(kept);
  const takeBack = vi.fn().mockResolvedValue(true);
  const onChanged = vi.fn();
  const onChecklist = vi.fn();
  const node = (shown: typeof whose) => (
    <PanelSpeaking lang="ja">
      <TakeOver
        registered
        whose={shown}
        practice={false}
        keeper={{ takeOver, takeBack }}
        {...{ onChanged, onChecklist }}
      />
    </PanelSpeaking>
  );
  const screen = show(node(whose));
  const settle = () => act(async () => void (await Promise.resolve()));
  return {
    screen,
    takeOver,
    takeBack,
    onChanged,
    onChecklist,
    settle,
    again: (shown: typeof whose) => screen.render(node(shown)),
  };
}

describe('taking a status over', () => {
  it('names the only person there is, and can be undone', async () => {
    const { screen, takeOver, takeBack, onChanged, settle } = offer(one);
    expect(screen.text()).toContain('「はは」の答えに');
    expect(screen.all('input')).toEqual([]);
    screen.press('この結果を入れる');
    await settle();
    expect(takeOver).toHaveBeenCalledWith(true, mother.id);
    expect(screen.texts('.done')[0]).toContain('「はは」');
    screen.press('元に戻す');
    await settle();
    expect(takeBack).toHaveBeenCalledWith(mother.id);
    expect(screen.texts('.done')[0]).toContain('元に戻しました');
    expect(onChanged).toHaveBeenCalledTimes(2);
    screen.leave();
  });

  it('pressed twice, undoing is asked for once, and does not say that it failed', async () => {
    const { screen, takeBack, settle } = offer(one);
    screen.press('この結果を入れる');
    await settle();
    screen.press('元に戻す');
    screen.press('元に戻す');
    await settle();
    expect(takeBack).toHaveBeenCalledOnce();
    expect(screen.texts('.fault')).toEqual([]);
    screen.leave();
  });

  it('can be undone at the second try where there was no room at the first', async () => {
    const { screen, takeBack, settle } = offer(one);
    screen.press('この結果を入れる');
    await settle();
    takeBack.mockResolvedValueOnce(false);
    screen.press('元に戻す');
    await settle();
    expect(screen.texts('.fault')[0]).toContain('元に戻せませんでした');
    screen.press('元に戻す');
    await settle();
    expect(screen.texts('.done')[0]).toContain('元に戻しました');
    screen.leave();
  });

  it('among several people it goes to nobody before somebody says whose card it is', async () => {
    const { screen, takeOver, settle } = offer(two);
    expect(screen.text()).toContain('どなたのカードでログインしていますか');
    expect(screen.all<HTMLInputElement>('input').some(({ checked }) => checked)).toBe(false);
    screen.press('この結果を入れる');
    await settle();
    expect(takeOver).not.toHaveBeenCalled();
    expect(screen.alert()).toContain('選んでください');
    screen.tick('ちち');
    expect(screen.alert()).toBe('');
    // Whoever presses may be a daughter: nothing is said of “you”.
    expect(screen.text()).toContain('表示が「ちち」のものなら押します。「ちち」の答えに');
    expect(screen.text()).not.toContain('自分');
    screen.press('「ちち」の答えに入れる');
    await settle();
    expect(takeOver).toHaveBeenCalledWith(true, father.id);
    expect(screen.texts('.done')[0]).toContain('「ちち」');
    screen.leave();
  });

  it('says to whom it went, whoever is in front by then', async () => {
    const { screen, takeBack, settle, again } = offer(two);
    screen.tick('ちち');
    screen.press('「ちち」の答えに入れる');
    await settle();
    again({ ...two, people: [mother] });
    expect(screen.texts('.done')[0]).toContain('「ちち」');
    screen.press('元に戻す');
    await settle();
    expect(takeBack).toHaveBeenCalledWith(father.id);
    screen.leave();
  });

  it('takes nothing over for somebody who is not in the list, and shows the way', () => {
    const { screen, onChecklist } = offer(two);
    screen.tick('ここにいない人');
    expect(screen.all('.primary')).toEqual([]);
    expect(screen.text()).toContain('入れません');
    screen.press('チェックリストに入れる');
    expect(onChecklist).toHaveBeenCalled();
    screen.leave();
  });

  it('forgets a choice when that person is gone', async () => {
    const { screen, takeOver, settle, again } = offer({
      ...two,
      people: [mother, father, { id: 'p-cccccccccc', nickname: 'あに' }],
    });
    screen.tick('あに');
    again(two);
    screen.press('この結果を入れる');
    await settle();
    expect(takeOver).not.toHaveBeenCalled();
    screen.leave();
  });

  it('does not say that the people have changed where there is no room to keep it', async () => {
    const { screen, settle } = offer(two, 'fault');
    screen.tick('はは');
    screen.press('「はは」の答えに入れる');
    await settle();
    expect(screen.texts('.fault')[0]).toContain('入れられませんでした');
    expect(screen.texts('.fault')[0]).not.toContain('一覧');
    screen.leave();
  });

  it('says so when the people have changed meanwhile', async () => {
    const { screen, settle, onChanged } = offer(two, 'gone');
    screen.tick('はは');
    screen.press('「はは」の答えに入れる');
    await settle();
    expect(screen.texts('.fault')[0]).toContain('一覧が変わっています');
    expect(onChanged).toHaveBeenCalled();
    screen.leave();
  });
});

describe('for whom it is', () => {
  const many = Array.from({ length: 7 }, (_, i) => ({ id: `p-${i}`, nickname: `人${i}` }));
  const onChoose = vi.fn();
  const bar = (people: typeof many, choose = true) =>
    show(
      <WhoseBar
        label="だれの案内"
        people={people}
        current={people[0]?.id ?? null}
        nickname={people[0]?.nickname ?? 'わたし'}
        onChoose={choose ? onChoose : undefined}
      />,
    );

  it.each([0, 1])('is said where there is nothing to choose (%i people)', (n) => {
    const screen = bar(many.slice(0, n));
    expect(screen.text()).toBe(`だれの案内 ${n === 0 ? 'わたし' : '人0'}`);
    expect(screen.all('button, select')).toEqual([]);
    screen.leave();
  });

  it('a few people are one click away', () => {
    const screen = bar(many.slice(0, 3));
    expect(screen.all('button').map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'false',
    ]);
    screen.press('人2');
    expect(onChoose).toHaveBeenCalledWith('p-2');
    screen.leave();
  });

  it('many stand in a list', () => {
    const screen = bar(many);
    screen.type('select', 'p-6');
    expect(onChoose).toHaveBeenCalledWith('p-6');
    screen.leave();
  });

  it('a rehearsal is for one made-up person', () => {
    const screen = bar(many, false);
    expect(screen.all('button, select')).toEqual([]);
    screen.leave();
  });
});
