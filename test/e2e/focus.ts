import type { Page } from 'puppeteer-core';

/** Where the focus is, as somebody sees it who has only a keyboard. */
export interface Focused {
  /** Tag, type and words: enough to know it again in a report. */
  what: string;
  /** Something about it tells that it has the focus. */
  isMarked: boolean;
  /** At least a part of it is in the window, and nothing else lies on its middle. */
  isInSight: boolean;
}

export function focusOn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const words = element.closest('label')?.textContent ?? element.textContent ?? '';
    const what = [element.localName, element.type, words.trim().slice(0, 40)].join(' ').trim();
    // A radio button may be shown by its label.
    const shown = [element, element.closest('label')].filter((one) => one !== null);
    const isMarked = shown.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    const isInSight = shown.some((one) => {
      const box = one.getBoundingClientRect();
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (left >= right || top >= bottom) return false;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return hit !== null && (one.contains(hit) || hit.contains(one));
    });
    return { what, isMarked, isInSight };
  });
}

/** @throws if the focus cannot be seen where it is. */
export async function mustSeeFocus(page: Page): Promise<void> {
  const { what, isMarked, isInSight } = await focusOn(page);
  if (!isMarked) throw new Error(`nothing marks the focus on: ${what}`);
  if (!isInSight) throw new Error(`the focus is out of sight on: ${what}`);
}

/**
 * Presses Tab until the focus is on what `selector` finds with these words in it, and sees the
 * focus all the way there.
 */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  for (let turn = 0; turn < 80; turn += 1) {
    const isThere = await page.evaluate(
      (wanted, text) => {
        const at = document.activeElement;
        return !!at?.matches(wanted) && (at.textContent ?? '').includes(text);
      },
      selector,
      words,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
    await mustSeeFocus(page);
  }
  throw new Error(`no Tab leads to ${selector} ${words}`);
}
