import type { Page } from 'puppeteer-core';
import { until } from './until';

export const heading = (page: Page) => page.$eval('h1', (h1) => h1.textContent);

/** Answers the question in front with the n-th possible answer, and goes on. */
export async function answer(page: Page, nth: number): Promise<void> {
  const before = await heading(page);
  await page.evaluate(async (n) => {
    // Between two touches of a hand the page is drawn anew.
    const drawn = () => new Promise((done) => setTimeout(done));
    const choose = (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return drawn();
    };
    const lists = [...document.querySelectorAll<HTMLFieldSetElement>('.paper')];
    const groups = lists.length > 0 ? lists : [document.querySelector('.question')];
    for (const group of groups) {
      const radios = [...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
      radios[Math.min(n, radios.length - 1)]?.click();
      await drawn();
    }
    for (const [part, value] of [
      ['year', '2015'],
      ['month', '4'],
      ['day', '1'],
    ] as const) {
      const select = document.querySelector<HTMLSelectElement>(`select[id$=${part}]`);
      if (select) await choose(select, value);
    }
    const number = document.querySelector<HTMLInputElement>('input.short');
    if (number) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(number, '72');
      number.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, nth);
  await page.$eval('.actions button.primary', (button) => (button as HTMLElement).click());
  await until(page, (old) => document.querySelector('h1')?.textContent !== old, before);
}
