// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
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

function help(more: Partial<HelpProps> = {}, seen: Partial<PageView> = {}) {
  return show(
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
    </PanelSpeaking>,
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
