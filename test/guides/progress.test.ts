import { describe, expect, it } from 'vitest';
import { guides } from '@/lib/guides';
import type { Way } from '@/lib/guides/guide';
import { guest } from '@/lib/guides/place';
import {
  begin,
  beginWay,
  choosing,
  isWalkable,
  moveOn,
  type Progress,
  standingOf,
  stride,
} from '@/lib/guides/progress';

const standing = (progress: Progress) => {
  const found = standingOf(progress);
  if (!found) throw new Error(`no step ${progress.step}`);
  return found;
};
const way = (id: string) => guides.register.steps.find((one) => one.id === id) as Way;

describe('where a walk begins', () => {
  it.each([
    ['find-status', null, 'log-in'],
    ['find-status', 'portal-home', 'open-page'],
    ['find-status', 'registration-status', 'read-status'],
    ['check-linked-info', 'health-insurance-card', 'names'],
    ['register', 'health-insurance-card', choosing],
    ['lost-card', 'health-insurance-card', 'stop'],
  ] as const)('%s on %s: %s', (guide, page, step) => {
    expect(begin(guide, page)).toEqual({ guide, step });
  });

  it('a way begins at its own step of the page', () => {
    expect(beginWay('register', way('portal'), 'health-insurance-card').step).toBe('portal-apply');
    expect(beginWay('register', way('atm'), 'health-insurance-card').step).toBe('atm-bring');
  });
});

describe('on and back', () => {
  it('goes from step to step, and nowhere after the last', () => {
    const first = standing({ guide: 'find-status', step: 'log-in' });
    expect(stride(first, -1)).toBe(null);
    expect(stride(first, 1)?.step).toBe('open-page');
    expect(stride(standing({ guide: 'find-status', step: 'read-status' }), 1)).toBe(null);
  });

  it('goes back from a way to the choice', () => {
    const first = standing({ guide: 'register', step: 'atm-bring' });
    expect(first).toMatchObject({ at: 0, way: { id: 'atm' } });
    expect(stride(first, -1)).toEqual({ guide: 'register', step: choosing });
  });
});

describe('moving on with the page', () => {
  const moved = (step: string, page: string | null) =>
    moveOn(standing({ guide: 'register', step }), page)?.step ?? null;

  it('goes to the later step that is done there, over those between', () => {
    expect(moved('portal-log-in', 'portal-home')).toBe('portal-open');
    expect(moved('portal-log-in', 'health-insurance-card')).toBe('portal-apply');
  });
  it('goes back to logging in from the first page of a guest only', () => {
    expect(moved('portal-open', guest)).toBe('portal-log-in');
    expect(moved('portal-apply', guest)).toBe(null);
    expect(moved('portal-log-in', guest)).toBe(null);
    expect(moveOn(standing({ guide: 'for-relative', step: 'log-out' }), guest)).toBe(null);
    expect(moveOn(standing({ guide: 'renew-ecert', step: 'open-page' }), guest)).toBe(null);
  });
  it('stays where it is, never goes back, and leaves other ways alone', () => {
    expect(moved('portal-apply', 'health-insurance-card')).toBe(null);
    expect(moved('portal-check', 'portal-home')).toBe(null);
    expect(moved('portal-open', null)).toBe(null);
    expect(moved('atm-bring', 'health-insurance-card')).toBe(null);
  });
});

describe('what was kept', () => {
  it('is walked on only if there still is such a step', () => {
    expect(isWalkable({ guide: 'register', step: choosing })).toBe(true);
    expect(isWalkable({ guide: 'save-pdf', step: 'save' })).toBe(true);
    expect(isWalkable({ guide: 'save-pdf', step: choosing })).toBe(false);
    expect(isWalkable({ guide: 'log-out' as never, step: 'log-out' })).toBe(false);
  });
  it('no step bears the name that stands for the choice', () => {
    const ids = Object.values(guides).flatMap((guide) =>
      guide.steps.flatMap((step) => [
        step.id,
        ...('steps' in step ? step.steps : []).map(({ id }) => id),
      ]),
    );
    expect(ids).not.toContain(choosing);
  });
});
