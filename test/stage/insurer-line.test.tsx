// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AudienceView } from '@/components/stage/AudienceView';
import { HandoutView } from '@/components/stage/HandoutView';
import { beginSession, playing } from '@/components/stage/session';
import type { StageInsurer } from '@/components/stage/types';
import { openInsurer } from '@/entrypoints/stage/insurers';
import { builtIn } from '@/lib/insurers/built-in';
import { show } from '../components/screen';

// jsdom lays nothing out.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.checkVisibility ??= () => true;

const today = '2026-11-20';
const session = beginSession('registered/check-linked-info');
const nothing = () => {};
const pack = [...builtIn.values()].find(({ contacts }) => contacts.length > 1);
let insurer: StageInsurer;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const opened = await openInsurer(pack?.id ?? '', 'ja', today);
  if (!opened) throw new Error('no pack with several contacts');
  insurer = opened;
});

it('the audience is shown the one desk that the pack names, and the handout all of them', () => {
  const desk = pack?.contacts.find(({ id }) => id === pack.contact);
  const audience = show(
    <AudienceView
      {...{ session, today, insurer }}
      lang="ja"
      pointed={null}
      onPress={nothing}
      onChoose={nothing}
    />,
  );
  const [, ...lines] = audience.texts('.insurer-line p');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(desk?.name);
  audience.leave();
  const demonstration = playing(session);
  if (!demonstration) throw new Error('nothing to show');
  const handout = show(
    <HandoutView
      {...{ today, insurer }}
      show={demonstration}
      lang="ja"
      onPrint={nothing}
      onLarge={nothing}
    />,
  );
  expect(handout.texts('.insurer-line p')).toHaveLength(1 + (pack?.contacts.length ?? 0));
  handout.leave();
});
