import type { Action } from './session';

/** What is told of a key, and where it was pressed. */
export interface Pressed {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  altKey?: boolean;
  metaKey?: boolean;
  repeat?: boolean;
  isComposing?: boolean;
  /** `target` as far as it matters: the tag's name, and the type of a field. */
  on?: { tag: string; type?: string } | null;
}

/** As presenter remotes send them, and as people try them. Space belongs to a button in focus. */
const always: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
};

/** Can be switched off: whoever speaks to the computer, or types by mistake, sets them off. */
const letters: Readonly<Record<string, Action>> = {
  b: 'blank',
  '.': 'blank',
  z: 'zoom',
  r: 'reset',
};

const takesSpace = new Set(['button', 'summary', 'a']);
const takesEverything = new Set(['input', 'select', 'textarea']);

/** What a key does in a demonstration; null = it is the browser's, or nobody's. Escape does nothing. */
export function actionOf(pressed: Pressed, withLetters: boolean): Action | null {
  const { key, on } = pressed;
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing) return null;
  const tag = on?.tag.toLowerCase() ?? '';
  // In a field all keys are the field's; a checkbox needs Space alone.
  if (takesEverything.has(tag) && !(on?.type === 'checkbox' && key !== ' ')) return null;
  if (key === ' ' && takesSpace.has(tag)) return null;
  if (key === ' ' && pressed.shiftKey) return 'previous';
  if (Object.hasOwn(always, key)) return always[key] ?? null;
  const letter = key.toLowerCase();
  if (!withLetters || pressed.repeat || !Object.hasOwn(letters, letter)) return null;
  return letters[letter] ?? null;
}
