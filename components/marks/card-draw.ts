import { readNodes } from '@/components/parts/read-nodes';
import { ofDocument } from '@/lib/pages/dom';
import { type TermId, termOf, twinOf } from '@/lib/pages/terms';
import { japaneseRunsOf } from '@/lib/words/japanese-runs';
import { joins } from '@/lib/words/joins';
import { isJapanese, type Lang } from '@/lib/words/lang';
import { plain } from '@/lib/words/ruby';
import { isTermKey, termWords } from '@/lib/words/terms';
import { sourceLine } from './card-source';

export interface CardActions {
  close(): void;
  /** Null where nothing is marked. */
  marksOff: (() => void) | null;
  showTwin(id: TermId): void;
}

type Tag = 'div' | 'h2' | 'h3' | 'p' | 'span' | 'button';

/** Makes elements of ours, whatever the page has put in front of the document's own names. */
function maker(doc: Document, lang: Lang) {
  const createElement = ofDocument(doc, 'createElement');
  const make = <T extends Tag>(tag: T, className: string, children: (Node | string)[] = []) => {
    const element = createElement.call(doc, tag) as HTMLElementTagNameMap[T];
    if (className) element.className = className;
    element.append(
      ...children.flatMap((child) => (typeof child === 'string' ? drawn(child) : child)),
    );
    return element;
  };
  const drawn = (text: string) => (isJapanese(lang) ? readNodes(doc, text) : [text]);
  const japanese = (text: string) => {
    const span = make('span', '', readNodes(doc, text));
    span.lang = 'ja';
    return span;
  };
  /** A text in the language of the card; Japanese names in it are marked as Japanese. */
  const say = (text: string): (Node | string)[] =>
    isJapanese(lang)
      ? [text]
      : japaneseRunsOf(text, lang).map((part, i) => (i % 2 === 1 ? japanese(part) : part));
  const button = (className: string, text: (Node | string)[], press: () => void) => {
    // One element: what lays out the button's children would stack the pieces of a text with readings.
    const made = make('button', className, [make('span', '', text)]);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  return { make, say, japanese, button };
}

/** What stands in the card of a term, the heading that names the card included (`card-name`). */
export function drawTerm(doc: Document, id: TermId, lang: Lang, actions: CardActions): Node[] {
  const { make, say, japanese, button } = maker(doc, lang);
  const t = termWords(lang);
  const { names, reading, cites } = termOf(id);
  const other = isJapanese(lang) ? 'en' : 'ja';
  // In other languages the plain Japanese is there for whoever is asked at the desk.
  const inOther = termWords(other)(other === 'en' ? `${id}.name` : `${id}.is`);
  const otherText = other === 'ja' ? japanese(inOther) : make('span', '', [inOther]);
  otherText.lang = other;
  const otherName = t(other === 'en' ? 'terms.english' : 'terms.japanese');
  const readingLine = make('p', 'card-reading', [japanese(reading)]);
  const parts: Node[] = [
    head(doc, lang, [japanese(names[0])], readingLine, actions),
    ...(isJapanese(lang) ? [] : [make('p', 'card-name-here', say(t(`${id}.name`)))]),
    make('p', 'card-is', say(t(`${id}.is`))),
  ];
  const point = `${id}.point`;
  if (isTermKey(point)) parts.push(make('p', 'card-point', say(t(point))));
  const twin = twinOf(id);
  const difference = `${id}.twin`;
  if (twin && isTermKey(difference))
    parts.push(
      make('div', 'card-twin', [
        make('h3', '', [t('terms.twin')]),
        button('card-show-twin', [japanese(termOf(twin).names[0])], () => actions.showTwin(twin)),
        make('p', '', say(t(difference))),
      ]),
    );
  parts.push(
    make('p', 'card-other', [`${otherName}${joins(lang).colon}`, otherText]),
    make('p', 'card-source', say(sourceLine(cites, lang))),
  );
  if (actions.marksOff)
    parts.push(
      make('div', '', [button('card-marks-off', [t('terms.marksOff')], actions.marksOff)]),
    );
  return parts;
}

/** Said where somebody asks for a word that we do not explain. */
export function drawUnknown(doc: Document, lang: Lang, actions: CardActions): Node[] {
  const { make } = maker(doc, lang);
  const t = termWords(lang);
  return [
    head(doc, lang, [t('terms.unknown.title')], null, actions),
    make('p', 'card-is', [t('terms.unknown')]),
  ];
}

function head(
  doc: Document,
  lang: Lang,
  name: (Node | string)[],
  reading: Node | null,
  { close }: CardActions,
): Node {
  const { make, button } = maker(doc, lang);
  const title = make('h2', '', name);
  title.id = 'card-name';
  title.tabIndex = -1;
  const closing = button('card-close', ['×'], close);
  closing.setAttribute('aria-label', plain(termWords(lang)('terms.close')));
  return make('div', 'card-head', [make('div', '', reading ? [title, reading] : [title]), closing]);
}
