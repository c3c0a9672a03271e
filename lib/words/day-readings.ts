/** How the days and months of the calendar are read; many of them as nobody would guess. */
const days =
  'ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか じゅういちにち じゅうににち じゅうさんにち じゅうよっか じゅうごにち じゅうろくにち じゅうしちにち じゅうはちにち じゅうくにち はつか にじゅういちにち にじゅうににち にじゅうさんにち にじゅうよっか にじゅうごにち にじゅうろくにち にじゅうしちにち にじゅうはちにち にじゅうくにち さんじゅうにち さんじゅういちにち'.split(
    ' ',
  );
/** Months are read as their number and がつ, but for these. */
const months: Readonly<Record<string, string>> = { 4: 'しがつ', 7: 'しちがつ', 9: 'くがつ' };
const words: Readonly<Record<string, string>> = {
  明治: 'めいじ',
  大正: 'たいしょう',
  昭和: 'しょうわ',
  平成: 'へいせい',
  令和: 'れいわ',
  元年: 'がんねん',
  年: 'ねん',
};

/**
 * Adds the readings to a Japanese date, over the numbers only where they are not what they seem:
 * 令和《れいわ》7年《ねん》12月《がつ》｜1日《ついたち》.
 */
export const readDate = (date: string): string =>
  date
    .replace(/明治|大正|昭和|平成|令和|元年|年/g, (word) => `${word}《${words[word]}》`)
    .replace(/(\d+)月/g, (month, n) =>
      months[n] ? `｜${month}《${months[n]}》` : `${month}《がつ》`,
    )
    .replace(/(\d+)日/g, (day, n) =>
      n === '1' ? `｜${day}《ついたち》` : readDays(`${day}《にち》`, n),
    );

/** A number of days, `2日《にち》`: 2 to 10 and a few more are read otherwise. */
export function readDays(counted: string, n: string): string {
  const reading = days[Number(n) - 1];
  return reading && n !== '1' && !reading.endsWith('にち') ? `｜${n}日《${reading}》` : counted;
}

/** One and two people are read as no other number: `1人《にん》` is ｜1人《ひとり》. */
export const readPeople = (counted: string, n: string): string =>
  n === '1' || n === '2' ? `｜${n}人《${n === '1' ? 'ひとり' : 'ふたり'}》` : counted;
