import { describe, expect, it } from 'vitest';
import { catalogue, fill, marksOf } from '../../lib/words/catalogue';

const t = catalogue({
  ja: { left: 'あと{n}問', done: '終わり' },
  en: { left: '{n} to go', done: 'Done' },
});

describe('catalogue', () => {
  it('speaks the language asked for', () => {
    expect(t('ja')('done')).toBe('終わり');
    expect(t('en')('left', { n: 3 })).toBe('3 to go');
  });

  it('shows an unknown key as it is instead of failing', () => {
    expect(t('ja')('toString' as 'done')).toBe('toString');
  });
});

describe('fill', () => {
  it('leaves a mark without a value visible', () => {
    expect(fill('{a} {b}', { a: 'x' })).toBe('x {b}');
    expect(fill('{toString}', {})).toBe('{toString}');
  });

  it('takes values literally', () => {
    expect(fill('{a}', { a: '$& {a}' })).toBe('$& {a}');
  });
});

describe('marksOf', () => {
  it('names each mark once, sorted', () => {
    expect(marksOf('{b}{a}{b}')).toEqual(['a', 'b']);
  });
});
