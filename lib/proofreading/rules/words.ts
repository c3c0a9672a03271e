import { at } from '@/lib/decision/check-facts';
import { actions } from '@/lib/decision/todo';
import type { Pack, Statement } from '@/lib/insurers/format';
import { isKnownKey } from '@/lib/words/catalogue';
import { fault, type PackFault, told } from '../fault';
import { nearest } from '../names';

/** The sentences of a pack: every one asked for is there, in every language, and none is idle. */
export function checkWords(pack: Pack): PackFault[] {
  const words = pack.words ?? {};
  const main: Readonly<Record<string, string>> = words.ja ?? {};
  const faults: PackFault[] = pack.statements.flatMap((one, i) =>
    checkSaid(one, `statements[${i}]`, main),
  );
  if (pack.words && !words.ja)
    faults.push(fault('missing-word', 'words.ja', 'the sentences in Japanese', undefined));
  const used = new Set(pack.statements.flatMap(wordsOf));
  for (const [lang, texts] of Object.entries(words)) {
    const path = `words.${lang}`;
    for (const key of Object.keys(main)) {
      if (!Object.hasOwn(texts, key))
        faults.push(fault('missing-word', at(path, key), 'a sentence, as in words.ja', undefined));
    }
    for (const [key, text] of Object.entries(texts)) {
      const place = at(path, key);
      if (lang !== 'ja' && !Object.hasOwn(main, key))
        faults.push(
          told('missing-word', at('words.ja', key), `a sentence, as in ${path}`, 'nothing'),
        );
      else if (lang === 'ja' && !used.has(key))
        faults.push(told('unused', place, 'a statement that says it', 'none'));
      for (const mark of marksIn(text))
        faults.push(fault('unknown-mark', place, '{insurer} alone', mark));
    }
  }
  return [...faults, ...checkQuestions(pack)];
}

/** Whatever stands in braces, also wide ones, and is not the one mark that is filled. Each once. */
function marksIn(text: string): string[] {
  const all = [...text.matchAll(/[{｛][^{}｛｝]*[}｝]/g)].map(([mark]) => mark);
  return [...new Set(all)].filter((mark) => mark !== '{insurer}');
}

function wordsOf(one: Statement): string[] {
  const topic = 'topic' in one ? one.topic : undefined;
  return [...(one.say ? [one.say] : []), ...(topic ? [`silent.${topic}`] : [])];
}

function checkSaid(one: Statement, path: string, own: Readonly<Record<string, string>>) {
  const faults: PackFault[] = [];
  if (one.say !== undefined && !Object.hasOwn(own, one.say)) {
    const near = nearest(one.say, Object.keys(own));
    faults.push(
      fault('unknown-say', `${path}.say`, `a key of words.ja${near ? ` (${near}?)` : ''}`, one.say),
    );
  }
  const topic = 'topic' in one ? one.topic : undefined;
  if (topic !== undefined && !knownTopic(topic, own))
    faults.push(
      fault(
        'unknown-topic',
        `${path}.topic`,
        `a known topic, or words.ja["silent.${topic}"]`,
        topic,
      ),
    );
  if (one.about !== 'todo') return faults;
  if (!actions.has(one.action)) {
    const near = nearest(one.action, [...actions]);
    const expected = near ? `a known action (${near}?)` : 'a known action';
    faults.push(fault('unknown-action', `${path}.action`, expected, one.action));
  } else if (one.say === undefined && !saysOfItsOwn(`todo.${one.action}`))
    faults.push(fault('missing', `${path}.say`, `a sentence for ${one.action}`, undefined));
  return faults;
}

const saysOfItsOwn = (key: string) => isKnownKey('verdict', key);

/** True if the silence has a sentence, ours or the pack's own. */
export function knownTopic(topic: string, own: Readonly<Record<string, string>>): boolean {
  return saysOfItsOwn(`silent.${topic}`) || Object.hasOwn(own, `silent.${topic}`);
}

function checkQuestions(pack: Pack): PackFault[] {
  const asked = new Set(pack.statements.flatMap((one) => Object.keys(one.when ?? {})));
  return Object.entries(pack.facts ?? {}).flatMap(([name, { kind, question, usual }]) => {
    const path = at('facts', name);
    const faults: PackFault[] = [];
    if (question.ja === undefined)
      faults.push(
        fault('missing-word', `${path}.question.ja`, 'the question in Japanese', undefined),
      );
    if (!asked.has(`${pack.id}.${name}`))
      faults.push(told('unused', path, `a condition on ${pack.id}.${name}`, 'none'));
    const again = Array.isArray(kind) && kind.find((value, i) => kind.indexOf(value) !== i);
    if (typeof again === 'string')
      faults.push(fault('duplicate', `${path}.kind`, 'each answer once', again));
    const fits = Array.isArray(kind)
      ? kind.includes(usual as string)
      : kind === 'boolean' && typeof usual === 'boolean';
    if (usual !== undefined && !fits)
      faults.push(fault('unknown-value', `${path}.usual`, 'one of its values', usual));
    return faults;
  });
}
