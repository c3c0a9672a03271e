import { describe, expect, it } from 'vitest';
import type { Fault } from '../../lib/decision/check-facts';
import { readBackup } from '../../lib/people/backup';
import { checkNickname } from '../../lib/people/nickname';
import { sayFault } from '../../lib/people/words';
import { everyLang } from '../../lib/words/lang';

const fault: Fault = {
  path: 'people[0].facts.notice',
  expected: 'held | lost | none',
  found: '"yes"',
  kind: 'not-listed',
};

describe('sayFault', () => {
  it('says where, what was expected and what was found', () => {
    expect(sayFault(fault, 'en')).toBe(
      'people[0].facts.notice is "yes", which is not one of the possible values (held | lost | none).',
    );
    for (const lang of everyLang)
      for (const part of [fault.path, fault.expected, fault.found])
        expect(sayFault(fault, lang)).toContain(part);
  });

  it('has a whole sentence, with no gap left, for faults of every way in', () => {
    const faults = [
      fault,
      { ...fault, kind: undefined },
      ...(readBackup('{').faults ?? []),
      ...(readBackup('{"version": 9}').faults ?? []),
      ...(readBackup('{"version": 1}').faults ?? []),
      checkNickname('123456').fault,
      checkNickname('\u0000').fault,
    ];
    for (const lang of everyLang)
      for (const one of faults)
        expect(sayFault(one as Fault, lang)).toMatch(/^(?!fault\.)(?!.*\{\w+\}).+[.。]$/);
  });
});
