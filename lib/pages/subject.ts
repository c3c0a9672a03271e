import { attribute, ofDocument } from './dom';
import { mannerOf } from './readable';
import { isShownInBrowser } from './shown';
import { plain } from './text';

/** The papers, and the card as insurance card: what a page is about that we can help with. */
const subject =
  /資格確認書|資格情報のお知らせ|資格情報通知書|マイナ保険証|健康保険証利用|健康保険証の(?:廃止|新規発行)|被保険者証の(?:廃止|新規発行)/;

/** More headings than any page has that is read by people. */
const most = 60;

/** Whether the title or a visible heading of the page names our subject. */
export function isAboutUs(doc: Document): boolean {
  if (subject.test(plain(ofDocument(doc, 'title')))) return true;
  const found = ofDocument(doc, 'querySelectorAll').call(doc, 'h1,h2,h3,[role=heading]');
  for (let i = 0; i < found.length && i < most; i += 1) {
    const heading = found[i] as Element;
    if (isReadable(heading) && subject.test(textOf(heading)) && isShownInBrowser(heading))
      return true;
  }
  return false;
}

const textOf = (heading: Element): string => plain(textContent(heading).slice(0, 300));

const getter = (name: 'textContent') =>
  Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as (this: Node) => string;
const textContent = (node: Node): string => getter('textContent').call(node);

/** Nothing editable, nothing marked as hidden; a heading with a field in it is none of ours. */
const isReadable = (heading: Element): boolean =>
  !mannerOf(heading).closed &&
  attribute(heading, 'contenteditable') === null &&
  Element.prototype.querySelector.call(heading, 'input,textarea,select,[contenteditable]') === null;
