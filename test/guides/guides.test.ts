import { describe, expect, it } from 'vitest';
import guideWords from '@/assets/words/ja/guides.json';
import panel from '@/assets/words/ja/panel.json';
import statusWordsJa from '@/assets/words/ja/status.json';
import { guides } from '@/lib/guides';
import { guidePlace } from '@/lib/guides/place';
import { sources } from '@/lib/guides/sources';
import { builtIn } from '@/lib/insurers/built-in';
import { otherPages } from '@/lib/pages/elsewhere';
import { portalPages } from '@/lib/pages/portal';
import { documentOf } from '@/lib/words/citations';

const ja = { ...panel, ...statusWordsJa, ...guideWords };
const keys = new Set(Object.keys(ja));
const pageIds = [...portalPages, ...otherPages].map(({ id }) => id);
const steps = Object.values(guides).flatMap((guide) =>
  guide.steps.map((step) => ({ guide, step })),
);

describe('guides', () => {
  it.each(Object.entries(guides))(
    '%s is filed under its own id, with words for everything',
    (id, guide) => {
      expect(guide.id).toBe(id);
      for (const key of [
        guide.title,
        ...guide.steps.flatMap(({ say, note }) => [say, note ?? say]),
      ])
        expect(keys).toContain(key);
      expect(new Set(guide.steps.map((step) => step.id)).size).toBe(guide.steps.length);
    },
  );

  it.each(steps)(
    '$guide.id / $step.id stands on known pages and cites known sources',
    ({ step }) => {
      if (step.page) expect(pageIds).toContain(step.page);
      for (const cite of step.cites) expect(documentOf(cite, sources), cite).toBeDefined();
    },
  );

  it('no step is without a source but for the advice to take one’s card along', () => {
    const uncited = steps.filter(({ step }) => step.cites.length === 0).map(({ step }) => step.id);
    expect(uncited).toEqual(['take-card']);
  });

  it('no sentence is left over', () => {
    const used = new Set(steps.flatMap(({ step }) => [step.say, step.note]));
    const sentences = [...keys].filter((key) => /^guide\.(?!.*\.title$)/.test(key));
    expect(sentences.filter((key) => !used.has(key as never))).toEqual([]);
  });

  it('does not send anybody through the voice menu of 2024', () => {
    expect(JSON.stringify(ja)).not.toMatch(/4から2|4→2/);
  });
});

describe('where a person stands', () => {
  it.each([
    ['health-insurance-card', 'registered', { id: 'check-linked-info', step: 2, of: 5 }],
    ['registration-status', 'registered', { id: 'check-linked-info', step: 2, of: 5 }],
    ['health-insurance-card', 'not-registered', { id: 'register', step: 2, of: 4 }],
    ['health-insurance-card', 'no-insurance-data', null],
    ['health-insurance-card', null, { id: 'find-status', step: 3, of: 3 }],
    ['portal-home', null, { id: 'find-status', step: 2, of: 3 }],
    ['messages', null, null],
  ] as const)('%s, %s', (page, status, place) => {
    expect(guidePlace(page, status)).toEqual(place);
  });
});

describe('sources', () => {
  const documents = [...builtIn.values()].flatMap((pack) =>
    pack.documents.filter(({ key }) => ['K', 'S', 'T', 'G', 'F'].includes(key)),
  );
  it.each(documents)('$key is the same document as in the packs', (document) => {
    const { key, title, publisher, date, dated } = document;
    expect(documentOf(key, sources)).toEqual({ key, title, publisher, date, dated });
  });
  it('were found in the packs', () => {
    expect(documents.map(({ key }) => key).sort()).toEqual(['F', 'G', 'K', 'S', 'T']);
  });
});
