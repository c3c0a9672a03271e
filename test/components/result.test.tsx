// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Result } from '@/components/checklist/Result';
import type { SpokenVerdict } from '@/components/checklist/types';
import type { Answers } from '@/lib/decision/interview';
import type { Hold } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { show } from './screen';
import { emptyVerdict, samplePack } from './verdicts';

let screen: ReturnType<typeof show>;
afterEach(() => screen.leave());

interface Options {
  answers?: Answers;
  pending?: number;
  nickname?: string;
  lang?: Lang;
}

function result(verdict: Partial<SpokenVerdict>, options: Options = {}) {
  const { answers = {}, pending = 0, nickname = 'わたし', lang = 'ja' } = options;
  const calls = {
    onContinue: vi.fn(),
    onEdit: vi.fn(),
    onInsurer: vi.fn(),
    onNickname: vi.fn(),
    onStartOver: vi.fn(),
    onKeepNothing: vi.fn(),
    onPrint: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
  };
  screen = show(
    <Result
      verdict={{ ...emptyVerdict, ...verdict }}
      pack={samplePack}
      holder={{ nickname, insurer: 'sample', answers }}
      today="2026-11-20"
      pending={pending}
      moved={false}
      nameOf={(one) => `[${one}]`}
      keepNothing={false}
      {...calls}
    />,
    lang,
  );
  return calls;
}

describe('the answer in one sentence', () => {
  it.each<[Hold, string, string]>([
    [
      'notice',
      '持つのは「資格情報のお知らせ」です。',
      'You should have the 資格情報のお知らせ (notice).',
    ],
    [
      'certificate',
      '持つのは「資格確認書」です。',
      'You should have the 資格確認書 (certificate).',
    ],
    [
      'both',
      '「資格確認書」と「資格情報のお知らせ」の両方を持ちます。',
      'You should have both the 資格確認書 (certificate) and the 資格情報のお知らせ (notice).',
    ],
    [
      'neither',
      'いま、この保険の紙で持つものはありません。',
      'There is no paper of this insurance for you to have now.',
    ],
    ['undetermined', '答えはまだ決まりません。', 'We cannot say yet.'],
  ])('%s', (hold, ja, en) => {
    result({ hold });
    expect(screen.heading()).toBe(ja);
    screen.leave();
    result({ hold }, { lang: 'en' });
    expect(screen.heading()).toBe(en);
  });

  it('names the card first where the card gets the person treated', () => {
    result({ hold: 'notice', bring: [['mynaCard']] });
    expect(screen.heading()).toBe('マイナ保険証と「資格情報のお知らせ」を持ちます。');
    expect(screen.texts('.hold-picture figcaption')).toEqual([
      'マイナ保険証 受診で出す',
      '資格情報のお知らせ 一緒に持つ',
    ]);
    screen.leave();
    result({ hold: 'notice', bring: [['mynaCard']] }, { lang: 'en' });
    expect(screen.heading()).toBe(
      'You should have your card (マイナ保険証) and the 資格情報のお知らせ (notice).',
    );
  });

  it('says which of both papers is shown', () => {
    result({ hold: 'both', bring: [['certificate']] });
    expect(screen.heading()).toBe(
      '「資格確認書」と「資格情報のお知らせ」の両方を持ちます。受診で見せるのは資格確認書です。',
    );
    expect(screen.all('[data-role=show]').map((one) => one.textContent)).toEqual([
      '資格確認書資格確認書 受診で出す',
    ]);
  });

  it('shows a picture of each paper to hold, and the printed title on it', () => {
    result({ hold: 'both' });
    expect(screen.texts('.hold-picture svg')).toEqual(['資格確認書', '資格情報のお知らせ']);
    expect(screen.texts('.hold-picture figcaption')).toEqual([]);
    screen.leave();
    result({ hold: 'neither' });
    expect(screen.all('.hold-picture')).toEqual([]);
  });

  it('names the insurer, the day in both calendars, and a person with a name', () => {
    result({}, { nickname: '母' });
    expect(screen.texts('.answer-for')[0]).toBe(
      '母の答え見本健保2026年11月20日（令和8年11月20日）時点',
    );
    screen.leave();
    result({});
    expect(screen.text()).not.toContain('わたしの答え');
  });

  it('says how the certificate comes, as long as it has not come', () => {
    result({ hold: 'certificate', route: 'application' });
    expect(screen.texts('.route')).toEqual(['資格確認書：申請すると、もらえます。']);
    screen.leave();
    result({ hold: 'certificate', route: 'application' }, { answers: { certificate: 'held' } });
    expect(screen.texts('.route')).toEqual([]);
  });

  it('says what would settle an open answer, and takes the person there', () => {
    const calls = result({ hold: 'undetermined', ask: ['card', 'leftOn', 'visit', 'oldCard'] });
    expect(screen.texts('.settles button')).toEqual(['[card]']);
    screen.press('[card]');
    expect(calls.onEdit).toHaveBeenCalledWith('card');
  });

  it('says that the documents are silent when no answer could settle it', () => {
    result({ hold: 'undetermined' });
    expect(screen.text()).toContain('加入先の資料に書かれていないため');
    screen.leave();
    result({ hold: 'undetermined' }, { pending: 1 });
    expect(screen.text()).not.toContain('加入先の資料に書かれていないため');
  });

  it('says what would settle how a certificate comes, while none is there', () => {
    const open: Partial<SpokenVerdict> = { hold: 'both', ask: ['ticked'] };
    result(open);
    expect(screen.texts('.settles button')).toEqual(['[ticked]']);
    expect(screen.text()).toContain('「分からない」と答えたことで');
    screen.leave();
    result(open, { answers: { certificate: 'held' } });
    expect(screen.texts('.settles button')).toEqual([]);
  });

  it('says why there is nothing to hold', () => {
    const because = [{ rule: 'not-yet', cites: [], text: '資格は、まだ始まっていません。' }];
    result({ hold: 'neither', because });
    expect(screen.texts('.answer')[0]).toContain('資格は、まだ始まっていません。');
  });

  it('gives the number of who is to be asked', () => {
    const todo = [{ action: 'ask-insurer', cites: [], text: '見本健保に聞きます。' } as const];
    result({ todo: [...todo] });
    expect(screen.texts('.contact')[0]).toContain('03-0000-0000');
    screen.leave();
    const silent = [{ topic: 'phone', contact: 'desk', text: '書かれていません。' }];
    result({ todo: [...todo], silent });
    expect(screen.texts('.contact')).toHaveLength(1);
  });

  it('offers the questions that were skipped', () => {
    const calls = result({}, { pending: 2 });
    expect(screen.text()).toContain('まだ聞いていないことがあります（約2問）。');
    screen.press('質問を続ける');
    expect(calls.onContinue).toHaveBeenCalledOnce();
  });
});

describe('what to bring', () => {
  it('joins what belongs together, puts “or” between the ways, and crosses out what is refused', () => {
    result({
      bring: [['mynaCard', 'notice'], ['certificate']],
      bringNever: [['notice']],
    });
    expect(screen.texts('.ways > li')).toEqual([
      'マイナ保険証＋ と 資格情報のお知らせ',
      'または資格確認書',
    ]);
    expect(screen.texts('.never h3')).toEqual(['これだけでは受診できません']);
    expect(screen.texts('.never s')).toEqual(['資格情報のお知らせ']);
  });

  it('names the visit it speaks of and offers another', () => {
    const calls = result({ bring: [['certificate']] }, { answers: { visit: 'no-reader' } });
    expect(screen.texts('.visit')).toEqual(['場面：カードリーダーがない病院・薬局']);
    screen.press('受診の場面を変える');
    expect(calls.onEdit).toHaveBeenCalledWith('visit');
  });

  it('says so when the documents do not settle it, and nothing at all when membership is over', () => {
    result({ hold: 'notice' });
    expect(screen.text()).toContain('受診で何を出せばよいか、資料からは決まりません。');
    screen.leave();
    result({ hold: 'neither' });
    expect(screen.text()).not.toContain('受診で見せるもの');
  });
});

describe('what to do next', () => {
  it('gives the exact form, through whom, and when', () => {
    result({
      todo: [
        {
          action: 'apply-certificate',
          form: '健康保険資格確認書交付申請書',
          to: 'workplace',
          from: '2026-01-07',
          by: '2026-01-27',
          text: '資格確認書を申請します。',
          cites: ['M-3'],
        },
      ],
    });
    expect(screen.texts('.todos > li > p')).toEqual([
      '資格確認書を申請します。',
      '出典：見本健保 M-3',
    ]);
    expect(screen.texts('.details dt')).toEqual(['用紙', 'どこへ', '時期']);
    expect(screen.texts('.details dd')).toEqual([
      '健康保険資格確認書交付申請書',
      '勤め先',
      '2026年1月7日（令和8年1月7日）から2026年1月27日（令和8年1月27日）まで',
    ]);
  });

  it('keeps a form’s name Japanese in English text, and marks it as Japanese', () => {
    result(
      { todo: [{ action: 'x', form: '資格確認書（再）交付申請書', text: 'Apply.', cites: [] }] },
      { lang: 'en' },
    );
    const [form] = screen.all('.form-name');
    expect(form?.textContent).toBe('資格確認書（再）交付申請書');
    expect(form?.lang).toBe('ja');
  });

  it('says when there is nothing to do', () => {
    result({});
    expect(screen.text()).toContain('いま、することはありません。');
  });
});

describe('papers, dates, reasons, sources, silences', () => {
  it('says what to give back, what may be destroyed, what to keep', () => {
    result({ giveBack: ['certificate'], destroy: ['oldCard'], keep: ['notice', 'elderlyCard'] });
    expect(screen.texts('.outcomes > div')).toEqual([
      '返すもの資格確認書',
      '捨ててよいもの従来の健康保険証',
      'とっておくもの資格情報のお知らせ高齢受給者証',
    ]);
  });

  it('puts the days in their order around today, in both calendars', () => {
    result({
      dates: [
        { what: 'b', on: '2030-11-30', text: '資格確認書の期限', cites: [] },
        { what: 'a', on: '2026-12-01', text: '電子証明書の期限', cites: ['M-2'] },
      ],
    });
    expect(screen.texts('.timeline > li')).toEqual([
      '今日 2026年11月20日（令和8年11月20日）',
      '2026年12月1日（令和8年12月1日） あと11日電子証明書の期限出典：見本健保 M-2',
      '2030年11月30日（令和12年11月30日） 資格確認書の期限',
    ]);
    expect(screen.all('.timeline [aria-hidden]').length).toBe(3);
  });

  it('says in words that a day is past, and what is to be done by a day', () => {
    result({
      dates: [{ what: 'a', on: '2026-11-01', text: '電子証明書の期限', cites: [] }],
      todo: [{ action: 'x', by: '2026-11-20', text: '届けを出します。', cites: ['M-3'] }],
    });
    expect(screen.texts('.timeline > li')).toEqual([
      '2026年11月1日（令和8年11月1日） （過ぎました）電子証明書の期限',
      '今日 2026年11月20日（令和8年11月20日） この日まで：届けを出します。出典：見本健保 M-3',
    ]);
    screen.leave();
    result({});
    expect(screen.all('.timeline')).toEqual([]);
  });

  it('draws the way from the reasons to the answer, and gives the documents with their dates', () => {
    result({
      because: [
        { rule: 'ground.no-card', text: '先の理由。', cites: ['M-1'] },
        { rule: 'b', text: '後の理由。', cites: [] },
        { rule: 'paper.x', text: '返さなくてかまいません。', cites: [] },
      ],
      cites: ['M-1', 'N', 'M-4'],
    });
    expect(screen.texts('.path > li')).toEqual([
      'いまの状態先の理由。出典：見本健保 M-1',
      '後の理由。',
      '答え持つのは「資格情報のお知らせ」です。資格情報のお知らせ',
    ]);
    expect(screen.texts('.beside > li')).toEqual(['返さなくてかまいません。']);
    expect(screen.texts('.sources > li')).toEqual([
      '見本のしおり見本健保 · 2026年1月（令和8年1月）引用した箇所：M-1, M-4',
      '古い案内見本健保 · 日付なし、2024年9月1日（令和6年9月1日）より前引用した箇所：N',
    ]);
    expect(screen.texts('.as-of')).toEqual([
      'この答えは、2026年1月（令和8年1月）の資料にもとづいています。',
    ]);
  });

  it('names whom to ask where the documents are silent, with the number as it is printed', () => {
    result({ silent: [{ topic: 'x', contact: 'desk', text: '書かれていないこと。' }] });
    expect(screen.texts('.silent li')).toEqual(['書かれていないこと。']);
    expect(screen.texts('.contact dd')).toEqual([
      '見本健保 適用課',
      '03-0000-0000（通話料有料）',
      '平日 9:00～17:00',
    ]);
  });

  it('always says that it is unofficial', () => {
    result({});
    expect(screen.texts('.unofficial')).toEqual([
      '非公式の案内です。最後に決めるのは、加入先の健康保険です。',
    ]);
  });
});

describe('looking at the answers again', () => {
  it('lists every answer with a button of its own', () => {
    const calls = result({}, { answers: { card: 'held', registered: null } });
    expect(screen.texts('.review dt')).toEqual(['加入先の健康保険', '[card]', '[registered]']);
    expect(screen.texts('.review dd li')).toEqual(['見本健保', '手元にある', '分からない']);
    screen.press('「[registered]」の答えを変える');
    expect(calls.onEdit).toHaveBeenCalledWith('registered');
    screen.press('「加入先の健康保険」の答えを変える');
    expect(calls.onInsurer).toHaveBeenCalledOnce();
  });

  it('starts over only after a second press', () => {
    const calls = result({});
    screen.press('最初からやり直す');
    expect(calls.onStartOver).not.toHaveBeenCalled();
    screen.press('やめる');
    screen.press('最初からやり直す');
    screen.press('消して、やり直す');
    expect(calls.onStartOver).toHaveBeenCalledOnce();
  });

  it('takes a nickname, but no number of a person', () => {
    const calls = result({});
    screen.type('.nickname input', '123456789012');
    screen.press('呼び名を変える');
    expect(screen.alert()).toContain('番号');
    expect(calls.onNickname).not.toHaveBeenCalled();
    screen.type('.nickname input', ' 父 ');
    screen.press('呼び名を変える');
    expect(calls.onNickname).toHaveBeenCalledWith('父');
  });

  it('can keep nothing on this computer', () => {
    const calls = result({});
    screen.tick('このパソコンに何も残さない');
    expect(calls.onKeepNothing).toHaveBeenCalledWith(true);
  });
});
