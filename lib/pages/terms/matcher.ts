interface Name<Id> {
  /** At least one character, in plain spelling. */
  text: string;
  /** Null = a word that only looks like a name: it is passed over. */
  id: Id | null;
  alone: boolean;
}

type Visit<Id> = (id: Id, from: number, to: number) => void;

const kanji = /\p{sc=Han}/u;

/**
 * Finds many names in a text at once; of several that begin at one place the longest. A table says
 * of each character whether a name begins with it, so that most characters cost one look.
 */
export function matcher<Id>(names: readonly Name<Id>[]): (text: string, visit: Visit<Id>) => void {
  const begins = new Uint8Array(0x10000);
  const byFirst = new Map<number, Name<Id>[]>();
  for (const name of [...names].sort((a, b) => b.text.length - a.text.length)) {
    const first = name.text.charCodeAt(0);
    begins[first] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }

  const isAlone = (text: string, from: number, to: number) =>
    !kanji.test(text.charAt(from - 1)) && !kanji.test(text.charAt(to));

  function nameAt(text: string, at: number): Name<Id> | undefined {
    for (const name of byFirst.get(text.charCodeAt(at)) ?? [])
      if (text.startsWith(name.text, at))
        if (!name.alone || isAlone(text, at, at + name.text.length)) return name;
    return undefined;
  }

  return (text, visit) => {
    for (let at = 0; at < text.length; at += 1) {
      if (begins[text.charCodeAt(at)] === 0) continue;
      const name = nameAt(text, at);
      if (!name) continue;
      const end = at + name.text.length;
      if (name.id !== null) visit(name.id, at, end);
      at = end - 1;
    }
  };
}
