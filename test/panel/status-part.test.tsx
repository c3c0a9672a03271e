// @vitest-environment jsdom
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { MessagesPart } from '@/components/panel/MessagesPart';
import { StatusPart } from '@/components/panel/StatusPart';
import { PanelSpeaking } from '@/components/panel/words';
import { messages } from '@/lib/guides/messages';
import { builtInWaits } from '@/lib/guides/waits';
import { type StatusId, statusIds } from '@/lib/pages/status/words';
import { everyLang, type Lang } from '@/lib/words/lang';
import { act, show } from '../components/screen';

const nothing = () => undefined;

function textOf(node: ReactNode, lang: Lang): string {
  const screen = show(<PanelSpeaking lang={lang}>{node}</PanelSpeaking>);
  const text = screen.text();
  screen.leave();
  return text;
}

const status = (id: StatusId, insurer: string | null, lang: Lang = 'ja') =>
  textOf(
    <StatusPart
      status={{ id, quotes: ['登録済'] }}
      expected
      insurer={insurer ? builtInWaits(insurer, lang) : null}
      onGuide={nothing}
    />,
    lang,
  );

describe('a status, at the person’s own insurer', () => {
  it('says how long it takes there, and nowhere else', () => {
    expect(status('no-insurance-data', 'kyoukai')).toContain('2、3営業日');
    expect(status('no-insurance-data', 'shuppan')).not.toMatch(/営業日|0570-015-369/);
    expect(status('no-insurance-data', 'shuppan')).toContain('03-3292-5005');
    expect(status('not-registered', 'kyoukai')).toContain('30～50日');
    expect(status('not-registered', 'shuppan')).toContain('毎月1回');
  });

  it('says that an insurer is silent, and that nobody’s is known', () => {
    expect(status('registered', 'toyobo')).toContain('東洋紡健保の資料に書かれていません');
    expect(status('registered', null)).toContain('加入先によって違います');
    expect(status('registered', null)).not.toMatch(/\d+日|0570/);
  });

  it('names the number of the menu, and in other languages the lines that speak them', () => {
    expect(status('registered', null)).toContain('5番');
    expect(status('contradictory', null)).toContain('4番');
    expect(status('ecert-invalid', null)).toContain('1番');
    expect(status('registered', null)).not.toContain('0120-0178-26');
    expect(status('registered', null, 'en')).toContain('0120-0178-26');
    expect(status('ecert-invalid', null, 'en')).toContain('0120-0178-27');
  });

  it.each(statusIds)('%s has no gap in any language', (id) => {
    for (const lang of everyLang)
      for (const insurer of ['kyoukai', 'guide002', null])
        expect(status(id, insurer, lang)).not.toMatch(/[{}]|status\.|waits\.|call\.|hotline\./);
  });

  it('says what was reported on private pages, and where to check it', () => {
    expect(status('ecert-invalid', null)).toContain('公式のページ');
    expect(status('registered', null)).not.toContain('公式のページ');
  });
});

describe('looking a message up', () => {
  const screenOf = (lang: Lang) => {
    const screen = show(
      <PanelSpeaking lang={lang}>
        <MessagesPart insurer={builtInWaits('kyoukai', lang)} onGuide={nothing} />
      </PanelSpeaking>,
    );
    for (const details of screen.all<HTMLDetailsElement>('details')) {
      details.open = true;
      act(() => void details.dispatchEvent(new Event('toggle')));
    }
    return screen;
  };

  it('offers every message', () => {
    const screen = screenOf('ja');
    for (const { quote } of messages) if (quote) expect(screen.text()).toContain(quote);
    screen.leave();
  });

  it.each(messages)('$id $quote is explained once it is chosen', ({ id, quote }) => {
    for (const lang of everyLang) {
      const screen = screenOf(lang);
      const before = screen.text().length;
      screen.type('select', `${id} ${quote ?? ''}`);
      expect(screen.text().length).toBeGreaterThan(before + 50);
      expect(screen.text()).not.toMatch(/[{}]|message\.|waits\.|call\.|hotline\./);
      screen.leave();
    }
  });
});
