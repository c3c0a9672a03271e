import * as z from 'zod/mini';
import { factSpecs } from '@/lib/decision/facts';
import { actions } from '@/lib/decision/todo';
import type { Pack } from '@/lib/insurers/format';
import { packSchema } from '@/lib/insurers/schema';
import { catalogue, isKnownKey } from '@/lib/words/catalogue';
import { derivedKinds } from './names';
import { Phrases } from './phrases';

type Node = Record<string, unknown>;
const words = catalogue('pack-format');

/**
 * The format as a JSON Schema (draft 7), so that an editor completes and checks while a clerk types.
 * Descriptions come from the words `pack-format`, Japanese first, English below.
 */
export function packJsonSchema(): Node {
  const schema = z.toJSONSchema(packSchema, { target: 'draft-7' }) as Node;
  const shared: Node = {};
  walk(schema, '', (node, path) => {
    const description = describe(path);
    if (description !== undefined) node.description = description;
    if (path === 'statements.action') node.enum = [...actions].sort();
    if (path === 'statements.when') nameFacts(node, shared);
  });
  share(schema, shared);
  const { $schema, ...rest } = schema;
  const titled = { $schema, title: words('ja')('title'), description: describe('pack') };
  return { ...titled, ...rest, definitions: shared };
}

/** Every path of the format, each of which has a description. */
export function formatPaths(): string[] {
  const paths = new Set<string>();
  walk(z.toJSONSchema(packSchema, { target: 'draft-7' }) as Node, '', (_, path) => paths.add(path));
  return [...paths];
}

/** Visits every property of the schema, the innermost first. */
function walk(node: Node, path: string, visit: (node: Node, path: string) => void): void {
  const branches = [node.oneOf, node.anyOf, node.allOf].flatMap((one) => (one as Node[]) ?? []);
  const inner = [node.items, node.additionalProperties].flat() as (Node | boolean | undefined)[];
  for (const one of [...branches, ...inner]) {
    if (typeof one === 'object' && one !== null) walk(one, path, visit);
  }
  for (const [name, property] of Object.entries((node.properties as Record<string, Node>) ?? {})) {
    const place = path === '' ? name : `${path}.${name}`;
    walk(property, place, visit);
    visit(property, place);
  }
}

const describe = (key: string): string | undefined =>
  isKnownKey('pack-format', key) ? `${words('ja')(key)}\n${words('en')(key)}` : undefined;

/** Names every fact a condition may ask, so that an editor offers them with their meaning. */
function nameFacts(node: Node, definitions: Node): void {
  definitions.test ??= node.additionalProperties;
  const test = { $ref: '#/definitions/test' };
  const [inJapanese, inEnglish] = (['ja', 'en'] as const).map(
    (lang) => new Phrases({ id: '' } as Pack, lang),
  );
  node.properties = Object.fromEntries(
    [...Object.keys(factSpecs), ...Object.keys(derivedKinds)].map((name) => [
      name,
      {
        allOf: [test],
        description: `${inJapanese?.label('fact', name)}\n${inEnglish?.label('fact', name)}`,
      },
    ]),
  );
  node.additionalProperties = test;
}

/** What stands in several places alike is written once. */
function share(schema: Node, definitions: Node): void {
  const places = new Map<string, number>();
  const textOf = (node: Node, path: string) => `${path} ${JSON.stringify(node)}`;
  walk(schema, '', (node, path) => {
    const text = textOf(node, path);
    places.set(text, (places.get(text) ?? 0) + 1);
  });
  replace(schema, '', (node, path) => {
    const text = textOf(node, path);
    if ((places.get(text) ?? 0) < 2 || text.length < 200) return node;
    definitions[path] ??= node;
    return definitions[path] === node || textOf(definitions[path] as Node, path) === text
      ? { $ref: `#/definitions/${path}` }
      : node;
  });
}

/** Puts something else in the place of properties, the outermost first. */
function replace(node: Node, path: string, by: (node: Node, path: string) => Node): void {
  const branches = [node.oneOf, node.anyOf, node.allOf].flatMap((one) => (one as Node[]) ?? []);
  for (const one of [...branches, node.items, node.additionalProperties]) {
    if (typeof one === 'object' && one !== null) replace(one as Node, path, by);
  }
  const properties = (node.properties as Record<string, Node>) ?? {};
  for (const [name, property] of Object.entries(properties)) {
    const place = path === '' ? name : `${path}.${name}`;
    const other = by(property, place);
    if (other === property) replace(property, place, by);
    else properties[name] = other;
  }
}
