import { describe, expect, it } from 'vitest';
import {
  dayFrom,
  eraDay,
  eraYear,
  readIn,
  westernDay,
  wholeNumber,
  writeDay,
  writeMonth,
} from '../../lib/words/dates';
import type { Lang } from '../../lib/words/lang';
import { plain } from '../../lib/words/ruby';

describe('days in both calendars', () => {
  it('writes 西暦 with 和暦 beside it', () => {
    expect(writeDay('2025-12-01', 'ja')).toBe('2025年12月1日（令和7年12月1日）');
    expect(writeDay('2025-12-01', 'en')).toBe('December 1, 2025 (令和7年12月1日)');
    expect(westernDay('2026-01-20', 'ja')).toBe('2026年1月20日');
  });

  it('writes them as each language does, the Japanese year always beside', () => {
    const said = (lang: Lang) => writeDay('2025-12-01', lang);
    expect(said('zh')).toBe('2025年12月1日（令和7年12月1日）');
    expect(said('ko')).toBe('2025년 12월 1일 (令和7年12月1日)');
    expect(said('pt')).toBe('1º de dezembro de 2025 (令和7年12月1日)');
    expect(said('vi')).toBe('ngày 1 tháng 12 năm 2025 (令和7年12月1日)');
    expect(writeMonth('2026-01-01', 'vi')).toBe('tháng 1 năm 2026 (令和8年1月)');
    expect(writeMonth('2026-01-01', 'zh')).toBe('2026年1月（令和8年1月）');
    expect(writeMonth('2026-01-01', 'pt')).toBe('janeiro de 2026 (令和8年1月)');
  });

  it('writes how they are read, where everything is', () => {
    expect(writeDay('2019-04-20', 'ja-easy')).toBe(
      '2019年《ねん》｜4月《しがつ》｜20日《はつか》（平成《へいせい》31年《ねん》｜4月《しがつ》｜20日《はつか》）',
    );
    expect(writeMonth('2019-09-01', 'ja-ruby')).toBe(
      '2019年《ねん》｜9月《くがつ》（令和《れいわ》元年《がんねん》｜9月《くがつ》）',
    );
    expect(readIn('昭和30年4月1日', 'ja-ruby')).toBe(
      '昭和《しょうわ》30年《ねん》｜4月《しがつ》｜1日《ついたち》',
    );
    expect(readIn('昭和30年4月1日', 'ja')).toBe('昭和30年4月1日');
    expect(plain(writeDay('2025-12-01', 'ja-easy'))).toBe(writeDay('2025-12-01', 'ja'));
  });

  it('changes the era on the day it changed', () => {
    expect(eraDay('2019-04-30')).toBe('平成31年4月30日');
    expect(eraDay('2019-05-01')).toBe('令和元年5月1日');
    expect(eraDay('1989-01-07')).toBe('昭和64年1月7日');
    expect(eraDay('1989-01-08')).toBe('平成元年1月8日');
    expect(eraDay('1926-12-24')).toBe('大正15年12月24日');
  });

  it('writes a month for documents that give no day', () => {
    expect(writeMonth('2026-01-01', 'ja')).toBe('2026年1月（令和8年1月）');
    expect(writeMonth('2026-01-01', 'en')).toBe('January 2026 (令和8年1月)');
  });

  it('names both eras of a year in which one ended', () => {
    expect(eraYear(2025)).toBe('令和7年');
    expect(eraYear(2019)).toBe('平成31年・令和元年');
    expect(eraYear(1950)).toBe('昭和25年');
  });

  it('does not depend on the time zone of the computer', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
        process.env.TZ = zone;
        expect(writeDay('2025-12-01', 'ja')).toBe('2025年12月1日（令和7年12月1日）');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('gives back what is not a day', () => {
    expect(writeDay('2025-11-31', 'ja')).toBe('2025-11-31');
    expect(writeMonth('soon', 'en')).toBe('soon');
  });
});

describe('days and numbers as people enter them', () => {
  it('knows which days exist', () => {
    expect(dayFrom(2025, 12, 1)).toBe('2025-12-01');
    expect(dayFrom(2024, 2, 29)).toBe('2024-02-29');
    expect(dayFrom(2025, 2, 29)).toBeNull();
    expect(dayFrom(2025, 11, 31)).toBeNull();
  });

  it.each([
    ['72', 72],
    ['７２', 72],
    [' 7 2 歳', 72],
    ['0', 0],
  ])('reads %s', (typed, number) => expect(wholeNumber(typed)).toBe(number));

  it.each(['', '七十二', '-1', '7.5', '99999'])('does not read %j', (typed) =>
    expect(wholeNumber(typed)).toBeNull(),
  );
});
