import { at } from '@/lib/decision/check-facts';
import { fault, type PackFault, told } from './fault';

/** Largest file of a pack, in bytes of UTF-8. */
export const mostBytes = 256 * 1024;

export type Read = { json: unknown; faults?: never } | { json?: never; faults: PackFault[] };

/** A pack's file as JSON, or what is wrong with it as a file. Never throws. */
export function readPackText(text: string): Read {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) {
    return { faults: [told('too-large', '', `at most ${mostBytes} bytes`, String(bytes))] };
  }
  const source = text.replace(/^\uFEFF/, '');
  try {
    const json: unknown = JSON.parse(source);
    const faults = duplicateKeys(source);
    return faults.length > 0 ? { faults } : { json };
  } catch (error) {
    return { faults: [syntaxFault(source, String((error as Error).message))] };
  }
}

/** Browsers word it differently, but they all name the place, or the text ended too soon. */
function syntaxFault(source: string, message: string): PackFault {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const position = /position (\d+)/.exec(message)?.[1];
  const end = position === undefined ? source.trimEnd().length : Number(position);
  const before = source.slice(0, end).split('\n');
  const place = line
    ? `line ${line} column ${column}`
    : `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
  const found = source.slice(end, end + 20).split(/\s/)[0];
  return told('bad-json', place, 'JSON', found ? `a syntax error at ${found}` : 'the end of it');
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

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
