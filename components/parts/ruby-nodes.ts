import { ofDocument } from '@/lib/pages/dom';
import { piecesOf } from '@/lib/words/ruby';

/** Readings over their words, as on our pages (components/ruby), for what is drawn without components. */
export function rubyNodes(doc: Document, text: string): (Node | string)[] {
  const createElement = ofDocument(doc, 'createElement');
  return piecesOf(text).map(({ text: base, reading }) => {
    if (reading === undefined) return base;
    const over = createElement.call(doc, 'rt');
    over.setAttribute('aria-hidden', 'true');
    over.textContent = reading;
    const made = createElement.call(doc, 'ruby');
    made.className = 'one';
    made.append(base, over);
    return made;
  });
}
