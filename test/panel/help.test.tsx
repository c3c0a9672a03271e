// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Help, type HelpProps } from '@/components/panel/Help';
import { PanelSpeaking } from '@/components/panel/words';
import { builtInCards } from '@/lib/insurers/built-in-cards';
import type { PageView } from '@/lib/pages/view';
import { portalWords } from '@/lib/words/portal';
import { act, show } from '../components/screen';

const t = portalWords('ja');
const never = () => new Promise<never>(() => undefined);
/** Nothing that is asked for comes in time. */
const slow: HelpProps['keeper'] = {
  takeOver: never,
  takeBack: never,
  insurer: never,
  progress: never,
  keepProgress: never,
};
const hands = { showStep: () => undefined, markTerms: () => undefined, showTerm: () => undefined };
const mother = { id: 'p-aaaaaaaaaa', nickname: 'はは' };
const view: PageView = {
  site: 'mynaportal',
  insurer: null,
  page: 'health-insurance-card',
  status: { id: 'no-insurance-data', quotes: ['健康保険証の情報が登録されていません'] },
  topics: [],
  terms: [],
  oldPaths: [],
};

const help = (...shown: Parameters<typeof node>) => show(node(...shown));

function node(more: Partial<HelpProps> = {}, seen: Partial<PageView> = {}) {
  return (
    <PanelSpeaking lang="ja">
      <Help
        news={{ view: { ...view, ...seen }, stepFound: null, marked: null }}
        hands={hands}
        keeper={slow}
        person={{
          people: [mother],
          current: mother.id,
          nickname: mother.nickname,
          insurer: { id: 'kyoukai', name: '協会けんぽ', waiting: 'built-in' },
          keepNothing: false,
        }}
        onPeopleChanged={() => undefined}
        practice={false}
        {...more}
      />
    </PanelSpeaking>
  );
}

describe('what is drawn first stays where it is', () => {
  it('says at once how long it takes at the insurer of the person', () => {
    expect(help().text()).toContain('2、3営業日');
  });

  it('goes on with a guide that has been begun, without drawing anything else before', () => {
    const begun = { guide: 'find-status', step: 'log-in' } as const;
    const screen = help({ known: { begun, card: null } });
    expect(screen.all('.walk')).toHaveLength(1);
    expect(screen.all('.guide-button')).toEqual([]);
  });

  it('knows from the first look whose rules the page shows', () => {
    const card = builtInCards.kyoukai ?? null;
    const page = { site: 'insurer', insurer: 'kyoukai', page: null, status: null } as const;
    const text = help({ known: { begun: null, card } }, page).text();
    expect(text).toContain(t('insurer.whose', { name: '協会けんぽ' }));
  });
});

describe('of rules that are still being looked up', () => {
  const page = { site: 'insurer', insurer: 'kyoukai', page: null, status: null } as const;

  it('nothing is said, least of all that the guide does not have them', () => {
    expect(help({}, page).text()).not.toContain(t('insurer.none'));
  });

  it('that is said only where it is so', async () => {
    const screen = help({ keeper: { ...slow, insurer: async () => null } }, page);
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    expect(screen.text()).toContain(t('insurer.none'));
  });
});

describe('on the first page of the portal', () => {
  const quick = { ...slow, keepProgress: async () => undefined };
  const known = { begun: null, card: null };
  const home = { page: 'portal-home', status: null } as const;
  const guest = { ...home, status: { id: 'signed-out' as const, quotes: ['ゲスト'] } };
  const at = (seen: Partial<PageView>) => node({ keeper: quick, known }, seen);
  const begun = (seen: Partial<PageView>, ...titles: Parameters<typeof t>[0][]) => {
    const screen = show(at(seen));
    for (const title of titles) screen.press(t(title));
    return screen;
  };

  it.each([
    ['guide.find-status.log-in', ['guide.find-status.title']],
    ['guide.register.portal-log-in', ['guide.register.title', 'guide.register.portal']],
    ['guide.save-pdf.ask', ['guide.save-pdf.title']],
    ['guide.for-relative.own-card', ['guide.for-relative.title']],
  ] as const)('whoever is not logged in has taken no step: %s', (say, titles) => {
    const screen = begun(guest, ...titles);
    expect(screen.texts('.walk-say')).toEqual([t(say)]);
    screen.leave();
  });

  it('whoever is logged in opens the page of the insurance card', () => {
    const screen = begun(home, 'guide.find-status.title');
    expect(screen.texts('.walk-say')).toEqual([t('guide.find-status.open-page')]);
    screen.leave();
  });

  it('the guide waits there until somebody has logged in', () => {
    const screen = begun(guest, 'guide.find-status.title');
    const logIn = [t('guide.find-status.log-in')];
    screen.render(at({ page: 'login', status: null }));
    screen.render(at(guest));
    expect(screen.texts('.walk-say')).toEqual(logIn);
    screen.render(at(home));
    expect(screen.texts('.walk-say')).toEqual([t('guide.find-status.open-page')]);
    screen.leave();
  });

  it('goes back to logging in once the page turns out to be a guest’s', () => {
    const begun = { guide: 'find-status', step: 'log-in' } as const;
    const resumed = (seen: Partial<PageView>) =>
      node({ keeper: quick, known: { begun, card: null } }, seen);
    const screen = show(resumed(home));
    expect(screen.texts('.walk-say')).toEqual([t('guide.find-status.open-page')]);
    screen.render(resumed(guest));
    expect(screen.texts('.walk-say')).toEqual([t('guide.find-status.log-in')]);
    screen.leave();
  });

  it('the step that is done there is to log in, for a guest', () => {
    const screen = show(at(guest));
    expect(screen.texts('.guide-here')[0]).toContain(t('guide.find-status.log-in'));
    screen.leave();
  });

  it('nobody who is not logged in is told to log out', () => {
    const people = [mother, { id: 'p-bbbbbbbbbb', nickname: 'ちち' }];
    const person = { people, nickname: 'はは', insurer: null, keepNothing: true };
    const of = (current: string, seen: Partial<PageView>) =>
      node({ keeper: quick, known, person: { ...person, current } }, seen);
    const screen = show(of('p-aaaaaaaaaa', home));
    screen.render(of('p-bbbbbbbbbb', home));
    expect(screen.texts('.log-out')[0]).toContain('いったんログアウトして');
    screen.render(of('p-bbbbbbbbbb', guest));
    expect(screen.texts('.log-out')).toEqual(['']);
    screen.leave();
  });
});

describe('whoever leaves a guide', () => {
  const keeper = { ...slow, keepProgress: async () => undefined };
  const registered = { status: { id: 'registered' as const, quotes: ['登録済'] } };
  const walked = (step: string) =>
    help(
      { keeper, known: { begun: { guide: 'check-linked-info', step }, card: null } },
      registered,
    );

  it.each([
    ['at its end', 'log-out', 'walk.end'],
    ['before', 'names', 'walk.leave'],
  ] as const)('%s has the status in front again, with the focus on it', (_, step, key) => {
    const screen = walked(step);
    expect(document.activeElement).toBe(document.body);
    const seen = vi.fn<(this: Element) => void>();
    Element.prototype.scrollIntoView = seen;
    screen.press(t(key));
    expect(document.activeElement?.textContent).toBe(t('panel.shown'));
    expect(seen.mock.contexts).toEqual(screen.all('.whose'));
    screen.leave();
  });

  it('takes no focus by only opening the help', () => {
    const screen = help({ known: { begun: null, card: null } }, registered);
    expect(document.activeElement).toBe(document.body);
    screen.leave();
  });
});
