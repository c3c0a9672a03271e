import { accessorsOf, tagOf } from './dom';
import { type Manner, mannerOf } from './readable';
import { isLonger, plain } from './text';

/** A run of text from one text node, in plain spelling (./text). */
export interface Piece {
  /** Where it begins in the text of the whole page. */
  at: number;
  text: string;
  node: Text;
  /** The element it stands in. */
  by: Element;
  /** It begins a line: a block, a cell or a line break came before it. */
  starts: boolean;
  quoted: boolean;
}

export interface Heading {
  at: number;
  text: string;
  by: Element;
  level: number;
}

export interface PageText {
  text: string;
  pieces: Piece[];
  headings: Heading[];
  /** False when the page was larger than what we are willing to read. */
  complete: boolean;
}

export interface Limits {
  nodes: number;
  characters: number;
  /** Longer text nodes are no label and no status: one mark stands for them. */
  perNode: number;
}

export const statusLimits: Limits = { nodes: 200_000, characters: 2_000_000, perNode: 1_000 };

/** Stands for text that is too long to matter. Never part of a label, so it separates. */
export const longText = '\ufffc';
/** A line of more pieces than this is handed over in parts: work stays bounded. */
const longestLine = 2_000;
/** Nodes, and characters, between two points where the reading may be interrupted. */
const stride = { nodes: 60, characters: 8_000 };

/**
 * Reads the text under `root` that is not marked as hidden and is not of a form field. Work is
 * bounded by `limits`, without recursion; it yields so that a caller can slice it. Whether a style
 * sheet hides something is left to the caller, who asks only about the few pieces that matter.
 */
export function* readText(root: Element, limits: Limits): Generator<void, PageText> {
  const reader = collect(limits, root);
  const { ended } = yield* readOn(reader, root, root, limits);
  return reader.end(ended);
}

/**
 * Reads on from `node`, which stands under `root`, in the order of the page: to the end of `root`
 * (`ended`), or until the limits are reached, or `node` was detached while we were waiting: what we
 * have is not the page any more. `at` is the last node read.
 */
export function* readOn(
  reader: Reader,
  root: Element,
  from: Node,
  limits: Limits,
): Generator<void, { ended: boolean; at: Node }> {
  const access = accessorsOf(root);
  let node = from;
  let seen = 0;
  let length = 0;
  for (;;) {
    seen += 1;
    if (seen > limits.nodes || reader.length() > limits.characters)
      return { ended: false, at: node };
    if (seen % stride.nodes === 0 || reader.length() - length > stride.characters) {
      length = reader.length();
      yield;
    }
    const child: Node | null = reader.enter(node) ? access.firstChild(node) : null;
    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = null;
    while (node !== root && !next) {
      reader.leave(node);
      next = access.nextSibling(node);
      const up: Node | null = next ? null : access.parentNode(node);
      if (!next && !up) return { ended: false, at: node };
      node = next ?? (up as Node);
    }
    if (!next) return { ended: true, at: node };
  }
}

/** Of a heading that is none of h1 to h6. */
export const lowestLevel = 6;

export const levelOf = (heading: Element): number =>
  Number(/^h([1-6])$/.exec(tagOf(heading))?.[1] ?? lowestLevel);

/** A heading as the pieces that it is made of. */
interface HeadingPieces {
  by: Element;
  from: number;
  to: number;
}

export type Reader = ReturnType<typeof collect>;

/** Gathers the text while a reading under `root` enters and leaves the nodes. */
export function collect(limits: Limits, root: Element) {
  const access = accessorsOf(root);
  const pieces: Piece[] = [];
  const headings: HeadingPieces[] = [];
  /** The elements that are open, each with its manner and the pieces there were before it. */
  const open: Element[] = [];
  const manners: Manner[] = [];
  const before: number[] = [];
  /** Closed details, and whether their summary has been met. */
  const closedDetails = new Map<Element, boolean>();
  let length = 0;
  let starts = true;
  let quotedDepth = 0;

  function addText(node: Text): void {
    const by = open.at(-1);
    if (!by || closedDetails.has(by)) return;
    const { data } = node;
    const text = isLonger(data, limits.perNode) ? longText : plain(data);
    if (text === '') return;
    pieces.push({ at: length, text, node, by, starts, quoted: quotedDepth > 0 });
    length += text.length;
    starts = false;
  }

  function spellHeading({ by, from, to }: HeadingPieces): Heading {
    const text = textOf(pieces.slice(from, to));
    return { at: pieces[from]?.at ?? 0, text, by, level: levelOf(by) };
  }

  /** Of closed details only the summary, its first one, can be seen. */
  function isInClosedDetails(element: Element): boolean {
    const parent = open.at(-1);
    const summarySeen = parent && closedDetails.get(parent);
    if (!parent || summarySeen === undefined) return false;
    if (summarySeen || access.localName(element) !== 'summary') return true;
    closedDetails.set(parent, true);
    return false;
  }

  return {
    /** Hands over the lines that are complete, or all, and forgets them: instead of `end`. */
    drain(all: boolean): Piece[] {
      let lines = pieces.length;
      if (!all) while (lines > 0 && !pieces[--lines]?.starts);
      if (lines === 0 && pieces.length > longestLine) lines = pieces.length;
      return pieces.splice(0, lines);
    },
    length: () => length,
    /** True when the children are to be read. */
    enter(node: Node): boolean {
      const type = access.nodeType(node);
      if (type !== 1) {
        if (type === 3) addText(node as Text);
        return false;
      }
      const element = node as Element;
      const manner = mannerOf(element, access);
      if (manner.block) starts = true;
      if (manner.closed || isInClosedDetails(element)) return false;
      if (manner.folded) closedDetails.set(element, false);
      if (manner.quoted) quotedDepth += 1;
      open.push(element);
      manners.push(manner);
      before.push(pieces.length);
      return true;
    },
    leave(node: Node): void {
      if (open.at(-1) !== node) return;
      const by = open.pop() as Element;
      const manner = manners.pop() as Manner;
      const from = before.pop() as number;
      if (manner.block) starts = true;
      if (manner.quoted) quotedDepth -= 1;
      if (manner.heading && pieces.length > from) headings.push({ by, from, to: pieces.length });
    },
    end: (complete: boolean): PageText => ({
      text: textOf(pieces),
      pieces,
      headings: headings.map(spellHeading),
      complete,
    }),
  };
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
