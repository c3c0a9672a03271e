import { beforeEach, describe, expect, it } from 'vitest';
import { createHelpStore, switchSiteOff } from '../../lib/extension/help-settings';
import { createKeeper } from '../../lib/extension/keeper';
import { mostSites, setSiteOff, usualHelp } from '../../lib/people/help';
import { type FakeArea, fakeArea, fakeLock } from './fake-areas';

let areas: { local: FakeArea; session: FakeArea };
const stores = () => {
  const alone = fakeLock();
  const keeper = createKeeper({ areas, alone, lang: () => 'ja' });
  return { keeper, help: createHelpStore({ areas, alone }) };
};
beforeEach(() => {
  areas = { local: fakeArea('local'), session: fakeArea('session') };
});
const switchOff = (site: string) => (settings: typeof usualHelp) =>
  setSiteOff(settings, site, true);

describe('the settings of the help', () => {
  it('are as usual until somebody changes them', async () => {
    const { help } = stores();
    expect(await help.read()).toEqual(usualHelp);
    await help.change(switchOff('a.example'));
    expect((await help.read()).off).toEqual(['a.example']);
    expect(areas.local.items.help).toMatchObject({ off: ['a.example'] });
  });

  it('lose nothing when two change them at once', async () => {
    const { help } = stores();
    await Promise.all([help.change(switchOff('a.example')), help.change(switchOff('b.example'))]);
    expect((await help.read()).off.sort()).toEqual(['a.example', 'b.example']);
  });

  it('move with the household, and nothing of them stays behind', async () => {
    const { keeper, help } = stores();
    await help.change(switchOff('a.example'));
    await keeper.keepIn('session');
    expect(areas.local.items).toEqual({});
    expect((await help.read()).off).toEqual(['a.example']);
    await help.change(switchOff('b.example'));
    expect(areas.local.items).toEqual({});
    await keeper.keepIn('local');
    expect(areas.session.items).toEqual({});
    expect((await help.read()).off).toEqual(['a.example', 'b.example']);
  });

  it('are erased with everything', async () => {
    const { keeper, help } = stores();
    await help.change(switchOff('a.example'));
    await keeper.eraseEverything();
    expect(await help.read()).toEqual(usualHelp);
    expect(areas.local.items).toEqual({});
  });

  it('say that a site is off only if it is', async () => {
    const { help } = stores();
    expect(await switchSiteOff(help, 'a.example')).toBe(true);
    expect(await switchSiteOff(help, 'localhost')).toBe(false);
    const off = Array.from({ length: mostSites }, (_, i) => `a${i}.example`);
    await help.change((settings) => ({ ...settings, off }));
    expect(await switchSiteOff(help, 'b.example')).toBe(false);
    expect(await switchSiteOff(help, 'a1.example')).toBe(true);
  });

  it('say so when they cannot be kept, and are as usual when they cannot be read', async () => {
    const { help } = stores();
    areas.local.refuse.set = new Error('QuotaExceeded');
    expect(await help.change(switchOff('a.example'))).toBe(false);
    areas.session.refuse.get = new Error('disk');
    expect(await help.read()).toEqual(usualHelp);
  });
});
