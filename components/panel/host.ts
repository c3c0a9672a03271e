import { firstChild, isElement, nextSibling, ofDocument, tagOf } from '@/lib/pages/dom';
import { ourTag } from '@/lib/pages/our-tag';
import { shared } from './shared';

export interface OurElement {
  host: HTMLElement;
  /** Closed: neither the page nor another extension's page script can look inside. */
  root: ShadowRoot;
  /** Puts it into the page, unless it stands there: only now is there something to see. */
  stand(): void;
  /** Done with it. It goes when nobody else uses it; what one has put in, one takes out oneself. */
  remove(): void;
}

export interface HeldElement {
  doc: Document;
  host: HTMLElement;
  root: ShadowRoot;
  users: number;
  /** It was put into the page. */
  stood: boolean;
  /** How often the page has thrown it out and we have put it back. */
  returns: number;
}

/** A page that throws us out again and again means it. */
const mostReturns = 3;

/** The one element of ours on a page, not yet in it. What stands in it is nobody's business but ours. */
export function addOurElement(doc: Document, css: string): OurElement {
  const isThere = shared.ours?.doc === doc && shared.ours.users > 0;
  const held = isThere && shared.ours ? shared.ours : create(doc);
  shared.ours = held;
  addStyle(held.root, css);
  return use(held);
}

/** The same element for one more of its users, who gives it back by itself. */
export function borrow({ root }: OurElement): OurElement {
  const held = shared.ours;
  if (held?.root !== root) throw new Error('not our element');
  return use(held);
}

function use(held: HeldElement): OurElement {
  held.users += 1;
  let using = true;
  return {
    host: held.host,
    root: held.root,
    stand() {
      if (held.stood) return;
      held.stood = true;
      removeLeftBehind(held.doc);
      stand(held);
    },
    remove() {
      if (!using) return;
      using = false;
      held.users -= 1;
      if (held.users === 0) held.host.remove();
    },
  };
}

function create(doc: Document): HeldElement {
  const host = ofDocument(doc, 'createElement').call(doc, ourTag);
  const root = host.attachShadow({ mode: 'closed' });
  return { doc, host, root, users: 0, stood: false, returns: 0 };
}

/** Beside <body>: frameworks own the body and may throw out what they do not know. */
function stand({ doc, host }: HeldElement): void {
  const html: Element | null = ofDocument(doc, 'documentElement');
  if (html) Element.prototype.append.call(html, host);
}

/** What a version from before an update has left; its script can do nothing for it any more. */
function removeLeftBehind(doc: Document): void {
  const html: Element | null = ofDocument(doc, 'documentElement');
  let node = html && firstChild(html);
  while (node) {
    const next = nextSibling(node);
    if (isElement(node) && tagOf(node) === ourTag) Element.prototype.remove.call(node);
    node = next;
  }
}

/** Puts our element back where the page has thrown it out, a few times. */
function comeBack(root: ShadowRoot): void {
  const held = shared.ours;
  if (held?.root !== root || held.users === 0 || !held.stood || held.host.isConnected) return;
  if (held.returns >= mostReturns) return;
  held.returns += 1;
  stand(held);
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
  comeBack(root);
  for (const animation of root.getAnimations())
    if ((animation as CSSAnimation).animationName === 'unattended') animation.currentTime = 0;
}
