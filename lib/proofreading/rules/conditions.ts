import { at } from '@/lib/decision/check-facts';
import type { FactKind } from '@/lib/decision/facts';
import type { Condition, Pack, Scalar, Test } from '@/lib/insurers/format';
import { fault, type PackFault, told } from '../fault';
import { circularFor, kindOfName, namesFor, nearest } from '../names';

/** Holds every `when` to names, kinds and values that exist. Without this no condition may run. */
export function checkConditions(pack: Pack): PackFault[] {
  return pack.statements.flatMap(({ about, when }, i) =>
    checkCondition(when ?? {}, about, `statements[${i}].when`, pack),
  );
}

function checkCondition(when: Condition, about: string, path: string, pack: Pack): PackFault[] {
  return Object.entries(when).flatMap(([name, test]) => {
    const place = at(path, name);
    const kind = kindOfName(name, pack);
    if (kind === null) {
      const near = nearest(name, namesFor(pack));
      return [
        fault('unknown-fact', place, near ? `a known fact (${near}?)` : 'a known fact', name),
      ];
    }
    if (circularFor[about]?.includes(name))
      return [fault('circular', place, 'a fact that does not rest on this answer', name)];
    return checkTest(test, kind, name, place);
  });
}

function checkTest(test: Test, kind: FactKind, name: string, path: string): PackFault[] {
  const ordered = name !== 'ecertVoidCase' && (kind === 'date' || kind === 'integer');
  if (ordered) return checkRange(test, kind, path);
  if (typeof test === 'object' && !Array.isArray(test) && !('not' in test)) {
    return [fault('wrong-test', path, 'a value, a list or {not}', test)];
  }
  const [values, place] =
    typeof test === 'object' && 'not' in test ? [test.not, `${path}.not`] : [test, path];
  const listed = Array.isArray(values) ? values : [values];
  const faults = listed.flatMap((value, i) =>
    isValue(value, kind, name)
      ? []
      : [fault('unknown-value', Array.isArray(values) ? at(place, i) : place, shown(kind), value)],
  );
  return [...faults, ...repeated(listed, place)];
}

function checkRange(test: Test, kind: FactKind, path: string): PackFault[] {
  const names = kind === 'date' ? (['from', 'until'] as const) : (['atLeast', 'below'] as const);
  const expected = `{${names.join(', ')}}`;
  const isRange = typeof test === 'object' && !Array.isArray(test) && !('not' in test);
  if (!isRange) return [fault('wrong-test', path, expected, test)];
  const range = test as Record<string, Scalar | undefined>;
  const [low, high] = names.map((name) => range[name]);
  if (low === undefined && high === undefined) return [fault('wrong-test', path, expected, test)];
  if (low === undefined || high === undefined || low < high) return [];
  return [told('reversed', path, `${names[0]} before ${names[1]}`, `${low} … ${high}`)];
}

const voidCases = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function isValue(value: Scalar, kind: FactKind, name: string): boolean {
  if (name === 'ecertVoidCase') return voidCases.includes(value as number);
  if (typeof kind === 'object') return kind.includes(value as string);
  return kind === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
}

const shown = (kind: FactKind) =>
  typeof kind === 'object'
    ? kind.join(' | ')
    : ({ boolean: 'true | false', integer: '1–12' }[kind as string] ?? '"…"');

function repeated(values: readonly Scalar[], path: string): PackFault[] {
  const twice = values.find((value, i) => values.indexOf(value) !== i);
  return twice === undefined ? [] : [fault('duplicate', path, 'each value once', twice)];
}
