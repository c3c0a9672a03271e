import { at, isRecord } from '@/lib/decision/check-facts';
import { fault, type PackFault, told } from '../fault';

const deepest = 12;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What must be so before anything else may look at the data: no names that could reach into
 * JavaScript's own objects, and no nesting that only a trap needs.
 */
export function checkRaw(json: unknown): PackFault[] {
  const faults: PackFault[] = [];
  const open: { value: unknown; path: string; depth: number }[] = [
    { value: json, path: '', depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    if (!isRecord(value) && !Array.isArray(value)) continue;
    if (depth >= deepest) {
      faults.push(told('too-deep', path, `at most ${deepest} levels`, 'more'));
      continue;
    }
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, inner] of entries) {
      const place = at(path, key);
      if (typeof key === 'string' && forbidden.has(key))
        faults.push(fault('forbidden-key', place, 'another name', key));
      else open.push({ value: inner, path: place, depth: depth + 1 });
    }
  }
  return faults;
}
