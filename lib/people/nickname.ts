import { type Fault, fault } from '@/lib/decision/check-facts';

/** Characters (UTF-16 units) of a nickname at most; enough for 「横浜のお義母さん」. */
export const longestNickname = 30;

type CheckedNickname = { nickname: string; fault?: never } | { nickname?: never; fault: Fault };

/**
 * A nickname as it is kept: NFC, spaces at the ends gone. Refused: empty, too long, line breaks and
 * other controls, marks that turn the writing direction or are invisible, lone surrogates, and
 * anything like a number of a person (six digits or more, also full-width or with separators):
 * 記号・番号 and My Numbers have no business here. Markup is just text; nothing interprets it.
 */
export function checkNickname(input: unknown, path: string = 'nickname'): CheckedNickname {
  if (typeof input !== 'string') return { fault: fault(path, '"…"', input, 'wrong-kind') };
  const nickname = input.normalize('NFC').trim();
  if (nickname.length === 0 || nickname.length > longestNickname)
    return { fault: fault(path, `1–${longestNickname}`, input, 'name-length') };
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(withoutJoiners(nickname)))
    return { fault: fault(path, '"…"', input, 'bad-character') };
  if (/(\p{Nd}[\s\-‐-―−ー.・/]*){6}/u.test(nickname))
    return { fault: fault(path, '"…"', input, 'number-in-name') };
  return { nickname };
}

/** Emoji families are held together by U+200D, which is harmless between pictures. */
function withoutJoiners(text: string): string {
  return text.replace(/(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d/gu, '');
}
