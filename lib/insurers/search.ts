/** What the search needs to know of a pack. */
export interface Findable {
  names: { ja: string; short: string; kana: string; en: string };
  /** 保険者番号, whole or as leading digits. */
  insurerNumbers: readonly string[];
}

/**
 * Insurers whose name, reading or 保険者番号 fits what a person typed, best first. Hiragana,
 * katakana, full-width letters, spaces and the usual endings (健康保険組合, 健保, けんぽ) make no
 * difference. An empty query finds everybody, in the given order.
 */
export function searchInsurers<T extends Findable>(insurers: readonly T[], query: string): T[] {
  const digits = insurerNumberIn(query);
  if (digits !== null) return insurers.filter((one) => hasNumber(one, digits));
  const sought = normalise(query);
  if (sought === '') return [...insurers];
  const core = withoutEnding(sought);
  const scored = insurers.map((one) => ({ one, score: score(one, sought, core) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** The digits of a 保険者番号 being typed (4 to 8 of them), or null if it is something else. */
export function insurerNumberIn(query: string): string | null {
  const digits = query.normalize('NFKC').replace(/[\s\-‐－ー]/g, '');
  return /^\d{4,8}$/.test(digits) ? digits : null;
}

function hasNumber({ insurerNumbers }: Findable, digits: string): boolean {
  return insurerNumbers.some((number) => number.startsWith(digits) || digits.startsWith(number));
}

function score({ names }: Findable, sought: string, core: string): number {
  const known = Object.values(names).map(normalise);
  if (known.includes(sought)) return 4;
  if (known.some((name) => name.startsWith(sought))) return 3;
  if (known.some((name) => name.includes(sought))) return 2;
  return core !== '' && known.some((name) => withoutEnding(name).includes(core)) ? 1 : 0;
}

/** NFKC, lower case, katakana as hiragana; spaces, dots and long-vowel marks go. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))
    .replace(/[\s・.,、。()（）「」ー-]/g, '');
}

function withoutEnding(name: string): string {
  return name
    .replace(
      /(健康保険組合|健康保険協会|健康保険|健保組合|健保|けんぽくみあい|けんぽ|けんこうほけんくみあい|けんこうほけん|kenpo)$/,
      '',
    )
    .replace(/^(全国)(?=.)/, '');
}
