import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { milestonesOf, timeline } from '@/lib/decision/timeline';
import { builtIn, nationalContacts } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { whomToCall } from '@/lib/insurers/whom-to-call';
import type { Lang } from '@/lib/words/catalogue';
import { type Answered, plainText } from '@/lib/words/plain-text';
import { speak } from '@/lib/words/verdict';

const today = '2026-11-20';

function answered(id: string, facts: Facts, lang: Lang): Answered {
  const pack = builtIn.get(id) as Pack;
  const verdict = speak(decide(facts, pack, today), pack, lang);
  return {
    verdict,
    name: null,
    insurer: pack.names.ja,
    visit: null,
    moments: timeline(verdict, facts as Record<string, string>, milestonesOf(pack), today),
    contacts: whomToCall(verdict, [...pack.contacts, ...nationalContacts]),
    documents: pack.documents,
    today,
  };
}
const lost: Facts = { card: 'lost', registered: true, oldCard: 'held', notice: 'held' };

describe('plainText', () => {
  const text = plainText({ ...answered('shuppan', lost, 'ja'), name: '母' }, 'ja');

  it('begins with whose it is, the insurer, the day and the answer', () => {
    expect(text.split('\n').slice(0, 6)).toEqual([
      '母の健康保険の確認メモ',
      '出版健康保険組合',
      '2026年11月20日（令和8年11月20日）時点',
      '',
      '■ 答え',
      '「資格確認書」と「資格情報のお知らせ」の両方を持ちます。受診で見せるのは資格確認書です。',
    ]);
  });

  it('says what is brought, what is refused, and each step with its form and where it goes', () => {
    expect(text).toContain(
      '■ 受診で見せるもの\n場面：ふだんの受診（カードリーダーがある）\n・資格確認書\n',
    );
    expect(text).toContain(
      '■ これだけでは受診できません\n・従来の健康保険証\n・資格情報のお知らせ\n',
    );
    expect(text).toMatch(
      /\n\d\. 資格確認書を申請します。\n {3}用紙：資格確認書（再）交付申請書\n {3}どこへ：勤め先\n/,
    );
    expect(text).toContain('・捨ててよいもの：従来の健康保険証');
  });

  it('says the dates, whom to call, and the documents', () => {
    expect(text).toContain('・2025年12月1日（令和7年12月1日）：従来の健康保険証の最後の日');
    expect(text).toContain('・出版健康保険組合 適用課  03-3292-5005');
    expect(text).toContain('Q & A / 出版健康保険組合 / 2025年12月1日（令和7年12月1日）');
    expect(text.endsWith('最後に決めるのは、加入先の健康保険です。')).toBe(true);
  });

  it('names nobody who is not to be named', () => {
    expect(plainText(answered('shuppan', lost, 'ja'), 'ja')).toMatch(/^健康保険の確認メモ\n/);
  });

  it('leaves out headings with nothing under them', () => {
    const left = plainText(answered('shuppan', { leftOn: '2026-10-31' }, 'ja'), 'ja');
    expect(left).not.toContain('■ 受診で見せるもの');
    expect(left).not.toMatch(/■[^\n]*\n\n/);
  });

  it('joins what belongs together and puts “or” between the ways', () => {
    const facts: Facts = { card: 'held', registered: true, ecert: 'valid', age: 40 };
    const way = plainText(answered('kyoukai', { ...facts, visit: 'no-reader' }, 'ja'), 'ja');
    expect(way).toContain('・マイナ保険証 ＋ 資格情報のお知らせ\nまたは\n・マイナ保険証 ＋ ');
  });

  it.each(['ja', 'en'] as const)('leaves no mark unfilled and no key unsaid (%s)', (lang) => {
    for (const id of builtIn.keys()) {
      const said = plainText(answered(id, lost, lang), lang);
      expect(said).not.toMatch(/[{}]|undefined|null/);
      expect(said).not.toMatch(/\b(hold|desk|paper|todo|timeline|sheet|silent|date)\.[a-z]/);
    }
  });
});
