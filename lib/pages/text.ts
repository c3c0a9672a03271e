/** Whether there is more to read in a text node than that many characters; room around it is none. */
export const isLonger = (text: string, than: number): boolean =>
  text.length > than && text.trim().length > than;

/** Letters that are their own plain spelling, alone and beside each other: most of most pages. */
const ownSpelling = /^[0-9A-Za-z、。「」・ぁ-ゖァ-ヺー一-龯]*$/;

/**
 * One spelling for what looks the same: full and half width, spaces, line breaks and characters
 * that cannot be seen do not change what a label says.
 */
export function plain(text: string): string {
  if (ownSpelling.test(text)) return text;
  if (!/\S/.test(text)) return '';
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}
