import { act } from 'preact/test-utils';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Speaking } from '@/components/parts/words';
import type { Lang } from '@/lib/words/catalogue';

export { act };

/** A component on a page of jsdom, used as a person would: by what is written on it. */
export function show(node: ReactNode, lang: Lang = 'ja') {
  window.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const render = (shown: ReactNode) =>
    act(() => root.render(<Speaking lang={lang}>{shown}</Speaking>));
  render(node);

  const all = <E extends HTMLElement>(selector: string) => [...place.querySelectorAll<E>(selector)];
  const named = (selector: string, text: string): HTMLElement => {
    const elements = all(selector);
    const fits = (one: HTMLElement) => one.textContent?.trim() === text;
    const found = elements.find(fits) ?? elements.find((one) => one.textContent?.includes(text));
    if (!found)
      throw new Error(`no “${text}” among: ${elements.map((e) => e.textContent).join(' | ')}`);
    return found;
  };
  return {
    place,
    render,
    all,
    heading: () => place.querySelector('h1')?.textContent ?? null,
    text: () => place.textContent ?? '',
    alert: () =>
      all('[role=alert]')
        .map((one) => one.textContent)
        .join(''),
    texts: (selector: string) => all(selector).map(written),
    press: (text: string) => act(() => named('button, summary', text).click()),
    tick: (text: string) => act(() => named('label', text).click()),
    tickAll: (selector: string) => {
      for (const one of all(selector)) act(() => one.click());
    },
    isTicked: (text: string) => named('label', text).querySelector('input')?.checked === true,
    type: (selector: string, value: string) => act(() => fillIn(place, selector, value)),
    leave: () => {
      act(() => root.unmount());
      place.remove();
    },
  };
}

/** What is written there, without the short titles drawn in small pictures. */
function written(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const drawn of copy.querySelectorAll('.picture-short')) drawn.remove();
  return copy.textContent?.trim() ?? '';
}

function fillIn(place: HTMLElement, selector: string, value: string) {
  const field = place.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(
    new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
  );
}
