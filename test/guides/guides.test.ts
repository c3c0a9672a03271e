import { describe, expect, it } from 'vitest';
import guideWords from '@/assets/words/ja/guides.json';
import panel from '@/assets/words/ja/panel.json';
import statusWordsJa from '@/assets/words/ja/status.json';
import { guides } from '@/lib/guides';
import { readerPage } from '@/lib/guides/at-clinic';
import type { Guide, Step } from '@/lib/guides/guide';
import { guidePlace } from '@/lib/guides/place';
import { sources } from '@/lib/guides/sources';
import { builtIn } from '@/lib/insurers/built-in';
import { otherPages } from '@/lib/pages/elsewhere';
import { portalPages } from '@/lib/pages/portal';
import { documentOf } from '@/lib/words/citations';

const ja = { ...panel, ...statusWordsJa, ...guideWords };
const keys = new Set(Object.keys(ja));
const pageIds = [...[...portalPages, ...otherPages].map(({ id }) => id), readerPage];
const stepsOf = (guide: Guide): Step[] =>
  guide.kind === 'ways' ? guide.steps.flatMap((way) => [way, ...way.steps]) : [...guide.steps];
const steps = Object.values(guides).flatMap((guide) =>
  stepsOf(guide).map((step) => ({ guide, step })),
);
const cases = Object.values(guides).flatMap((guide) =>
  (guide.otherwise?.cases ?? []).map((one) => ({ guide, one })),
);

describe('guides', () => {
  it.each(Object.entries(guides))(
    '%s is filed under its own id, with words for everything',
    (id, guide) => {
      expect(guide.id).toBe(id);
      for (const key of [
        guide.title,
        guide.instead?.say ?? guide.title,
        guide.otherwise?.title ?? guide.title,
        ...stepsOf(guide).flatMap(({ say, note }) => [say, note ?? say]),
        ...(guide.otherwise?.cases ?? []).flatMap(({ when, say }) => [when, say]),
      ])
        expect(keys).toContain(key);
      const ids = [...stepsOf(guide), ...(guide.otherwise?.cases ?? [])].map((step) => step.id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(steps)(
    '$guide.id / $step.id stands on known pages and cites known sources',
    ({ step }) => {
      for (const page of [step.page, ...(step.place ?? []).flatMap(({ pages }) => pages ?? [])])
        if (page) expect(pageIds).toContain(page);
      for (const cite of step.cites) expect(documentOf(cite, sources), cite).toBeDefined();
    },
  );

  it.each(cases)('$guide.id, otherwise $one.id, cites known sources', ({ one }) => {
    expect(one.cites).not.toEqual([]);
    for (const cite of one.cites) expect(documentOf(cite, sources), cite).toBeDefined();
  });

  it('a label is matched where it begins', () => {
    for (const { step } of steps)
      for (const { labels } of step.place ?? [])
        for (const label of labels) expect(label.flags, String(label)).toBe('y');
  });

  it('no step is without a source but for the advice to take one’s card along', () => {
    const uncited = steps.filter(({ step }) => step.cites.length === 0).map(({ step }) => step.id);
    expect(uncited).toEqual(['take-card']);
  });

  it('no sentence is left over', () => {
    const used = new Set([
      ...Object.values(guides).flatMap(({ title, otherwise }) => [title, otherwise?.title]),
      ...steps.flatMap(({ step }) => [step.say, step.note]),
      ...cases.flatMap(({ one }) => [one.when, one.say]),
    ]);
    const sentences = [...keys].filter((key) => key.startsWith('guide.'));
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
    ['my-number-card', null, { id: 'renew-ecert', step: 2, of: 4 }],
    ['login', null, { id: 'find-status', step: 1, of: 3 }],
    ['insurance-details', null, { id: 'save-pdf', step: 5, of: 8 }],
    ['card-renewal', null, { id: 'renew-ecert', step: 1, of: 4 }],
    ['card-lost', null, { id: 'lost-card', step: 1, of: 4 }],
    ['mhlw-card-as-insurance-card', null, { id: 'register', step: 1, of: 4 }],
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
