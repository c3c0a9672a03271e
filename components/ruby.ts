import { type ComponentChild, createElement, options } from 'preact';
import { shortPhrasesOf } from '@/lib/words/phrases';
import { isNoted, type Piece, piecesOf, plain } from '@/lib/words/ruby';

/**
 * Texts carry the readings of their kanji (lib/words/ruby). Here, in one place for every component,
 * they come to stand over them: whatever is drawn as text and has readings becomes ruby, and where
 * only plain text can stand the readings go. Screen readers know how to read: they are not given
 * each word twice. One element around it all: what lays out its children side by side, as a button or
 * a heading with a mark may, would tear the pieces of a text apart. Browsers that find phrases by
 * themselves do not across ruby: lines break where we say.
 */
const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];
/** Elements that hold text alone. */
const bare = new Set(['option', 'title', 'textarea']);

/** So many letters stay in one line at any size of text. */
const longest = 6;

const before = options.vnode;
options.vnode = (vnode) => {
  before?.(vnode);
  // A text is a node without a type; its text is in the place of the props.
  const { type, props } = vnode as unknown as { type: unknown; props: unknown };
  if (type === null && typeof props === 'string') {
    if (isNoted(props)) {
      const children = shortPhrasesOf(props).flatMap((phrase, i) =>
        i > 0 ? [createElement('wbr', null), ...ruby(phrase)] : ruby(phrase),
      );
      Object.assign(vnode, { type: 'span', props: { className: 'read', children } });
    }
  } else if (typeof type === 'string' && props) strip(type, props as Record<string, unknown>);
};

/** One phrase. Around ruby browsers break a line anywhere, or nowhere: here is said where. */
function ruby(phrase: string): ComponentChild[] {
  const pieces = piecesOf(phrase);
  const cuts = pieces.map((_, i) => around(pieces, i));
  const children = pieces.flatMap(({ text, reading }, i): ComponentChild[] => {
    if (reading === undefined) return [cuts[i]?.between];
    const drawn = createElement(
      'ruby',
      null,
      text,
      createElement('rt', { 'aria-hidden': true }, reading),
    );
    const read = isOne(pieces[i])
      ? createElement('span', { className: 'one' }, cuts[i - 1]?.leads, drawn, cuts[i + 1]?.follows)
      : drawn;
    return mayBreak(pieces, i) ? [createElement('wbr', null), read] : [read];
  });
  return plain(phrase).replace(/[、。・：]+$/, '').length <= longest
    ? [createElement('span', { className: 'one' }, ...children)]
    : children;
}

/** Before a word with a reading: after another one, or where a word in katakana ends, not before 語. */
function mayBreak(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (!before || /^\d/.test(pieces[i]?.text ?? '')) return false;
  return (
    before.reading !== undefined ||
    (/[\p{sc=Katakana}ー」）)]$/u.test(before.text) && (pieces[i]?.text.length ?? 0) > 1)
  );
}

/** What of a text between two words with readings stays in a line with the one or the other. */
function around(pieces: readonly Piece[], i: number) {
  const { text = '', reading } = pieces[i] ?? {};
  if (reading !== undefined) return {};
  const follows = isOne(pieces[i - 1])
    ? (/^(?:[」』）)]+\p{sc=Hiragana}{0,3}[、。]?|[\p{sc=Hiragana}ー、。・：])/u.exec(text)?.[0] ??
      '')
    : '';
  const rest = text.slice(follows.length);
  const leads = isOne(pieces[i + 1]) ? (/(?:[「『（(\d]+|^[おご])$/.exec(rest)?.[0] ?? '') : '';
  return { follows, between: rest.slice(0, rest.length - leads.length), leads };
}

const isOne = (piece?: Piece): boolean =>
  piece?.reading !== undefined && piece.text.length <= longest;

function strip(type: string, props: Record<string, unknown>): void {
  for (const name of attributes)
    if (typeof props[name] === 'string') props[name] = plain(props[name]);
  if (!bare.has(type)) return;
  const only = (child: unknown) => (typeof child === 'string' ? plain(child) : child);
  const { children } = props;
  props.children = Array.isArray(children) ? children.map(only) : only(children);
}
