import { describe, expect, it } from 'vitest';
import { catalogue, fill, isKnownKey, marksOf, register } from '../../lib/words/catalogue';

register('ja', 'test', { left: 'あと{n}問', done: '終わり', here: 'ここ' });
register('en', 'test', { left: '{n} to go', done: 'Done' });
register('ja', 'test-more', { more: 'さらに{who}' });
register('ja-ruby', 'test', { people: '{n}人《にん》まで' });
register('ja-easy', 'names', { 協会: '協会《きょうかい》' });
const t = catalogue<'left' | 'done' | 'here' | 'more' | 'people'>('test', 'test-more');

describe('catalogue', () => {
  it('speaks the language asked for', () => {
    expect(t('ja')('done')).toBe('終わり');
    expect(t('en')('left', { n: 3 })).toBe('3 to go');
  });

  it('looks into each of its areas', () => expect(t('ja')('more')).toBe('さらに{who}'));

  it('says in another language what a language does not have', () => {
    expect(t('pt')('done')).toBe('Done');
    expect(t('pt')('here')).toBe('ここ');
    expect(t('ja-easy')('done')).toBe('終わり');
  });

  it('keeps what is there when more comes', () => {
    register('ja', 'test', { late: 'あとで' });
    expect(t('ja')('late' as 'done')).toBe('あとで');
    expect(t('ja')('done')).toBe('終わり');
  });

  it('shows an unknown key as it is instead of failing', () => {
    expect(t('ja')('toString' as 'done')).toBe('toString');
    expect(isKnownKey('test', 'toString')).toBe(false);
    expect(isKnownKey('test', 'here')).toBe(true);
  });

  it('gives names from data their readings, where the language has them', () => {
    expect(t('ja-easy')('more', { who: '協会' })).toBe('さらに協会《きょうかい》');
    expect(t('ja')('more', { who: '協会' })).toBe('さらに協会');
  });

  it.each([
    [1, '｜1人《ひとり》まで'],
    [2, '｜2人《ふたり》まで'],
    [3, '3人《にん》まで'],
    [12, '12人《にん》まで'],
  ])('reads %d people as they are counted', (n, said) => {
    expect(t('ja-ruby')('people', { n })).toBe(said);
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
