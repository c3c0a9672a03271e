/**
 * For a control that stands once for each of several people or things: its name begins with whose it
 * is (`whose` = id of the element that says so), and goes on with what stands on it. Both are read
 * where they stand, so that whoever speaks to the computer may say what they see, readings included.
 */
export function namedAfter(whose: string, own: string) {
  const id = `${whose}-${own}`;
  return { id, 'aria-labelledby': `${whose} ${id}` };
}
