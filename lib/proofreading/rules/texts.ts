import { at } from '@/lib/decision/check-facts';
import type { Pack } from '@/lib/insurers/format';
import { fault, type PackFault } from '../fault';

/** Texts in which there is nothing to read, or marks that hide or turn round what is. */
export function checkTexts(pack: Pack): PackFault[] {
  return textsIn(pack, '').flatMap(({ path, text }) => {
    if (isAnswer.test(path)) return [];
    if (text !== '' && text.trim() === '') return [fault('blank', path, 'something to read', text)];
    return unseen.test(mayHaveLines(path) ? text.replace(/[\n\r\t]/g, '') : text)
      ? [fault('unseen-mark', path, 'only marks that can be seen', text)]
      : [];
  });
}

/** Answers are looked at in ./outside, and conditions can name nothing but answers. */
const isAnswer = /^facts\.\w+\.kind\[|^statements\[\d+\]\.when\b/;
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u;
const mayHaveLines = (path: string) => /(^|\.)note$|^words\b/.test(path);

function textsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, at(path, key)));
}
