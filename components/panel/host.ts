import { ofDocument } from '@/lib/pages/dom';

export interface OurElement {
  host: HTMLElement;
  /** Closed: neither the page nor another extension's page script can look inside. */
  root: ShadowRoot;
  remove(): void;
}

/** The one element of ours on a page. What stands in it is nobody's business but ours. */
export function addOurElement(doc: Document, css: string): OurElement {
  const host = ofDocument(doc, 'createElement').call(doc, 'hokensho-guide');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  // Beside <body>: frameworks own the body and may throw out what they do not know.
  ofDocument(doc, 'documentElement').append(host);
  return { host, root, remove: () => host.remove() };
}

/**
 * On a page a style element written by an extension holds under any policy of the page. On our own
 * pages the policy forbids even that one, and a constructed sheet is the way; it, in turn, cannot
 * be used by Firefox on other people's pages.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  if (location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return;
  }
  const style = ofDocument(root.ownerDocument, 'createElement').call(root.ownerDocument, 'style');
  style.textContent = css;
  root.append(style);
}

/**
 * Says that the script is still there. When the extension is updated or removed its scripts just
 * end, in Firefox without a last word; then the animation of the style sheet runs out and hides
 * what is left of us.
 */
export function attend(root: ShadowRoot): void {
  for (const animation of root.getAnimations())
    if ((animation as CSSAnimation).animationName === 'unattended') animation.currentTime = 0;
}
