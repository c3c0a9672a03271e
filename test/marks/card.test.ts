// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { drawTerm, drawUnknown } from '@/components/marks/card-draw';
import { type TermId, termIds, termOf, twinOf } from '@/lib/pages/terms';
import { everyLang, type Lang } from '@/lib/words/lang';

function draw(id: TermId, lang: Lang = 'ja', marked = true) {
  const actions = { close: vi.fn(), marksOff: marked ? vi.fn() : null, showTwin: vi.fn() };
  const place = document.createElement('div');
  place.append(...drawTerm(document, id, lang, actions));
  const press = (selector: string) => place.querySelector<HTMLElement>(selector)?.click();
  const text = (selector: string) => place.querySelector(selector)?.textContent ?? null;
  return { place, actions, press, text };
}

describe('the card of a term', () => {
  it('says what it is, how it is read, the one line people need, and who says so', () => {
    const { text } = draw('notice');
    expect(text('h2')).toBe('資格情報のお知らせ');
    expect(text('.card-reading')).toBe('しかくじょうほうのおしらせ');
    expect(text('.card-point')).toBe('この紙だけでは受診できません。');
    expect(text('.card-other')).toBe('英語：Notice of qualification information');
    expect(text('.card-source')).toBe(
      '出典：全国健康保険協会 岐阜支部、2026年1月（令和8年1月）、ほか2件',
    );
  });

  it.each([
    ['notice', '資格確認書', 'certificate'],
    ['certificate', '資格情報のお知らせ', 'notice'],
  ] as const)('of the %s shows the other paper, %s', (id, other, twin) => {
    const { text, press, actions } = draw(id);
    expect(text('.card-twin button')).toBe(other);
    expect(text('.card-twin p')).toContain('別の紙です');
    press('.card-twin button');
    expect(actions.showTwin).toHaveBeenCalledWith(twin);
  });

  it('closes, and takes the marks away where there are any', () => {
    const { press, actions } = draw('ecert');
    press('.card-close');
    press('.card-marks-off');
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.marksOff).toHaveBeenCalledOnce();
    expect(draw('ecert', 'ja', false).place.querySelector('.card-marks-off')).toBeNull();
  });

  it.each(everyLang)('of every term has its parts, with no mark unfilled (%s)', (lang) => {
    for (const id of termIds) {
      const { place, text } = draw(id, lang);
      expect(text('h2'), id).toBe(termOf(id).names[0]);
      expect(place.textContent, id).not.toMatch(/[{}]|undefined|null|\.(is|point|twin|name)\b/);
      expect(place.querySelector('.card-twin') !== null, id).toBe(twinOf(id) !== null);
      expect(text('.card-source')?.length, id).toBeGreaterThan(10);
    }
  });

  it('in English marks the Japanese in it as Japanese, and has the plain Japanese for the desk', () => {
    const { place, text } = draw('certificate', 'en');
    expect(text('.card-name-here')).toBe('Certificate of qualification');
    expect(text('.card-other [lang=ja]')).toContain('マイナ保険証を使えない人');
    for (const part of place.querySelectorAll<HTMLElement>('p, h2, h3, button')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const inJapanese = walker.currentNode.parentElement?.closest('[lang=ja]');
        if (!inJapanese) expect(walker.currentNode.nodeValue).not.toMatch(/[\p{sc=Han}]/u);
      }
    }
  });

  it('says so when there is nothing to explain', () => {
    const place = document.createElement('div');
    place.append(
      ...drawUnknown(document, 'ja', { close: vi.fn(), marksOff: null, showTwin: vi.fn() }),
    );
    expect(place.querySelector('.card-is')?.textContent).toContain('説明できる言葉がありません');
  });
});
