import { describe, expect, it } from 'vitest';
import { mostSites, openHelp, setSiteOff, usualHelp } from '../../lib/people/help';
import { isMannerChange } from '../../lib/people/help-manner';
import v1 from '../fixtures/help/v1.json';

describe('the settings of the help', () => {
  it('of every version that was ever kept can be read', () => {
    expect(openHelp(v1)).toEqual(v1);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['another version', { ...v1, version: 2 }],
    ['a key too many', { ...v1, visited: [] }],
    ['a path', { ...v1, off: ['www.example.or.jp/member/1'] }],
    ['an address', { ...v1, off: ['https://www.example.or.jp'] }],
    ['words', { ...v1, off: ['山田太郎'] }],
    ['too many sites', { ...v1, off: Array(mostSites + 1).fill('a.example') }],
  ])('are the usual ones for %s', (_, raw) => expect(openHelp(raw)).toEqual(usualHelp));

  it('hold hosts only, each once, and no more than there is room for', () => {
    const once = setSiteOff(usualHelp, 'www.example.jp', true);
    expect(setSiteOff(once, 'www.example.jp', true).off).toEqual(['www.example.jp']);
    expect(setSiteOff(once, 'www.example.jp', false).off).toEqual([]);
    expect(setSiteOff(once, '[::1]', true)).toBe(once);
    expect(setSiteOff(once, 'localhost/secret', true)).toBe(once);
    const full = {
      ...usualHelp,
      off: Array.from({ length: mostSites }, (_, i) => `a${i}.example`),
    };
    expect(setSiteOff(full, 'b.example', true)).toBe(full);
  });
});

describe('what a page may change of them', () => {
  it.each([
    [{}, true],
    [{ wide: 'left', narrow: null }, true],
    [{ marks: false }, true],
    [{ wide: 'top' }, false],
    [{ off: [] }, false],
    [['left'], false],
    [null, false],
  ])('%j: %s', (raw, expected) => expect(isMannerChange(raw)).toBe(expected));
});
