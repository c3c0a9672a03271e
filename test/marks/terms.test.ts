// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markTerms, type TermMarks } from '@/components/marks/terms';
import { mostSpots, spotsOn } from '@/components/marks/terms-scan';
import { addOurElement, type OurElement } from '@/components/panel/host';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}
let highlights: Map<string, FakeHighlight>;
let element: OurElement;
let controller: AbortController;
let changes: boolean[];
let marks: TermMarks;
let forced: boolean;

const texts = (name = 'hokensho-term') =>
  [...(highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );
const card = () => element.root.querySelector<HTMLElement>('.term-card');
const cardOf = () => card()?.querySelector('h2')?.textContent ?? null;

beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  forced = false;
  vi.stubGlobal('matchMedia', () => ({ matches: forced }));
  Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView: () => {} });
  const box = { left: 10, top: 10, right: 90, bottom: 30, width: 80, height: 20 } as DOMRect;
  Element.prototype.getBoundingClientRect = () => box;
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
  changes = [];
  controller = new AbortController();
  element = addOurElement(document, '');
  element.stand();
  element.root.getAnimations = () => [];
  marks = markTerms(document, {
    element,
    lang: 'ja',
    signal: controller.signal,
    isAlive: () => true,
    onChange: (on) => changes.push(on),
  });
});

afterEach(() => {
  controller.abort();
  element.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const page = (html: string) => {
  document.body.innerHTML = html;
};

describe('marks', () => {
  it('come and go, and leave nothing behind', async () => {
    page('<p>資格<b>確認書</b>と、ﾏｲﾅ保険証</p><input value="資格確認書"><p hidden>資格確認書</p>');
    const before = document.documentElement.outerHTML;
    marks.on();
    await vi.waitFor(() => expect(texts()).toEqual(['資格', '確認書', 'ﾏｲﾅ保険証']));
    expect(marks.isOn()).toBe(true);
    marks.off();
    expect(highlights.size).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(changes).toEqual([true, false]);
  });

  it('do not look like a selection under forced colours: words are only explained', async () => {
    page('<p>資格確認書</p>');
    forced = true;
    marks.on();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts()).toEqual([]);
    await marks.show('certificate');
    expect(cardOf()).toContain('資格確認書');
  });

  it('of an everyday word stand once', async () => {
    page('<p>交付</p><p>交付</p><p>資格確認書</p><p>資格確認書</p>');
    marks.on();
    await vi.waitFor(() => expect(texts()).toEqual(['交付', '資格確認書', '資格確認書']));
  });

  it('follow the page as it changes', async () => {
    page('<p>資格確認書</p>');
    marks.on();
    await vi.waitFor(() => expect(texts()).toHaveLength(1));
    document.body.append('枝番');
    await vi.waitFor(() => expect(texts()).toEqual(['資格確認書', '枝番']));
  });

  it('end with the page or the extension, the card too', async () => {
    page('<p>資格確認書</p>');
    marks.on();
    await vi.waitFor(() => expect(texts()).toHaveLength(1));
    await marks.show('certificate');
    controller.abort();
    expect(highlights.size).toBe(0);
    expect(card()).toBeNull();
    marks.on();
    expect(marks.isOn()).toBe(false);
  });

  it('are no part of a browser that has no highlights; the card still explains', async () => {
    vi.stubGlobal('CSS', {});
    page('<p>資格確認書</p>');
    marks.on();
    expect(marks.isOn()).toBe(false);
    await marks.show('certificate');
    expect(cardOf()).toBe('資格確認書');
  });
});

describe('the search', () => {
  const spots = () => {
    const steps = spotsOn(document);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  it('finds terms in a line of any length, cut up as it may be', () => {
    const letters = [...'この資格確認書は'.repeat(100)].map((letter) => `<i>${letter}</i>`);
    page(`<p>${letters.join('')}</p><p>資格</p><p>確認書</p>`);
    expect(spots().map(({ id, places }) => [id, places.length])).toEqual(
      Array(100).fill(['certificate', 5]),
    );
  });

  it('stops at what nobody would look at', () => {
    page('<p>資格確認書</p>'.repeat(mostSpots + 500));
    expect(spots().length).toBeLessThan(mostSpots + 100);
  });

  it('does not read a document that is being edited', () => {
    page('<p>資格確認書</p>');
    // jsdom does not know the property.
    Object.defineProperty(Document.prototype, 'designMode', {
      get: () => 'on',
      configurable: true,
    });
    expect(spots()).toEqual([]);
    Reflect.deleteProperty(Document.prototype, 'designMode');
  });
});

describe('the card', () => {
  it('opens at one place after another, with the focus, and gives the focus back', async () => {
    page('<button>先</button><p>資格確認書</p><p>資格確認書</p>');
    document.querySelector('button')?.focus();
    const nodes: (Node | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await marks.show('certificate');
      nodes.push([...(highlights.get('hokensho-term-now') ?? [])][0]?.startContainer);
    }
    const [first, second] = document.querySelectorAll('p');
    expect(nodes).toEqual([first?.firstChild, second?.firstChild, first?.firstChild]);
    expect(element.root.activeElement?.textContent).toBe('資格確認書');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(card()).toBeNull();
    expect(document.activeElement?.textContent).toBe('先');
    expect(highlights.size).toBe(0);
  });

  it('is labelled, speaks its language, and shows the twin in place', async () => {
    page('<p>資格確認書</p>');
    marks.say('en');
    await marks.show('certificate');
    expect(card()?.getAttribute('role')).toBe('dialog');
    expect(card()?.lang).toBe('en');
    expect(card()?.querySelector(`#${card()?.getAttribute('aria-labelledby')}`)).toBeTruthy();
    card()?.querySelector<HTMLElement>('.card-show-twin')?.click();
    expect(cardOf()).toBe('資格情報のお知らせ');
    expect(element.root.activeElement?.localName).toBe('h2');
  });

  it('explains a term that is not on the page any more', async () => {
    await marks.show('notice');
    expect(cardOf()).toBe('資格情報のお知らせ');
  });

  it('takes the marks away', async () => {
    page('<p>資格確認書</p>');
    marks.on();
    await marks.show('certificate');
    card()?.querySelector<HTMLElement>('.card-marks-off')?.click();
    expect(marks.isOn()).toBe(false);
    expect(card()).toBeNull();
  });

  it.each([
    ['資格', 0, 2, '資格確認書'],
    ['確認書を', 2, 6, '資格確認書'],
    ['出します', 6, 10, 'この言葉を説明'],
  ])('explains the selected %s', async (_, from, to, name) => {
    page('<p>資格確認書を出します</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(node, from, node, to);
    await marks.explainSelection();
    expect(cardOf()).toBe(name);
  });

  it('never reads a field that is selected', async () => {
    page('<textarea>資格確認書</textarea>');
    document.querySelector('textarea')?.select();
    await marks.explainSelection();
    expect(cardOf()).toBe('この言葉を説明');
  });
});
