import { describe, expect, it } from 'vitest';
import { screens, situations } from '@/components/practice/situations';
import { tours } from '@/components/practice/tours';
import { walks } from '@/components/practice/walks';
import {
  beatsOf,
  demonstrationOf,
  demonstrations,
  demonstrationsOf,
  stepStarts,
} from '@/components/stage/demonstrations';
import { notesOf, toldKey } from '@/components/stage/notes';
import { contentOf } from '@/components/stage/told';
import { guides } from '@/lib/guides';
import type { Guide, StepGuide } from '@/lib/guides/guide';
import { builtIn } from '@/lib/insurers/built-in';
import { isStageKey } from '@/lib/words/stage';

const screensOf = (id: string) => demonstrationOf(id)?.beats.map(({ screen }) => screen);

describe('what can be demonstrated', () => {
  it('every situation of the practice portal, in its order, under an id of its own', () => {
    expect([...new Set(demonstrations.map(({ situation }) => situation))]).toEqual(situations);
    const ids = demonstrations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('every guide and every way of it, with all steps in their order', () => {
    for (const { guide, way, steps } of walks) {
      const found = demonstrations.find(
        (one) => one.guide?.id === guide && one.guide.way === (way ?? null),
      );
      const told = stepStarts(found ?? ({ ...demonstrations[0], beats: [] } as never)).map(
        (at) => found?.beats[at]?.told,
      );
      expect(told).toEqual(steps.map(({ step }) => ({ guide, step })));
    }
  });

  it('no situation has both a guide’s walk and a tour of its own', () => {
    const walked = walks.map(({ situation }) => situation);
    expect(tours.map(({ situation }) => situation).filter((one) => walked.includes(one))).toEqual(
      [],
    );
  });

  it('a new guide by itself, on the screens of its pages', () => {
    const fresh = {
      ...(guides['find-status'] as StepGuide),
      id: 'brand-new',
    } as unknown as Guide;
    const shown = demonstrationsOf([...Object.values(guides), fresh]).filter(
      ({ guide }) => (guide?.id as string) === 'brand-new',
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]?.beats.map(({ screen }) => screen)).toEqual(['top', 'home', 'card']);
  });
});

describe('the pictures of a demonstration', () => {
  it('stand before everything that is pressed, and at the end', () => {
    expect(screensOf('logged-out/find-status')).toEqual([
      'top',
      'login',
      'login-code',
      'pin',
      'home',
      'card',
    ]);
    expect(screensOf('not-registered/register.atm')).toEqual([
      'atm',
      'atm-pin',
      'atm-done',
      'home',
      'card',
    ]);
  });

  it('remember what was done and chosen before', () => {
    const last = demonstrationOf('not-registered/register.portal')?.beats.at(-1);
    expect(last).toMatchObject({ screen: 'card', done: { applied: true }, press: null });
    const borrowed = demonstrationOf('for-relative/for-relative')?.beats.at(-1);
    expect(borrowed?.done.card).toBe('natsuko');
    const broken = demonstrationOf('reader-broken')?.beats.map(({ chosen }) => chosen);
    expect(broken).toEqual([null, null, 'card', 'notice', 'card-notice', 'certificate']);
  });

  it('hold the paper beside the screen once it was taken out, and no longer than that screen', () => {
    const beats = demonstrationOf('changed-job')?.beats ?? [];
    expect(beats.filter(({ paper }) => paper).map(({ screen }) => screen)).toEqual(['card']);
  });

  it('have one step after the other', () => {
    for (const { beats } of demonstrations) {
      expect(beats.length).toBeGreaterThan(0);
      for (const [i, { step, begins }] of beats.entries()) {
        const before = beats[i - 1]?.step ?? -1;
        expect(step - before).toBe(begins ? 1 : 0);
      }
    }
  });

  it('are none for a walk without steps', () => {
    expect(beatsOf([])).toEqual([]);
  });
});

describe('what is told', () => {
  const packs = [...builtIn.values()];
  it.each(demonstrations)('is there at every step of $id, for every insurer', ({ beats }) => {
    for (const { told } of beats)
      for (const { documents } of packs) {
        const content = contentOf(told, documents);
        expect(content, toldKey(told)).not.toBeNull();
        if (content?.kind === 'cases') expect(content.cases.length).toBeGreaterThan(1);
      }
  });

  it('shows an insurer its own way without a reader, and nobody else’s', () => {
    const told = { guide: 'at-clinic', cases: ['no-reader', 'unreadable', 'certificate'] } as const;
    const idsFor = (id: string) => {
      const content = contentOf(told, builtIn.get(id)?.documents ?? []);
      return content?.kind === 'cases' ? content.cases.map((one) => one.id) : null;
    };
    expect(idsFor('kyoukai')).toEqual(['certificate', 'no-reader']);
    expect(idsFor('shuppan')).toEqual(['certificate', 'unreadable']);
    expect(idsFor('other')).toEqual(['certificate']);
  });

  it('has a note for the presenter, at every step and for every screen', () => {
    const missing = demonstrations
      .flatMap(({ beats }) => beats)
      .map(({ told }) => `note.${toldKey(told)}`)
      .filter((key) => !isStageKey(key));
    expect(missing).toEqual([]);
    expect(screens.filter((screen) => !isStageKey(`note.screen.${screen}`))).toEqual([]);
    const [beat] = demonstrations[0]?.beats ?? [];
    expect(beat && notesOf(beat)).toHaveLength(2);
  });
});
