import { browser } from 'wxt/browser';

/** Firefox's sidebar and Chrome's side panel; each browser has one of them, a phone neither. */
interface Sides {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const sides = () => browser as unknown as Sides;

/** Where a click on a page may open it. Firefox wants a click on something of its own, or of ours. */
export const canOpenSideFromPage = (): boolean => sides().sidePanel !== undefined;

export const hasSide = (): boolean => canOpenSideFromPage() || sides().sidebarAction !== undefined;

/**
 * Opens the help beside the page. To be called in the click itself, before anything is awaited:
 * both browsers insist on it. False if the browser refused.
 */
export function openSide(windowId: number | undefined): Promise<boolean> {
  try {
    const { sidePanel, sidebarAction } = sides();
    const opening =
      sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : sidebarAction?.open();
    if (!opening) return Promise.resolve(false);
    return opening.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** The checklist in its popup, or in a tab where the browser does not open it from here. */
export async function openChecklist(windowId?: number): Promise<boolean> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html'), windowId });
  }
  return true;
}
