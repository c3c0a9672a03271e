import { describe, expect, it } from 'vitest';
import {
  arrive,
  canGoBack,
  enter,
  goBack,
  goOn,
  placeOf,
  visit,
} from '@/components/checklist/navigation';
import type { Answers } from '@/lib/decision/interview';

/** Two questions; the second only for those who have a card. */
const askOf = (answers: Answers) =>
  [
    ...(answers.card === undefined ? ['card'] : []),
    ...(answers.card !== 'none' && answers.registered === undefined ? ['registered'] : []),
  ] as const;
const card = { screen: 'card' };
const registered = { screen: 'registered' };

describe('where a person begins', () => {
  it('is the insurer, then the first open question, then the answer', () => {
    expect(placeOf(enter(null, {}, askOf))).toBe('insurer');
    expect(placeOf(enter('kyoukai', {}, askOf))).toEqual(card);
    expect(placeOf(enter('kyoukai', { card: 'held' }, askOf))).toEqual(registered);
    expect(placeOf(enter('kyoukai', { card: 'none' }, askOf))).toBe('result');
  });

  it('has the answered questions behind it', () => {
    const trail = enter('kyoukai', { card: 'held' }, askOf);
    expect(placeOf(goBack(trail))).toEqual(card);
    expect(placeOf(goBack(goBack(trail)))).toBe('insurer');
    expect(canGoBack(goBack(goBack(trail)))).toBe(false);
    expect(goBack(goBack(goBack(trail)))).toEqual(goBack(goBack(trail)));
  });
});

describe('back and forth', () => {
  const done: Answers = { card: 'held', registered: true };

  it('walks on over the later questions as they were answered', () => {
    const back = goBack(goBack(enter('kyoukai', done, askOf)));
    expect(placeOf(back)).toEqual(card);
    const on = goOn(back, { ...done, card: 'lost' }, askOf);
    expect(placeOf(on)).toEqual(registered);
    expect(placeOf(goOn(on, { ...done, card: 'lost' }, askOf))).toBe('result');
  });

  it('leaves out later questions that no longer matter', () => {
    const back = goBack(goBack(enter('kyoukai', done, askOf)));
    expect(placeOf(goOn(back, { ...done, card: 'none' }, askOf))).toBe('result');
  });

  it('returns to the answer after one change, unless that opens a question', () => {
    const result = enter('kyoukai', { card: 'none' }, askOf);
    const editing = visit(result, { screen: 'card' });
    expect(placeOf(editing)).toEqual(card);
    expect(placeOf(goBack(editing))).toBe('result');
    expect(placeOf(goOn(editing, { card: 'none' }, askOf))).toBe('result');
    expect(placeOf(goOn(editing, { card: 'held' }, askOf))).toEqual(registered);
  });

  it('shows the answer so far with the way behind it', () => {
    const trail = arrive({ card: null });
    expect(trail.places).toEqual(['insurer', card, 'result']);
    expect(placeOf(trail)).toBe('result');
    expect(placeOf(goOn(trail, { card: null }, askOf))).toEqual(registered);
  });
});
