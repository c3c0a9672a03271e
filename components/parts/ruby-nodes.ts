import { ofDocument } from '@/lib/pages/dom';
import { piecesOf } from '@/lib/words/ruby';

/** A word with its reading over it, as on our pages (components/ruby), for what is drawn without components. */
export function rubyNode(doc: Document, text: string, reading: string): HTMLElement {
  const createElement = ofDocument(doc, 'createElement');
  const over = createElement.call(doc, 'rt');
  over.setAttribute('aria-hidden', 'true');
  over.textContent = reading;
  const made = createElement.call(doc, 'ruby');
  made.append(text, over);
  return made;
}

/** A text that stands in one line; ./read-nodes draws longer ones. */
export const rubyNodes = (doc: Document, text: string): (Node | string)[] =>
  piecesOf(text).map((piece) =>
    piece.reading === undefined ? piece.text : rubyNode(doc, piece.text, piece.reading),
  );
