/** How the days and months of the calendar are read; many of them as nobody would guess. */
const days =
  'ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか じゅういちにち じゅうににち じゅうさんにち じゅうよっか じゅうごにち じゅうろくにち じゅうしちにち じゅうはちにち じゅうくにち はつか にじゅういちにち にじゅうににち にじゅうさんにち にじゅうよっか にじゅうごにち にじゅうろくにち にじゅうしちにち にじゅうはちにち にじゅうくにち さんじゅうにち さんじゅういちにち'.split(
    ' ',
  );
const months =
  'いちがつ にがつ さんがつ しがつ ごがつ ろくがつ しちがつ はちがつ くがつ じゅうがつ じゅういちがつ じゅうにがつ'.split(
    ' ',
  );
const words: Readonly<Record<string, string>> = {
  明治: 'めいじ',
  大正: 'たいしょう',
  昭和: 'しょうわ',
  平成: 'へいせい',
  令和: 'れいわ',
  元年: 'がんねん',
  年: 'ねん',
};

/** Adds the readings to a Japanese date: 令和《れいわ》7年《ねん》｜12月《じゅうにがつ》｜1日《ついたち》. */
export const readDate = (date: string): string =>
  date
    .replace(/明治|大正|昭和|平成|令和|元年|年/g, (word) => `${word}《${words[word]}》`)
    .replace(/(\d+)月/g, (month, n) => `｜${month}《${months[Number(n) - 1] ?? 'がつ'}》`)
    .replace(/(\d+)日/g, (day, n) => `｜${day}《${days[Number(n) - 1] ?? 'にち'}》`);

/** A number of days, or a day of the month told beside its month. 1日 is left: いちにち, or ついたち. */
export function readDays(counted: string, n: string): string {
  const reading = days[Number(n) - 1];
  return reading && n !== '1' && !reading.endsWith('にち') ? `｜${n}日《${reading}》` : counted;
}
