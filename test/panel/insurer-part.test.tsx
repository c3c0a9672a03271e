// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { InsurerPart } from '@/components/panel/InsurerPart';
import { PagePart } from '@/components/panel/PagePart';
import { PanelSpeaking } from '@/components/panel/words';
import { builtIn } from '@/lib/insurers/built-in';
import { type InsurerCard, insurerCard } from '@/lib/insurers/card';
import type { Pack } from '@/lib/insurers/format';
import { everyPage } from '@/lib/pages/every-page';
import { insurerPages } from '@/lib/pages/insurers/pages';
import type { PageView } from '@/lib/pages/view';
import { everyLang, type Lang } from '@/lib/words/lang';
import { show } from '../components/screen';

const kyoukai = insurerCard(builtIn.get('kyoukai') as Pack);
const onPage: PageView = {
  site: 'insurer',
  insurer: 'kyoukai',
  page: 'insurer-certificate',
  status: null,
  topics: ['certificate'],
  terms: [],
  oldPaths: [],
};
const mother = { nickname: '母', insurer: { id: 'shuppan', name: '出版健保' } };

function textOf(node: ReactNode, lang: Lang): string {
  const screen = show(<PanelSpeaking lang={lang}>{node}</PanelSpeaking>);
  const text = screen.text();
  screen.leave();
  return text;
}

function part(
  view: Partial<PageView>,
  card: InsurerCard | null,
  person: { nickname: string; insurer: { id: string; name: string } | null } = mother,
  lang: Lang = 'ja',
) {
  return textOf(
    <InsurerPart view={{ ...onPage, ...view }} {...{ card, person }} onVerdict={() => {}} />,
    lang,
  );
}

describe('whose rules', () => {
  it('names the insurer, the documents with their dates, and whom to ask', () => {
    const text = part({}, kyoukai, {
      nickname: '母',
      insurer: { id: 'kyoukai', name: '協会けんぽ' },
    });
    expect(text).toContain('協会けんぽのページです');
    expect(text).toContain('マイナ保険証 Q&A(令和8年1月作成 ver.5)');
    expect(text).toContain('2026年1月（令和8年1月）');
    expect(text).toContain('このページのほうが新しいとき');
    expect(text).toContain('0570-015-369');
    expect(text).toContain('「母」の加入先です');
    expect(text).not.toContain('ルールが違う');
  });

  it('says so when the person is insured elsewhere', () => {
    expect(part({}, kyoukai)).toContain(
      '「母」の加入先は出版健保です。このページは協会けんぽのもの',
    );
    expect(part({ insurer: null }, null)).toContain('ほかの加入先のものかもしれません');
  });

  it('has no opinion where nobody’s insurer is known', () => {
    expect(part({}, kyoukai, { nickname: '母', insurer: null })).not.toContain('「母」の加入先');
  });

  it('says when a page’s rules are not in the guide', () => {
    const text = part({ insurer: null }, null);
    expect(text).toContain('このページのルールは、保険証ガイドに入っていません');
    expect(text).toContain('加入先の健康保険に聞きます');
  });

  it('says when only the name told', () => {
    expect(part({ byName: true }, kyoukai)).toContain('名前で判断しました');
    expect(part({}, kyoukai)).not.toContain('名前で判断しました');
  });

  it('is silent about rules on a page of somebody else, and on the portal altogether', () => {
    expect(part({ site: 'other', insurer: null, page: null }, null)).toBe('「母」が持つものを見る');
    expect(part({ site: 'mynaportal' }, null)).toBe('');
  });

  it('shows the former path beside the present one, and that it may have changed', () => {
    const text = part({ oldPaths: ['my-information'] }, kyoukai);
    expect(text).toContain('「わたしの情報」 → 「健康・医療」 → 「健康保険証情報」');
    expect(text).toContain('「証明書」 → 「健康保険証」');
    expect(text).toContain('公式の画面で確かめます');
    expect(part({ site: 'government', oldPaths: ['featured'] }, null)).toContain('前の画面');
  });
});

describe('what the page is', () => {
  const shown = (view: Partial<PageView>, lang: Lang) =>
    textOf(<PagePart view={{ ...onPage, ...view }} />, lang);

  it.each([...everyPage, ...insurerPages].map(({ id }) => id))('%s has words', (page) => {
    for (const lang of everyLang) expect(shown({ page }, lang)).not.toMatch(/page\.|undefined/);
  });

  it.each(['mynaportal', 'insurer', 'government', 'other'] as const)(
    'an unknown page of %s has words',
    (site) => {
      for (const lang of everyLang)
        expect(shown({ site, page: null }, lang)).not.toMatch(/pages\.|undefined/);
    },
  );
});

it('leads to the person’s own verdict', () => {
  let pressed = 0;
  const screen = show(
    <InsurerPart
      view={onPage}
      card={kyoukai}
      person={mother}
      onVerdict={() => {
        pressed += 1;
      }}
    />,
  );
  screen.press('「母」が持つものを見る');
  screen.leave();
  expect(pressed).toBe(1);
});

it('what is told of a pack is no more than its card', () => {
  const pack = builtIn.get('shuppan') as Pack;
  expect(Object.keys(insurerCard(pack))).toEqual(['id', 'name', 'documents', 'contact']);
});
