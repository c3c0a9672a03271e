// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Done } from '@/components/practice/people';
import { insurerTitle } from '@/components/practice/screens/insurer';
import {
  doorOf,
  firstScreen,
  hashOf,
  placesOf,
  portalAddress,
  readHash,
  screens,
  situations,
  type View,
} from '@/components/practice/situations';
import { explain } from '@/lib/commands/explanation';
import { oldPathsIn } from '@/lib/pages/old-paths';
import { plain } from '@/lib/pages/text';
import type { Lang } from '@/lib/words/catalogue';
import { show } from './show';

const nowhere = 'https://practice.invalid/';

const seen = (view: View, lang: Lang = 'ja', done: Partial<Done> = {}) => {
  const { page, status, guide } = explain(
    new URL(portalAddress(view) ?? nowhere),
    `<!doctype html><title>練習用ポータル</title><body>${show(view, lang, done)}`,
    lang,
  );
  return { page, status: status?.id ?? null, guide: guide?.id ?? null };
};

describe('the help recognises every practice screen as the portal’s', () => {
  it.each([
    ['registered', 'card', 'health-insurance-card', 'registered', 'check-linked-info'],
    ['not-registered', 'card', 'health-insurance-card', 'not-registered', 'register'],
    ['no-insurance-data', 'card', 'registration-status', 'no-insurance-data', null],
    ['ecert-expiring', 'card', 'health-insurance-card', 'registered', 'check-linked-info'],
    ['ecert-expiring', 'my-number-card', 'my-number-card', null, 'renew-ecert'],
    ['another-person', 'card', 'health-insurance-card', 'registered', 'check-linked-info'],
    ['registered', 'home', 'portal-home', null, 'find-status'],
    ['contradictory', 'card', 'health-insurance-card', 'contradictory', 'find-status'],
    ['for-relative', 'card', 'health-insurance-card', 'registered', 'check-linked-info'],
    ['changed-job', 'card', 'health-insurance-card', 'registered', 'check-linked-info'],
    ['registered', 'legacy', 'registration-status', 'registered', 'check-linked-info'],
    ['logged-out', 'top', 'portal-home', 'signed-out', 'find-status'],
    ['several-people', 'card', 'health-insurance-card', 'several-people', 'find-status'],
    ['registered', 'messages', 'messages', null, null],
    ['logged-out', 'login', 'login', null, 'find-status'],
    ['logged-out', 'pin', 'login', null, 'find-status'],
    ['ecert-expired', 'login-failed', 'login', 'ecert-invalid', 'renew-ecert'],
  ] as const)('%s, %s', (situation, screen, page, status, guide) => {
    for (const lang of ['ja', 'en'] as const)
      expect(seen({ situation, screen }, lang)).toEqual({ page, status, guide });
  });

  it('shows what was done', () => {
    const view = { situation: 'not-registered', screen: 'card' } as const;
    expect(seen(view, 'ja', { applied: true }).status).toBe('registered');
  });

  it('sees nothing where no situation is chosen', () => {
    const { site, page, status } = explain(new URL(nowhere), show(null), 'ja');
    expect({ site, page, status }).toEqual({ site: 'other', page: null, status: null });
  });

  it('knows the insurer’s page by its words, and its menu path as a former one', () => {
    const view = { situation: 'insurer-page', screen: 'insurer' } as const;
    const { site, page, status, topics } = explain(
      new URL(portalAddress(view) ?? nowhere),
      `<!doctype html><title>${insurerTitle}</title><body>${show(view)}`,
      'ja',
    );
    expect({ site, page, status }).toEqual({
      site: 'insurer',
      page: 'insurer-both-papers',
      status: null,
    });
    expect(topics).toEqual(expect.arrayContaining(['notice', 'certificate']));
    const html = show(view).replace(/<[^>]*>/g, '');
    expect(oldPathsIn(plain(html))).toEqual(['my-information']);
  });

  it('takes no clinic, machine, telephone or insurer for the portal', () => {
    const elsewhere = screens
      .map((screen): View => ({ situation: 'registered', screen }))
      .filter((view) => !(portalAddress(view) ?? nowhere).includes('myna.go.jp'));
    expect(elsewhere.length).toBeGreaterThan(15);
    for (const view of elsewhere) {
      const { site, status } = explain(new URL(portalAddress(view) ?? nowhere), show(view), 'ja');
      expect([site, status]).toEqual([expect.not.stringMatching('mynaportal'), null]);
    }
  });
});

describe('the address', () => {
  const views = situations.flatMap((situation) =>
    screens.map((screen): View => ({ situation, screen })),
  );
  it('is that of every view', () => {
    for (const view of views) expect(readHash(hashOf(view))).toEqual(view);
  });

  it('names the situation alone for the screen it is about', () => {
    expect(readHash('#registered')).toEqual({ situation: 'registered', screen: 'card' });
    expect(readHash('#ecert-expiring')?.screen).toBe('my-number-card');
    expect(readHash('#at-clinic')?.screen).toBe('clinic');
  });

  it.each(['', '#', '#elsewhere', '#toString'])('%j shows the choice', (hash) => {
    expect(readHash(hash)).toBe(null);
  });

  it('leads from every screen to screens of the same situation only', () => {
    for (const view of views)
      for (const [, hash] of insideFrame(show(view)).matchAll(/href="(#[^"]*)"/g))
        expect(readHash(hash ?? '')?.situation, `${hashOf(view)} → ${hash}`).toBe(view.situation);
  });

  it('has every place of a situation one press away', () => {
    for (const situation of situations)
      for (const place of placesOf(situation))
        expect(show({ situation, screen: firstScreen(situation) })).toContain(
          `href="${hashOf({ situation, screen: doorOf(place, situation) })}"`,
        );
  });
});

const insideFrame = (html: string) =>
  html.slice(html.indexOf('class="screen-inside"'), html.indexOf('class="screen-end"'));

describe('unmistakably practice', () => {
  it.each(situations)('%s is marked, and shows nobody real', (situation) => {
    for (const screen of screens) {
      const html = show({ situation, screen });
      expect(html.match(/練習/g)?.length).toBeGreaterThan(3);
      expect(html.replaceAll('<wbr>', '')).toContain('本物のマイナポータルではありません');
      expect(html.replace(/0120-95-0178/g, '')).not.toMatch(/[1-9]\d{7}/);
    }
  });

  it('has one heading of its own on every screen', () => {
    for (const screen of screens) {
      const inside = insideFrame(show({ situation: 'registered', screen }));
      expect(inside.match(/<h2/g)?.length, screen).toBe(1);
    }
  });
});
