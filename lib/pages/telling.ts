import { accessorsOf, isText } from './dom';
import { isLonger } from './text';

/**
 * Deeper than any real page nests; below it every node is visited. So much of the text of a page
 * is therefore looked at more than once, and no more.
 */
const deepest = 60;
/** Nodes between two points where the search may be interrupted. */
const stride = 60;
/** Characters after which it may be interrupted. */
const strideOfText = 100_000;

/**
 * The text nodes under `root` that `tells` matches, in the order of the page. Whole parts of it are
 * passed by at once when nothing in their text tells: the browser joins the text of an element far
 * faster than a script visits its nodes. Yields null where the work may be interrupted.
 */
export function* tellingTexts(
  root: Element,
  tells: RegExp,
  { nodes, perNode }: { nodes: number; perNode: number },
): Generator<Text | null, { complete: boolean }> {
  const access = accessorsOf(root);
  let node: Node | null = root;
  let depth = 0;
  let seen = 0;
  let read = 0;
  while (node) {
    seen += 1;
    if (seen > nodes) return { complete: false };
    if (seen % stride === 0 || read > strideOfText) {
      read = 0;
      yield null;
    }
    let child: Node | null = null;
    if (isText(node)) {
      if (!isLonger(node.data, perNode) && tells.test(node.data)) yield node;
    } else if (access.nodeType(node) === 1) {
      const text = depth < deepest ? access.text(node) : null;
      read += text?.length ?? 0;
      if (text === null || tells.test(text)) child = access.firstChild(node);
    }
    if (child) {
      depth += 1;
      node = child;
      continue;
    }
    let next: Node | null = null;
    while (node && node !== root && !next) {
      next = access.nextSibling(node);
      if (next) break;
      // Null where the page took the node away while we waited.
      node = access.parentNode(node);
      depth -= 1;
    }
    node = next;
  }
  return { complete: true };
}
