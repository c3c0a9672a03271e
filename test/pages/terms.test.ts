import { describe, expect, it } from 'vitest';
import sources from '@/assets/sources.json';
import words from '@/assets/words/ja/terms.json';
import { sources as portalSources } from '@/lib/guides/sources';
import { countTerms, type TermId, termIds, termOf, topicsOf, twinOf } from '@/lib/pages/terms';
import { plain } from '@/lib/pages/text';
import { documentOf } from '@/lib/words/citations';
import { everyLang } from '@/lib/words/lang';
import { isTermKey, termWords } from '@/lib/words/terms';

const ids = (text: string) => countTerms(plain(text)).map(({ id, count }) => [id, count]);
const everyName = termIds.flatMap((id) => termOf(id).names.map((name) => [name, id] as const));

/** Section 15 of the ledger, every row. */
const glossary = `
  マイナ保険証 マイナンバーカード マイナンバー 個人番号 下4桁 マイナポータル 健康マイポータル
  資格情報のお知らせ 資格確認書 健康保険証 健康保険被保険者証 高齢受給者証 限度額適用認定証
  限度額適用・標準負担額減額認定証 特定疾病療養受療証 高額療養費制度 被保険者資格申立書 オンライン資格確認
  顔認証付きカードリーダー 汎用カードリーダー 顔認証マイナンバーカード 暗証番号 利用者証明用電子証明書
  署名用電子証明書 電子証明書 JPKI（公的個人認証サービス） 利用登録 登録解除 失効 返納 返却 回収 自己破棄
  き損 登録完了 資格（無効） 資格情報なし 紐づけ 記号・番号 被保険者等記号・番号 枝番 保険者 保険者番号
  被保険者 被扶養者 加入者 任意継続被保険者 任継 特退 事業主 事業所 資格取得届 資格喪失届 被扶養者異動届
  資格確認書発行要否欄 資格取得年月日 交付 再交付 職権交付 一斉交付 経過措置 負担割合 一部負担金 発効年月日
  扶養 介助者 社保 適用課 住民基本台帳 住民票 成年被後見人 法定代理人 国外転出 国外継続利用 一時帰国
  一時利用停止 遺失届・盗難届 交付通知書 有効期限通知書 個人番号通知書 医療費控除 医療費通知情報 特定健診
  健診機関 日本年金機構 地方公共団体情報システム機構 社会保険診療報酬支払基金 国保中央会 中間サーバー 総点検
  抽出日 基準日 診療報酬明細書 臓器提供意思表示欄 生活保護受給者 医療券・調剤券 訪問診療 協会けんぽ 出版健保
`;

describe('terms', () => {
  it.each(glossary.trim().split(/\s+/))('%s of the glossary is explained as a whole', (name) => {
    expect(everyName.map(([known]) => plain(known))).toContain(plain(name));
    expect(ids(name)).toHaveLength(1);
  });

  it('every name belongs to one term only', () => {
    const names = everyName.map(([name]) => plain(name));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(everyName)('%s is %s', (name, id) => {
    expect(ids(name)).toEqual([[id, 1]]);
  });

  it.each(termIds)('%s is read in kana, and rests on documents that we have', (id) => {
    const { reading, cites } = termOf(id);
    expect(reading).toMatch(/^[\p{sc=Hiragana}ー・（）]+$/u);
    for (const cite of cites) {
      expect(documentOf(cite, portalSources), cite).toBeDefined();
      if (!cite.startsWith('P-')) expect(sources.keys).toContain(cite);
    }
  });

  it.each(termIds)('%s has its name and its meaning in every language', (id) => {
    for (const lang of everyLang) {
      const t = termWords(lang);
      expect(t(`${id}.is`)).not.toBe(`${id}.is`);
      expect(t(`${id}.name`)).not.toBe(`${id}.name`);
    }
    expect(termWords('ja')(`${id}.name`)).toBe(termOf(id).names[0]);
    expect(isTermKey(`${id}.twin`)).toBe(twinOf(id) !== null);
  });

  it('what is mistaken for each other points at each other', () => {
    for (const id of termIds) {
      const twin = twinOf(id);
      if (twin) expect(twinOf(twin), id).toBe(id);
    }
  });

  it('no word is left over', () => {
    const known = new Set<string>([...termIds, 'terms']);
    const keys = Object.keys(words);
    expect(keys.filter((key) => !known.has(key.split('.')[0] as string))).toEqual([]);
  });

  it('never says a colour of a paper', () => {
    expect(JSON.stringify(words)).not.toMatch(/[青黄赤緑白]い|色の/);
  });

  it('never confuses the two papers', () => {
    expect(ids('資格確認書と資格情報のお知らせ。資格情報通知書、健康保険資格確認書')).toEqual([
      ['notice', 2],
      ['certificate', 2],
    ]);
    expect([twinOf('notice'), twinOf('certificate')]).toEqual(['certificate', 'notice']);
    const t = termWords('ja');
    expect(t('notice.point')).toContain('だけでは受診できません');
    expect(t('certificate.point')).toContain('だけで受診できます');
  });

  it.each<[string, TermId]>([
    ['健康保険証利用登録', 'registration'],
    ['ﾏｲﾅ保険証', 'mynaCard'],
    ['資格情報の\nお知らせ', 'notice'],
    ['利用者証明用電子証明書', 'ecertUser'],
    ['署名用電子証明書', 'ecertSign'],
    ['下４桁', 'lastDigits'],
    ['被扶養者(異動)届', 'dependantFiling'],
    ['資格(無効)', 'statusInvalid'],
  ])('%s is %s and nothing else', (text, id) => {
    expect(ids(text)).toEqual([[id, 1]]);
  });

  it.each([
    '資格情報',
    '確認書',
    '保険証明書',
    '自社保有のサーバー',
    '会社保険',
    '地方交付税交付金',
    '会員登録完了',
    '健康保険証として使う',
    '',
  ])('%s is no term', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('a name that counts only by itself does', () => {
    expect(ids('国保から社保に')).toEqual([['employeesInsurance', 1]]);
  });
});

describe('topics', () => {
  it('are what the headings name, in their order', () => {
    expect(topicsOf(['資格情報のお知らせと資格確認書', 'マイナポータル'], [])).toEqual([
      'notice',
      'certificate',
    ]);
  });
  it('are else what comes again and again', () => {
    const counts = countTerms(`${'資格確認書'.repeat(3)}高齢受給者証`);
    expect(topicsOf(['新着情報'], counts)).toEqual(['certificate']);
  });
  it('are the same for the kinds of one thing', () => {
    expect(topicsOf(['電子証明書と利用者証明用電子証明書'], [])).toEqual(['ecert']);
  });
});
