const reading = '(?:《[^》]*》)?';
const of = (unit: string) => `\\d+${unit}${reading}`;
const day = `${of('年')}｜?${of('月')}(?:｜?${of('日')})?`;
const era = `(?:昭和|平成|令和)${reading}${day}`;
const phone = '0\\d{1,3}-\\d{2,4}-\\d{2,4}';
const hours = '\\d{1,2}:\\d\\d[～–~]\\d{1,2}:\\d\\d';

/**
 * What of a text stays in one line where there is room: telephone numbers, hours, days in both
 * calendars with their readings and the marks around them, and what browsers break inside a word. Split by it, they are the odd
 * ones of the pieces.
 */
export const whole = new RegExp(
  `(${phone}|[（(]?(?:${era}|${day}|${hours})[）)、。]*|フリーダイヤル)`,
);

export const isPhone = (text: string): boolean => /^0\d+-/.test(text);
/** Whether a piece is said in Japanese whatever the language around it. */
export const isJapanesePiece = (text: string): boolean => /昭和|平成|令和|フリー/.test(text);
