import { ofDocument } from '@/lib/pages/dom';
import { phrasesOf } from '@/lib/words/phrases';
import { isNoted } from '@/lib/words/ruby';
import { findsPhrases } from './finds-phrases';
import { rubyNode } from './ruby-nodes';
import { breakable, type Drawn, rubyOf } from './ruby-tree';

/** A Japanese text as our pages draw it, for what is drawn without components: readings, and where lines break. */
export function readNodes(doc: Document, text: string): (Node | string)[] {
  const createElement = ofDocument(doc, 'createElement');
  const make = (tag: 'span' | 'wbr', children: readonly (Node | string)[] = []) => {
    const element = createElement.call(doc, tag);
    element.append(...children);
    return element;
  };
  const draw = (drawn: Drawn): Node | string => {
    if (typeof drawn === 'string') return drawn;
    if (drawn === breakable) return make('wbr');
    if ('one' in drawn) {
      const whole = make('span', drawn.one.map(draw));
      whole.className = 'one';
      return whole;
    }
    return rubyNode(doc, drawn.text, drawn.reading);
  };
  if (isNoted(text)) {
    const read = make('span', rubyOf(text).map(draw));
    read.className = 'read';
    return [read];
  }
  if (findsPhrases) return [text];
  return phrasesOf(text).flatMap((phrase, i) => (i > 0 ? [make('wbr'), phrase] : [phrase]));
}
