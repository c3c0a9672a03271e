import { describe, expect, it } from 'vitest';
import { factSpecs } from '@/lib/decision/facts';
import {
  type Answers,
  answeredScreens,
  applyPatch,
  factsOf,
  isPending,
  knownScreens,
  pendingScreens,
  questionsLeft,
  type ScreenId,
  screenOf,
  shownFacts,
  stillMatters,
} from '@/lib/decision/interview';

describe('facts and screens', () => {
  it('asks every fact of the contract on exactly one screen', () => {
    expect(knownScreens.flatMap(factsOf).sort()).toEqual(Object.keys(factSpecs).sort());
    for (const screen of knownScreens) {
      for (const fact of factsOf(screen)) expect(screenOf(fact)).toBe(screen);
    }
  });

  it('gives a fact of a pack a screen of its own, and a name nobody knows none', () => {
    expect(screenOf('kyoukai.uses')).toBe('kyoukai.uses');
    expect(factsOf('kyoukai.uses')).toEqual(['kyoukai.uses']);
    expect(screenOf('shoeSize')).toBeUndefined();
  });

  it('gathers what few people need to say on one screen', () => {
    expect(screenOf('leftOn')).toBe('circumstances');
    expect(screenOf('needsAssistance')).toBe('circumstances');
    expect(screenOf('notice')).toBe('papers');
    expect(screenOf('elderlyCard')).toBe('papers');
  });
});

describe('which screen comes next', () => {
  it('follows the engine: the most telling fact first', () => {
    expect(pendingScreens({}, ['member', 'enrolledOn', 'age'])).toEqual([
      'member',
      'enrolledOn',
      'age',
    ]);
  });

  it('asks for the card before its registration, whatever tells more', () => {
    expect(pendingScreens({}, ['ecert', 'member', 'registered', 'card'])).toEqual([
      'card',
      'member',
      'registered',
      'ecert',
    ]);
    expect(pendingScreens({}, ['ticked', 'enrolledOn'])).toEqual(['enrolledOn', 'ticked']);
  });

  it('asks for papers and circumstances last, each once however many facts it holds', () => {
    expect(pendingScreens({}, ['leftOn', 'notice', 'card', 'abroad', 'oldCard'])).toEqual([
      'card',
      'papers',
      'circumstances',
    ]);
  });

  it('never asks for the visit by itself', () => {
    expect(pendingScreens({}, ['visit'])).toEqual([]);
  });

  it('does not ask again what was answered with 分からない', () => {
    expect(pendingScreens({ card: null }, ['card', 'member'])).toEqual(['member']);
  });

  it('takes the age or the date of birth', () => {
    expect(isPending('age', {}, ['age'])).toBe(true);
    expect(isPending('age', { bornOn: '1950-01-01' }, ['age'])).toBe(false);
    expect(isPending('age', { age: null }, ['bornOn'])).toBe(false);
  });

  it('skips names it does not know', () => {
    expect(pendingScreens({}, ['shoeSize', 'card'])).toEqual(['card']);
  });
});

describe('what a screen shows', () => {
  const ask = ['leftOn', 'abroad'];

  it('shows only facts that matter', () => {
    expect(shownFacts('circumstances', {}, ask)).toEqual(['leftOn', 'abroad']);
  });

  it('shows only what is new when a later answer brings the screen back', () => {
    expect(shownFacts('circumstances', { leftOn: null }, ask)).toEqual(['abroad']);
  });

  it('shows all that was told when a person comes back to it', () => {
    const told: Answers = { leftOn: null, abroad: false, joining: true };
    expect(shownFacts('circumstances', told, [])).toEqual(['leftOn', 'joining', 'abroad']);
  });
});

describe('how many questions are left', () => {
  it('counts the two last screens before the engine asks for them', () => {
    expect(questionsLeft({}, ['card'])).toBe(3);
    expect(questionsLeft({ notice: 'held' }, ['card'])).toBe(2);
  });

  it('is nothing when nothing is pending', () => {
    expect(questionsLeft({ card: 'held' }, ['card', 'visit'])).toBe(0);
  });
});

describe('answers', () => {
  it('lists the answered screens in the order of a clerk, packs at the end', () => {
    const answers: Answers = { 'x.y': true, visit: 'urgent', card: null, age: 70 };
    expect(answeredScreens(answers)).toEqual(['card', 'age', 'visit', 'x.y']);
  });

  it('forgets what a patch leaves undefined and keeps 分からない', () => {
    expect(applyPatch({ age: 70, card: 'held' }, { age: undefined, bornOn: null })).toEqual({
      card: 'held',
      bornOn: null,
    });
  });

  it('knows whether an answered question would still be asked', () => {
    const askOf = (answers: Answers) => (answers.card === 'none' ? [] : ['card', 'registered']);
    const matters = (screen: ScreenId, answers: Answers) => stillMatters(screen, answers, askOf);
    expect(matters('registered', { card: 'held', registered: true })).toBe(true);
    expect(matters('registered', { card: 'none', registered: true })).toBe(false);
    expect(matters('card', { card: 'none' })).toBe(true);
  });
});
