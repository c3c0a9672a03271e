/**
 * One spelling for what looks the same: full and half width, spaces, line breaks and characters
 * that cannot be seen do not change what a label says.
 */
export function plain(text: string): string {
  if (!/\S/.test(text)) return '';
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}
