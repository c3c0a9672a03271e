import { attribute, firstChild, isElement, isText, nextSibling, parentElement, tagOf } from './dom';
import { type Manner, mannerOf } from './readable';
import { plain } from './text';

/** A run of text from one text node, in plain spelling (./text). */
export interface Piece {
  /** Where it begins in the text of the whole page. */
  at: number;
  text: string;
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
const longText = '\ufffc';
/** Nodes between two points where the reading may be interrupted. */
const stride = 250;

/**
 * Reads the text under `root` that is not marked as hidden and is not of a form field. Work is
 * bounded by `limits`, without recursion; it yields so that a caller can slice it. Whether a style
 * sheet hides something is left to the caller, who asks only about the few pieces that matter.
 */
export function* readText(root: Element, limits: Limits): Generator<void, PageText> {
  const reader = new Reader(limits);
  let node: Node = root;
  let seen = 0;
  for (;;) {
    seen += 1;
    if (seen > limits.nodes || reader.length > limits.characters) return reader.end(false);
    if (seen % stride === 0) yield;
    const child: Node | null = reader.enter(node) ? firstChild(node) : null;
    if (child) {
      node = child;
      continue;
    }
    let next: Node | null = null;
    while (node !== root && !next) {
      reader.leave(node);
      next = nextSibling(node);
      const up: Element | null = next ? null : parentElement(node);
      // Detached while we were waiting: what we have is not the page any more.
      if (!next && !up) return reader.end(false);
      node = next ?? (up as Element);
    }
    if (!next) return reader.end(true);
  }
}

class Reader {
  private readonly pieces: Piece[] = [];
  private readonly headings: Heading[] = [];
  private readonly open: { element: Element; manner: Manner; headingFrom: number }[] = [];
  /** Closed details, and whether their summary has been met. */
  private readonly closedDetails = new Map<Element, boolean>();
  private readonly parts: string[] = [];
  private starts = true;
  private quotedDepth = 0;
  private readonly limits: Limits;
  length = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** True when the children are to be read. */
  enter(node: Node): boolean {
    if (isText(node)) this.addText(node);
    if (!isElement(node)) return false;
    const manner = mannerOf(node);
    if (manner.block) this.starts = true;
    if (manner.closed || this.isInClosedDetails(node)) return false;
    if (tagOf(node) === 'details' && attribute(node, 'open') === null)
      this.closedDetails.set(node, false);
    if (manner.quoted) this.quotedDepth += 1;
    this.open.push({ element: node, manner, headingFrom: this.pieces.length });
    return true;
  }

  leave(node: Node): void {
    const last = this.open.at(-1);
    if (last?.element !== node) return;
    this.open.pop();
    if (last.manner.block) this.starts = true;
    if (last.manner.quoted) this.quotedDepth -= 1;
    if (last.manner.heading) this.addHeading(last.element, last.headingFrom);
  }

  end(complete: boolean): PageText {
    const { pieces, headings } = this;
    return { text: this.parts.join(''), pieces, headings, complete };
  }

  private addText(node: Text): void {
    const by = this.open.at(-1)?.element;
    if (!by || this.closedDetails.has(by)) return;
    const text = node.length > this.limits.perNode ? longText : plain(node.data);
    if (text === '') return;
    const quoted = this.quotedDepth > 0;
    this.pieces.push({ at: this.length, text, by, starts: this.starts, quoted });
    this.parts.push(text);
    this.length += text.length;
    this.starts = false;
  }

  private addHeading(by: Element, from: number): void {
    const pieces = this.pieces.slice(from);
    const first = pieces[0];
    if (!first) return;
    const level = Number(/^h([1-6])$/.exec(tagOf(by))?.[1] ?? 6);
    this.headings.push({ at: first.at, text: pieces.map((p) => p.text).join(''), by, level });
  }

  /** Of closed details only the summary, its first one, can be seen. */
  private isInClosedDetails(element: Element): boolean {
    const parent = this.open.at(-1)?.element;
    const summarySeen = parent && this.closedDetails.get(parent);
    if (!parent || summarySeen === undefined) return false;
    if (summarySeen || tagOf(element) !== 'summary') return true;
    this.closedDetails.set(parent, true);
    return false;
  }
}
