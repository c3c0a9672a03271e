import { type ComponentChild, createElement, options } from 'preact';
import { isNoted, plain } from '@/lib/words/ruby';
import { breakable, type Drawn, rubyOf } from './parts/ruby-tree';

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

const before = options.vnode;
options.vnode = (vnode) => {
  before?.(vnode);
  // A text is a node without a type; its text is in the place of the props.
  const { type, props } = vnode as unknown as { type: unknown; props: unknown };
  if (type === null && typeof props === 'string') {
    if (isNoted(props)) {
      const children = rubyOf(props).map(draw);
      Object.assign(vnode, { type: 'span', props: { className: 'read', children } });
    }
  } else if (typeof type === 'string' && props) strip(type, props as Record<string, unknown>);
};

const draw = (drawn: Drawn): ComponentChild => {
  if (typeof drawn === 'string') return drawn;
  if (drawn === breakable) return createElement('wbr', null);
  if ('reading' in drawn)
    return createElement(
      'ruby',
      null,
      drawn.text,
      createElement('rt', { 'aria-hidden': true }, drawn.reading),
    );
  return createElement('span', { className: 'one' }, ...drawn.one.map(draw));
};

function strip(type: string, props: Record<string, unknown>): void {
  for (const name of attributes)
    if (typeof props[name] === 'string') props[name] = plain(props[name]);
  if (!bare.has(type)) return;
  const only = (child: unknown) => (typeof child === 'string' ? plain(child) : child);
  const { children } = props;
  props.children = Array.isArray(children) ? children.map(only) : only(children);
}
