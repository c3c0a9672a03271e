import { at } from '@/lib/decision/check-facts';
import { fault, type PackFault, told } from './fault';

/** Largest file of a pack, in bytes of UTF-8. */
export const mostBytes = 256 * 1024;

export type Read = { json: unknown; faults?: never } | { json?: never; faults: PackFault[] };

/** A pack's file as it lies on a disk. Never throws. */
export function readPackBytes(bytes: Uint8Array): Read {
  if (bytes.length > mostBytes) return { faults: [tooLarge(bytes.length)] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const other = encodingOf(text);
    return other ? { faults: [notUtf8(other)] } : readPackText(text);
  } catch {
    return { faults: [notUtf8('another encoding')] };
  }
}

/** Encodings whose bytes could be UTF-8 as well, by what would be no JSON: NUL beside {, or ESC. */
function encodingOf(text: string): string | null {
  if (/^.?\0/s.test(text)) return 'UTF-16';
  return text.includes('\x1b$') || text.includes('\x1b(') ? 'JIS (ISO-2022-JP)' : null;
}

const notUtf8 = (found: string) => told('not-utf-8', '', 'a text in UTF-8', found);

export const tooLarge = (bytes: number): PackFault =>
  told('too-large', '', `at most ${mostBytes} bytes`, String(bytes));

/** A pack's file as JSON, or what is wrong with it as a file. Never throws. */
export function readPackText(text: string): Read {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return { faults: [tooLarge(bytes)] };
  const source = text.replace(/^\uFEFF/, '');
  try {
    const json: unknown = JSON.parse(source);
    const faults = duplicateKeys(source);
    return faults.length > 0 ? { faults } : { json };
  } catch {
    return { faults: [syntaxFault(source)] };
  }
}

/** Not every engine says where it stumbled, so the place is looked for here. */
function syntaxFault(source: string): PackFault {
  const at = placeOfFault(source);
  const before = source.slice(0, at).split('\n');
  const place = `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
  const rest = source.slice(at);
  const [word] = rest.slice(0, 20).split(/\s/);
  const code = rest.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  if (source.trim() === '') return told('bad-json', place, 'JSON', 'an empty file');
  const found = rest.trim() === '' ? 'the end of it' : `a syntax error at ${word || `U+${code}`}`;
  return told('bad-json', place, 'JSON', found);
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|"/g;

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/** Where a text that is no JSON begins to be none; at its end if it only stops too soon. */
function placeOfFault(source: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  const next = (token: string): Expected | null => {
    const inside = open.at(-1);
    if (token === ',' && expected === 'comma or end' && inside)
      return inside === '{' ? 'name' : 'value';
    if (token === ':') return expected === 'colon' ? 'value' : null;
    if (token === '}' || token === ']') {
      const closes = inside === (token === '}' ? '{' : '[');
      if (!closes || !expected.endsWith('or end')) return null;
      open.pop();
      return 'comma or end';
    }
    if (expected === 'name' || expected === 'name or end')
      return isJson(token) && token.startsWith('"') ? 'colon' : null;
    if (expected !== 'value' && expected !== 'value or end') return null;
    if (token === '{' || token === '[') {
      open.push(token);
      return token === '{' ? 'name or end' : 'value or end';
    }
    return isJson(token) ? 'comma or end' : null;
  };
  for (const match of source.matchAll(tokens)) {
    // What JavaScript takes for a space, such as the wide one, is none in JSON.
    const strange = source.slice(end, match.index).search(/[^ \t\r\n]/);
    if (strange >= 0) return end + strange;
    const after: Expected | null = next(match[0]);
    if (!after) return match.index;
    expected = after;
    end = match.index + match[0].length;
  }
  return source.trimEnd().length;
}

function isJson(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

/** Names that stand twice in one object: JSON keeps the last and forgets the first, silently. */
function duplicateKeys(source: string): PackFault[] {
  const faults: PackFault[] = [];
  const open: { path: string; names: Set<string> | null; index: number; name: string }[] = [];
  let previous = '';
  for (const [token] of source.matchAll(tokens)) {
    const inside = open.at(-1);
    const here = inside ? at(inside.path, inside.names ? inside.name : inside.index) : '';
    if (token === '{' || token === '[')
      open.push({ path: here, names: token === '{' ? new Set() : null, index: 0, name: '' });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inside) inside.index++;
    else if (inside?.names && token.startsWith('"') && (previous === '{' || previous === ',')) {
      inside.name = JSON.parse(token) as string;
      if (inside.names.has(inside.name))
        faults.push(fault('duplicate-key', at(inside.path, inside.name), 'one of each', token));
      inside.names.add(inside.name);
    }
    previous = token;
  }
  return faults;
}
