// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReminderNote } from '@/components/checklist/ReminderNote';
import { Reminders } from '@/components/checklist/Reminders';
import type { Due } from '@/lib/people/reminders';
import { show } from './screen';

let screen: ReturnType<typeof show>;
afterEach(() => screen.leave());

const today = '2026-11-20';
const ecert: Due = { person: 'p-aaaaaaaaaa', what: 'ecert', on: '2026-12-10', stage: 'one-month' };
const late: Due = { ...ecert, what: 'certificate-due', on: '2026-11-01', stage: 'over' };

describe('the note', () => {
  function note(dues: readonly Due[], name: string | null = null) {
    const calls = { onPutAway: vi.fn(), onCame: vi.fn(), onNewDay: vi.fn() };
    const of = (shown: readonly Due[]) => (
      <ReminderNote
        dues={shown}
        today={today}
        nameOf={() => name}
        insurerOf={() => '見本健保'}
        {...calls}
      />
    );
    screen = show(of(dues));
    return { ...calls, showThen: (after: readonly Due[]) => screen.render(of(after)) };
  }

  it('is not there if nothing is due', () => {
    note([]);
    expect(screen.place.innerHTML).toBe('');
  });

  it('says one thing at a time, whose it is, and how many wait', () => {
    note([late, ecert], '母');
    expect(screen.text()).toContain('母のお知らせ');
    expect(screen.text()).toContain('「資格確認書」が届く時期を過ぎました。');
    expect(screen.text()).toContain('届く目安：2026年11月1日');
    expect(screen.text()).toContain('見本健保に聞きます');
    expect(screen.text()).toContain('ほかに1件あります。');
    expect(screen.text()).not.toContain('電子証明書');
  });

  it('is put away until the next stage, says when that is, and keeps the focus', () => {
    const { onPutAway, showThen } = note([ecert]);
    screen.press('あとで');
    expect(onPutAway).toHaveBeenCalledWith(ecert);
    showThen([]);
    expect(screen.text()).toBe('わかりました。次は2026年12月3日（令和8年12月3日）に知らせます。');
    expect(document.activeElement?.className).toBe('reminder');
  });

  it('takes the paper that came', () => {
    const { onCame, onPutAway } = note([late]);
    expect(screen.texts('button')).toEqual(['届いた', '閉じる']);
    screen.press('届いた');
    expect(onCame).toHaveBeenCalledWith(late);
    expect(onPutAway).not.toHaveBeenCalled();
  });

  it('takes the new date, or none', () => {
    const { onNewDay } = note([ecert]);
    screen.press('新しい期限を入れる');
    expect(document.activeElement?.tagName).toBe('SELECT');
    screen.press('やめる');
    screen.press('新しい期限を入れる');
    screen.type('.date-year select', '2031');
    screen.type('.date-day select', '31');
    screen.type('.date-month select', '11');
    screen.press('この日にする');
    expect(screen.alert()).not.toBe('');
    expect(onNewDay).not.toHaveBeenCalled();
    screen.type('.date-day select', '30');
    screen.press('この日にする');
    expect(onNewDay).toHaveBeenCalledWith(ecert, '2031-11-30');
  });
});

describe('asking to be reminded', () => {
  function ask(props: Partial<Parameters<typeof Reminders>[0]>) {
    const calls = { onWanted: vi.fn(), onDay: vi.fn(), onNotify: vi.fn() };
    screen = show(
      <Reminders
        name="母"
        today={today}
        wanted
        keepNothing={false}
        dates={[
          { what: 'ecert', on: null },
          { what: 'certificate-due', on: '2026-11-01' },
        ]}
        notify="no"
        allowed={false}
        {...calls}
        {...props}
      />,
    );
    return calls;
  }

  it('is nobody’s until they do', () => {
    const { onWanted } = ask({ wanted: false, dates: [] });
    expect(screen.isTicked('期限が近づいたら知らせる')).toBe(false);
    expect(screen.texts('button')).toEqual([]);
    screen.tick('期限が近づいたら知らせる');
    expect(onWanted).toHaveBeenCalledWith(true);
  });

  it('cannot be done while nothing is kept', () => {
    ask({ keepNothing: true });
    expect(screen.all('input, button')).toEqual([]);
    expect(screen.text()).toContain('お知らせしません');
  });

  it('takes the days that are printed; those of the insurer are only shown', () => {
    const { onDay } = ask({});
    expect(screen.texts('button')).toEqual(['電子証明書の期限を入れる']);
    expect(screen.text()).toContain('2026年11月1日');
    screen.press('電子証明書の期限を入れる');
    screen.type('.date-year select', '2030');
    screen.type('.date-month select', '4');
    screen.type('.date-day select', '1');
    screen.press('この日にする');
    expect(onDay).toHaveBeenCalledWith('ecert', '2030-04-01');
    expect(document.activeElement?.textContent).toBe('電子証明書の期限を入れる');
  });

  it('asks for notifications by a click; the name only after that', () => {
    const { onNotify } = ask({});
    expect(screen.text()).not.toContain('通知に名前');
    screen.tick('パソコンの通知でも知らせる');
    expect(onNotify).toHaveBeenCalledWith('plain');
  });

  it('says so when the browser does not allow them', () => {
    ask({ notify: 'plain' });
    expect(screen.isTicked('パソコンの通知でも知らせる')).toBe(false);
    expect(screen.text()).toContain('ブラウザーが通知を許していません。');
  });

  it('shows a name in notifications only if somebody has one and chooses so', () => {
    const { onNotify } = ask({ notify: 'plain', allowed: true });
    screen.tick('通知に名前（母）も出す');
    expect(onNotify).toHaveBeenCalledWith('named');
    screen.leave();
    ask({ notify: 'plain', allowed: true, name: null });
    expect(screen.text()).not.toContain('通知に名前');
  });
});
