import { describe, expect, it } from 'vitest';
import { whomToCall } from '@/lib/insurers/whom-to-call';

const contacts = ['desk', 'branch', 'my-number-free-dial', 'municipality'].map((id) => ({ id }));
const ids = (silent: string[], to: string[]) =>
  whomToCall(
    { silent: silent.map((contact) => ({ contact })), todo: to.map((one) => ({ to: one })) },
    contacts,
  ).map(({ id }) => id);

describe('whomToCall', () => {
  it('names the insurer’s own desks', () => {
    expect(ids([], [])).toEqual(['desk', 'branch']);
  });

  it('puts first who answers what the documents do not say, each once', () => {
    expect(ids(['municipality', 'branch', 'branch', 'gone'], [])).toEqual([
      'municipality',
      'branch',
      'desk',
    ]);
  });

  it('adds the line for the card when something is to be done with it', () => {
    expect(ids([], ['workplace', 'municipality'])).toEqual([
      'desk',
      'branch',
      'my-number-free-dial',
    ]);
    expect(ids([], ['hotline'])).toContain('my-number-free-dial');
  });
});
