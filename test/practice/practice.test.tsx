// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Practice } from '@/components/practice/Practice';
import {
  hashOf,
  portalAddress,
  readHash,
  screens,
  situations,
  type View,
} from '@/components/practice/situations';
import { explain } from '@/lib/commands/explanation';
import { langs } from '@/lib/words/catalogue';
import { show as draw } from '../components/screen';

const show = (view: View | null, lang: 'ja' | 'en' = 'ja') => {
  const { place, leave } = draw(
    <Practice
      lang={lang}
      view={view}
      ecertUntil="令和9年1月20日"
      registered={null}
      away={false}
      onBringBack={() => {}}
      onLang={() => {}}
    />,
  );
  const markup = place.innerHTML;
  leave();
  return markup;
};

const seen = (view: View, lang: 'ja' | 'en' = 'ja') => {
  const { page, status, guide } = explain(
    new URL(portalAddress(view)),
    `<!doctype html><title>練習用ポータル</title><body>${show(view, lang)}`,
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
  ] as const)('%s, %s', (situation, screen, page, status, guide) => {
    for (const lang of langs)
      expect(seen({ situation, screen }, lang)).toEqual({ page, status, guide });
  });

  it('sees nothing where no situation is chosen', () => {
    const { site, page, status } = explain(new URL(portalAddress(null)), show(null), 'ja');
    expect({ site, page, status }).toEqual({ site: 'other', page: null, status: null });
  });
});

describe('the address', () => {
  const views = situations.flatMap((situation) =>
    screens.map((screen): View => ({ situation, screen })),
  );
  it.each(views.map((view) => [hashOf(view), view]))('%s', (hash, view) => {
    expect(readHash(hash)).toEqual(view);
  });

  it('names the situation alone for the screen it is about', () => {
    expect(readHash('#registered')).toEqual({ situation: 'registered', screen: 'card' });
    expect(readHash('#ecert-expiring')?.screen).toBe('my-number-card');
  });

  it.each(['', '#', '#elsewhere', '#toString'])('%j shows the choice', (hash) => {
    expect(readHash(hash)).toBe(null);
  });
});

describe('unmistakably practice', () => {
  it.each(situations)('%s is marked, and shows nobody real', (situation) => {
    const html = show({ situation, screen: 'card' });
    expect(html.match(/練習用/g)?.length).toBeGreaterThan(2);
    expect(html).toContain('本物のマイナポータルではありません');
    expect(html).not.toMatch(/[1-9]\d{7}/);
  });
});
