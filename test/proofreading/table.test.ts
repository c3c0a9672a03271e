import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/insurers/format';
import { summarise } from '@/lib/proofreading/summary';
import { summaryText } from '@/lib/proofreading/summary-text';
import { packTable } from '@/lib/proofreading/table/table';
import { langs } from '@/lib/words/catalogue';
import { builtInNames, packNamed, sampleNames, statement } from './sample';

const society = () => packNamed('samples/sample-society');
const rows = (table: string) => table.split('\n').filter((line) => line.startsWith('|'));

describe('the table', () => {
  it('says who gets a certificate, how, when, how long, and where it is written', () => {
    const row = rows(packTable(society(), 'ja')).find((line) => line.includes('カードをなくした'));
    expect(row).toBe(
      '| カードをなくした・カードを更新中 | 条件なし | 出る | 申請・次はない | 資格確認書交付申請書・勤め先を通す(任意継続・特例退職は直接) | 届け出から3～5営業日 | 2か月 | カードをなくした人、更新中の人には、期限が2か月の資格確認書が出ます。 | いつでも | A-5 |',
    );
  });

  it('writes half-open periods with their last day, 西暦 and 和暦 side by side', () => {
    const table = packTable(packNamed('samples/sample-mutual'), 'ja');
    expect(table).toContain('2025年12月1日（令和7年12月1日） まで');
    expect(table).toContain('| Y0 | 組合員証の廃止について(見本) |');
    expect(table).toContain('2024年10月1日（令和6年10月1日）・新しい資料 Y が優先');
  });

  it('tells a sample from a real insurer', () => {
    expect(packTable(society(), 'ja')).toContain('これは見本です');
    expect(packTable(packNamed('kyoukai'), 'ja')).not.toContain('見本');
  });

  it('names whom to ask for each silence', () => {
    const row = rows(packTable(society(), 'en')).find((line) => line.includes('live abroad hold'));
    expect(row).toContain('見本健康保険組合 適用係');
  });

  it.each([...builtInNames, ...sampleNames])('of %s has a row for every statement', (name) => {
    const pack = packNamed(name);
    for (const lang of langs) {
      const table = packTable(pack, lang);
      for (const { cites } of pack.statements) expect(table).toContain(cites.join(', '));
      const asks = pack.statements.filter((one) => one.about === 'silence').length;
      expect(rows(table).length).toBeGreaterThanOrEqual(pack.statements.length + asks);
      expect(table).not.toMatch(/undefined|NaN|\{\w+\}|\b(when|fact|value|action|col)\.\w/);
    }
  });

  it('cannot be broken by what a pack says', () => {
    const pack = society();
    statement(pack, 'certificate', 'certificate.short').form = 'a | b\n# <img src=x> [x](y)';
    const row = rows(packTable(pack, 'ja')).find((line) => line.includes('img'));
    expect(row).toContain('a \\| b # &lt;img src=x\\> \\[x\\](y)');
  });
});

describe('the summary', () => {
  const on = '2026-11-20';

  it('sorts the grounds into given, refused, depending and silent', () => {
    const { certificate } = summarise(packNamed('samples/sample-elderly'), on);
    expect(certificate.given).toContain('no-card');
    expect(certificate.depends).toEqual(['just-in-case', 'works']);
    expect(certificate.silent).toEqual([]);
    expect(summarise(society(), on).certificate.silent).toEqual([
      'ecert-void',
      'damaged',
      'custody',
    ]);
  });

  it('lists the days on which rules change later', () => {
    const { changes } = summarise(packNamed('samples/sample-elderly'), '2026-07-01');
    expect(changes).toEqual(['2026-08-01']);
  });

  const kinds = (change: (pack: Pack) => unknown) => {
    const pack = society();
    change(pack);
    return summarise(pack, on).notes.map((one) => one.kind);
  };
  const short = (pack: Pack) =>
    statement(pack, 'certificate', 'certificate.short') as Record<string, unknown>;

  it.each([
    ['nothing', [], () => {}],
    ['no form', ['no-form'], (pack: Pack) => delete short(pack).form],
    ['nowhere to file it', ['no-to'], (pack: Pack) => delete short(pack).to],
    ['no English', ['no-english'], (pack: Pack) => delete pack.words?.en],
    [
      'a paper that was to be there before the rule begins',
      ['past-day'],
      (pack: Pack) => {
        short(pack).lead = { by: '2020-01-01' };
      },
    ],
    [
      'a thing to do by a day before the rule begins',
      ['past-day'],
      (pack: Pack) => {
        const lost = statement(pack, 'todo', 'todo.certificate-lost');
        Object.assign(lost, { from: '2026-04-01', by: '2026-03-31' });
      },
    ],
    [
      'a document and a pack of days to come',
      ['future-day', 'future-day'],
      (pack: Pack) => {
        Object.assign(pack.documents[0] as object, { date: '2062-10-15' });
        pack.madeBy = { name: '適用係', on: '2126-11-20' };
      },
    ],
    [
      'a document nobody cites',
      ['unused-document'],
      (pack: Pack) =>
        pack.documents.push({ key: 'B', title: 'B', publisher: 'B', date: '2026-01-01' }),
    ],
  ])('notes %s', (_, expected, change) => {
    expect(kinds(change)).toEqual(expected);
  });

  it.each(langs)('reads as plain lines in %s', (lang) => {
    for (const name of [...builtInNames, ...sampleNames]) {
      const pack = packNamed(name);
      const text = summaryText(summarise(pack, on), pack, lang);
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}|\b(when|fact|value|action|summary)\.\w/);
      expect(text.split('\n').length).toBeGreaterThan(10);
    }
  });
});
