// @vitest-environment jsdom
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/Checklist';
import type { Holder, PackSummary, SpokenVerdict } from '@/components/checklist/types';
import { type Answers, applyPatch } from '@/lib/decision/interview';
import { searchInsurers } from '@/lib/insurers/search';
import { act, show } from './screen';
import { emptyVerdict, samplePack } from './verdicts';

let screen: ReturnType<typeof show>;
afterEach(() => {
  screen.leave();
  begun = {};
});

const withFact: PackSummary = {
  ...samplePack,
  facts: { often: { kind: 'integer', question: { ja: '何回使いましたか', en: 'How often?' } } },
};
const other: PackSummary = {
  ...samplePack,
  id: 'other',
  names: { ja: 'そのほか', short: 'そのほか', kana: 'そのほか', en: 'Other' },
};

/** A small country: its one rule is that a card that is held and registered means the notice. */
function judge(_insurer: string, answers: Answers): SpokenVerdict {
  const unknown = (fact: string) => answers[fact] === undefined || answers[fact] === null;
  const working = answers.card === 'held' && answers.registered === true;
  const open = answers.card !== 'none' && (unknown('card') || unknown('registered'));
  return {
    ...emptyVerdict,
    hold: open ? 'undetermined' : working ? 'notice' : 'certificate',
    ask: [
      ...(unknown('card') ? ['card'] : []),
      ...(answers.card !== 'none' && unknown('registered') ? ['registered'] : []),
      ...['enrolledOn', 'age', 'sample.often'].filter(
        (fact) => answers.card === 'held' && unknown(fact),
      ),
      'leftOn',
      'readerShows',
      'oldCard',
      'notice',
    ].filter((fact) => unknown(fact)),
  };
}

let kept: Holder;
/** What a popup that is opened again finds. */
let begun: Answers = {};

interface SampleProps {
  start: Holder;
  suggested?: string | null;
  prepare?: (insurer: string) => Promise<boolean> | null;
}

function Sample({ start, suggested = null, prepare = () => null }: SampleProps) {
  const [holder, setHolder] = useState(start);
  const [draft, setDraft] = useState(begun);
  kept = holder;
  begun = draft;
  return (
    <Checklist
      holder={holder}
      today="2026-11-20"
      packs={[withFact, other]}
      suggested={suggested}
      search={(query) => searchInsurers([withFact], query)}
      isNumber={(query) => /^\d{8}$/.test(query)}
      judge={judge}
      prepare={prepare}
      keepNothing={false}
      onCopy={() => Promise.resolve()}
      onKeepNothing={() => {}}
      onInsurer={(insurer) => setHolder((now) => ({ ...now, insurer }))}
      onAnswer={(patch) =>
        setHolder((now) => ({ ...now, answers: applyPatch(now.answers, patch) }))
      }
      draft={draft}
      onDraft={(patch) => setDraft((now) => applyPatch(now, patch))}
      onNickname={(nickname) => setHolder((now) => ({ ...now, nickname }))}
      onStartOver={() => setHolder((now) => ({ ...now, insurer: null, answers: {} }))}
    />
  );
}

const nobody: Holder = { nickname: 'わたし', insurer: null, answers: {} };
const begin = (start: Partial<Holder> = {}, suggested?: string) => {
  screen = show(<Sample start={{ ...nobody, ...start }} suggested={suggested ?? null} />);
};
const choose = (label: string) => {
  screen.tick(label);
  screen.press('次へ');
};

describe('the insurer', () => {
  it('is found by name, and says when it is not', () => {
    begin();
    screen.type('input[type=search]', 'みほん');
    expect(screen.texts('.insurers li')).toEqual(['見本健康保険組合見本健保']);
    screen.type('input[type=search]', '12345678');
    expect(screen.text()).toContain('この番号の加入先は、まだ入っていません。');
    screen.type('input[type=search]', 'とおく');
    expect(screen.text()).toContain('見つかりません。');
  });

  it('is offered first when its page is in front', () => {
    begin({}, 'sample');
    expect(screen.texts('.suggested h2')).toEqual(['いま開いているページの加入先']);
    screen.press('見本健康保険組合');
    expect(kept.insurer).toBe('sample');
    expect(screen.heading()).toBe('マイナンバーカードは、いまどうなっていますか');
  });

  it('stays the one chosen last, where one chosen before took its time to open', async () => {
    let opened = (_: boolean) => {};
    const opening = new Promise<boolean>((resolve) => {
      opened = resolve;
    });
    const prepare = (id: string) => (id === 'sample' ? opening : null);
    screen = show(<Sample start={nobody} prepare={prepare} />);
    screen.press('見本健康保険組合');
    screen.press('分からない・一覧にない');
    screen.press('このまま進む');
    expect(kept.insurer).toBe('other');
    await act(async () => opened(true));
    expect(kept.insurer).toBe('other');
  });

  it('is chosen once it is open', async () => {
    screen = show(<Sample start={nobody} prepare={async () => true} />);
    screen.press('見本健康保険組合');
    expect(kept.insurer).toBeNull();
    await act(async () => {});
    expect(kept.insurer).toBe('sample');
    expect(screen.heading()).toBe('マイナンバーカードは、いまどうなっていますか');
  });

  it('may be unknown: the person learns where it is printed and goes on', () => {
    begin();
    screen.press('分からない・一覧にない');
    expect(screen.text()).toContain('「資格情報のお知らせ」の「保険者名称」');
    screen.press('一覧に戻る');
    expect(document.activeElement?.textContent).toBe('加入先の健康保険を選んでください');
    screen.press('分からない・一覧にない');
    screen.press('このまま進む');
    expect(kept.insurer).toBe('other');
  });

  it('is asked again, with nothing lost, when its pack is gone', () => {
    begin({ insurer: 'gone', answers: { card: 'none' } });
    expect(screen.alert()).toContain('もう一度選んでください。答えは残っています。');
    screen.press('見本健康保険組合');
    expect(kept.answers).toEqual({ card: 'none' });
  });
});

describe('one question at a time', () => {
  it('leads from the first question to the answer', () => {
    begin({ insurer: 'sample' });
    expect(screen.text()).toContain('あと約4問');
    choose('作っていない');
    expect(screen.heading()).toBe('いま、次の紙を持っていますか');
    screen.press('次へ');
    expect(screen.alert()).toBe('「資格情報のお知らせ」について選んでください。');
    const paper = document.activeElement?.closest('.paper[data-fault]');
    expect(paper?.querySelector('legend')?.textContent).toContain('資格情報のお知らせ');
    expect(paper?.querySelector('[role=alert]')?.id).toBe(
      paper?.getAttribute('aria-describedby')?.split(' ')[0],
    );
    expect(screen.texts('[data-fault] .fault')).toHaveLength(1);
    screen.tick('ある');
    expect(screen.all('[data-fault]')).toEqual([]);
    screen.tickAll('.paper label:first-of-type');
    screen.press('次へ');
    expect(screen.heading()).toBe('次のうち、当てはまるものはありますか');
    screen.press('どれもない');
    expect(screen.heading()).toBe('持つのは「資格確認書」です。');
    expect(kept.answers).toEqual({
      card: 'none',
      notice: 'held',
      oldCard: 'held',
      leftOn: null,
      readerShows: null,
    });
  });

  it('does not go on without an answer, and says so', () => {
    begin({ insurer: 'sample' });
    screen.press('次へ');
    expect(screen.alert()).toBe(
      'どれか1つを選んでください。分からないときは「分からない」を選びます。',
    );
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    expect(kept.answers).toEqual({});
  });

  it('takes 分からない, and later says what would settle the answer', () => {
    begin({ insurer: 'sample' });
    choose('分からない');
    expect(kept.answers).toEqual({ card: null });
    screen.press('ここまでの答えを見る');
    expect(screen.heading()).toBe('答えはまだ決まりません。');
    screen.press('健康保険証利用登録');
    expect(screen.heading()).toBe('カードを、健康保険証として使えるように登録しましたか');
  });

  it('goes back and forth without losing later answers', () => {
    begin({ insurer: 'sample', answers: { card: 'lost', registered: true } });
    screen.press('戻る');
    screen.press('戻る');
    expect(screen.isTicked('なくした・盗まれた')).toBe(true);
    choose('手元にある');
    expect(screen.isTicked('登録した')).toBe(true);
    expect(kept.answers).toEqual({ card: 'held', registered: true });
  });

  it('asks what a pack wants to know', () => {
    begin({
      insurer: 'sample',
      answers: { card: 'held', registered: true, enrolledOn: null, age: 40 },
    });
    expect(screen.heading()).toBe('何回使いましたか');
    screen.press('次へ');
    expect(screen.alert()).toBe('0以上の数字で入れてください。');
    screen.type('input.short', '１２');
    screen.press('次へ');
    expect(kept.answers['sample.often']).toBe(12);
  });
});

describe('dates and ages', () => {
  const atDate = () => begin({ insurer: 'sample', answers: { card: 'held', registered: true } });
  const pick = (year: string, month: string, day: string) => {
    screen.type('select[id$=year]', year);
    screen.type('select[id$=month]', month);
    screen.type('select[id$=day]', day);
  };

  it('shows each year in both calendars', () => {
    atDate();
    expect(screen.texts('select[id$=year] option').slice(0, 3)).toEqual([
      '選ぶ',
      '2026年（令和8年）',
      '2025年（令和7年）',
    ]);
    expect(screen.texts('select[id$=year] option')).toContain('2019年（平成31年・令和元年）');
  });

  it('says what is missing or impossible', () => {
    atDate();
    screen.press('次へ');
    expect(screen.alert()).toBe('年・月・日を、すべて選んでください。');
    pick('2025', '11', '31');
    screen.press('次へ');
    expect(screen.alert()).toBe('2025年11月に31日はありません。日を選び直してください。');
    pick('2025', '11', '30');
    screen.press('次へ');
    expect(kept.answers.enrolledOn).toBe('2025-11-30');
  });

  it('takes an age typed in any way, and refuses what is none', () => {
    begin({ insurer: 'sample', answers: { card: 'held', registered: true, enrolledOn: null } });
    screen.type('input.short', '百');
    screen.press('次へ');
    expect(screen.alert()).toBe('年齢は、0から130までの数字で入れてください。');
    screen.type('input.short', '７２歳');
    screen.press('次へ');
    expect(kept.answers.age).toBe(72);
  });

  it('takes a date of birth instead, and forgets the age', () => {
    const answers = {
      card: 'held',
      registered: true,
      enrolledOn: null,
      'sample.often': 1,
      age: 72,
    };
    begin({ insurer: 'sample', answers });
    screen.press('戻る');
    screen.press('戻る');
    screen.tick('生年月日で答える');
    pick('2026', '12', '1');
    screen.press('次へ');
    expect(screen.alert()).toBe('生年月日は、今日より前の日を選んでください。');
    pick('1954', '3', '4');
    screen.press('次へ');
    expect(kept.answers).not.toHaveProperty('age');
    expect(kept.answers.bornOn).toBe('1954-03-04');
  });
});

describe('a screen that is left before it is done', () => {
  const chosen = () =>
    screen.all<HTMLInputElement>('.paper input:checked').map(({ value }) => value);
  const openAgain = () => {
    screen.leave();
    begin(kept);
  };

  it('shows every paper as it was chosen, and is not done before somebody says so', () => {
    begin({ insurer: 'sample', answers: { card: 'none' } });
    screen.tickAll('.paper:nth-of-type(1) label:first-of-type');
    screen.press('戻る');
    screen.press('次へ');
    expect(chosen()).toEqual(['held']);
    screen.press('ここまでの答えを見る');
    screen.press('質問を続ける');
    expect(chosen()).toEqual(['held']);
    screen.tickAll('.paper:nth-of-type(2) label:last-of-type');
    openAgain();
    expect(screen.heading()).toBe('いま、次の紙を持っていますか');
    expect(chosen()).toEqual(['held', 'null']);
    expect(kept.answers).toEqual({ card: 'none' });
    screen.press('次へ');
    expect(kept.answers).toEqual({ card: 'none', notice: 'held', oldCard: null });
  });

  it('shows what was told before what was only chosen', () => {
    begun = { notice: 'lost' };
    begin({ insurer: 'sample', answers: { card: 'none', notice: 'held', oldCard: 'none' } });
    screen.press('戻る');
    expect(chosen()).toEqual(['held', 'none']);
  });

  it('shows the circumstances as they were ticked, as far as they were whole', () => {
    begin({ insurer: 'sample', answers: { card: 'none', notice: 'none', oldCard: 'none' } });
    screen.tick('この保険をやめた');
    screen.tick('病院や薬局で、資格が確認できないと言われた');
    screen.tick('「資格情報なし」');
    openAgain();
    expect(begun).toEqual({ readerShows: '資格情報なし' });
    expect(screen.isTicked('「資格情報なし」')).toBe(true);
    screen.tick('病院や薬局で、資格が確認できないと言われた');
    openAgain();
    expect(screen.all('input:checked')).toEqual([]);
  });
});

describe('circumstances', () => {
  const atCircumstances = () =>
    begin({ insurer: 'sample', answers: { card: 'none', notice: 'none', oldCard: 'none' } });

  it('asks for the date of what has one, and for words', () => {
    atCircumstances();
    screen.tick('この保険をやめた');
    screen.press('次へ');
    expect(screen.texts('.revealed .fault')).toEqual([screen.alert()]);
    expect(screen.alert()).toContain('日付を選んでください。');
    expect(document.activeElement?.tagName).toBe('SELECT');
    screen.type('select[id$=year]', '2026');
    screen.type('select[id$=month]', '3');
    screen.type('select[id$=day]', '31');
    screen.tick('病院や薬局で、資格が確認できないと言われた');
    screen.press('次へ');
    expect(screen.alert()).toBe('言われた言葉に近いものを選んでください。');
    screen.tick('「資格情報なし」');
    screen.press('次へ');
    expect(kept.answers).toMatchObject({ leftOn: '2026-03-31', readerShows: '資格情報なし' });
  });
});

describe('changing things from the answer', () => {
  it('edits one answer and returns', () => {
    begin({
      insurer: 'sample',
      answers: { card: 'none', notice: 'held', oldCard: 'held', leftOn: null, readerShows: null },
    });
    screen.press('「手元の紙」の答えを変える');
    expect(screen.text()).toContain('答えの見直し');
    screen.press('決定');
    expect(screen.heading()).toBe('持つのは「資格確認書」です。');
    screen.press('受診の場面を変える');
    screen.tick('急ぎの受診で、資格が確認できない');
    screen.press('決定');
    expect(kept.answers.visit).toBe('urgent');
    expect(screen.texts('.visit')).toEqual(['場面：急ぎの受診で、資格が確認できない']);
  });

  it('starts over with nothing but the nickname', () => {
    begin({ insurer: 'sample', nickname: '母', answers: { card: 'none', notice: 'none' } });
    screen.press('ここまでの答えを見る');
    screen.press('最初からやり直す');
    screen.press('消して、やり直す');
    expect(screen.heading()).toBe('加入先の健康保険を選んでください');
    expect(kept).toEqual({ nickname: '母', insurer: null, answers: {} });
  });
});
