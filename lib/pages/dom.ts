/**
 * Reading nodes of a page that may be hostile. On documents and forms a page can put its own
 * elements in front of every built-in name (`<img name="querySelector">`, `<input
 * name="firstChild">`), so nothing is read from a node itself: the accessors of its prototype are
 * looked up once per kind of node and called on it. They take a node of any DOM (browser, jsdom)
 * and use no globals.
 */
export interface Accessors {
  firstChild: (node: Node) => Node | null;
  nextSibling: (node: Node) => Node | null;
  parentNode: (node: Node) => Node | null;
  nodeType: (node: Node) => number;
  localName: (node: Node) => string;
  /** Of all text nodes in it, joined. */
  text: (node: Node) => string;
  attribute: (node: Node, name: string) => string | null;
  attributeNames: (node: Node) => string[];
  position: (node: Node, other: Node) => number;
}

const known = new WeakMap<object, Accessors>();

function find(prototype: object | null, name: string): PropertyDescriptor | undefined {
  for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

type Getter<T> = (this: Node) => T;
const absent: Getter<undefined> = () => undefined;

/**
 * The accessors for nodes of this kind. Those of an element serve every node of its page: whoever
 * reads many nodes asks for them once. Each is a function of its own because the engine can only
 * then call straight into the browser.
 */
export function accessorsOf(node: Node): Accessors {
  const prototype = Object.getPrototypeOf(node) as object;
  const already = known.get(prototype);
  if (already) return already;
  const getter = <T>(name: string) => (find(prototype, name)?.get ?? absent) as Getter<T>;
  const method = (name: string) => find(prototype, name)?.value ?? absent;
  const getFirstChild = getter<Node | null>('firstChild');
  const getNextSibling = getter<Node | null>('nextSibling');
  const getParentNode = getter<Node | null>('parentNode');
  const getNodeType = getter<number>('nodeType');
  const getLocalName = getter<string>('localName');
  const getText = getter<string | null>('textContent');
  const getAttribute: Element['getAttribute'] = method('getAttribute');
  const hasAttributes: Element['hasAttributes'] = method('hasAttributes');
  const getNames: Element['getAttributeNames'] = method('getAttributeNames');
  const compare: Node['compareDocumentPosition'] = method('compareDocumentPosition');
  const made: Accessors = {
    firstChild: (of) => getFirstChild.call(of),
    nextSibling: (of) => getNextSibling.call(of),
    parentNode: (of) => getParentNode.call(of),
    nodeType: (of) => getNodeType.call(of),
    localName: (of) => getLocalName.call(of),
    text: (of) => getText.call(of) ?? '',
    attribute: (of, name) => getAttribute.call(of as Element, name) ?? null,
    attributeNames: (of) =>
      hasAttributes.call(of as Element) ? getNames.call(of as Element) : nothing,
    position: (of, other) => compare.call(of, other) ?? 0,
  };
  known.set(prototype, made);
  return made;
}

const nothing: string[] = [];

export const firstChild = (node: Node): Node | null => accessorsOf(node).firstChild(node);
export const nextSibling = (node: Node): Node | null => accessorsOf(node).nextSibling(node);
export const isText = (node: Node): node is Text => accessorsOf(node).nodeType(node) === 3;
export const isElement = (node: Node): node is Element => accessorsOf(node).nodeType(node) === 1;
/** Lower-case tag name of an HTML element. */
export const tagOf = (element: Element): string => accessorsOf(element).localName(element);
export const attribute = (element: Element, name: string): string | null =>
  accessorsOf(element).attribute(element, name);

export function parentElement(node: Node): Element | null {
  const parent = accessorsOf(node).parentNode(node);
  return parent && isElement(parent) ? parent : null;
}

/** True if `later` begins after `earlier` in the order of the page; what stands inside it does, too. */
export const follows = (later: Node, earlier: Node): boolean =>
  (accessorsOf(earlier).position(earlier, later) & 4) !== 0;

/** The nearest element of one of these tags, the element itself included. */
export function nearest(element: Element, tags: ReadonlySet<string>): Element | null {
  for (let at: Element | null = element; at; at = parentElement(at))
    if (tags.has(tagOf(at))) return at;
  return null;
}

/** A built-in of the document that the page cannot have replaced. */
export function ofDocument<K extends keyof Document>(doc: Document, name: K): Document[K] {
  const found = find(Object.getPrototypeOf(doc) as object, name);
  return (found?.get ? found.get.call(doc) : found?.value) as Document[K];
}
