import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Where each citation key of the five documents is used: statements of packs, guides, pages. */
export function coverage(): { items: Items; used: Map<string, string[]>; report: string } {
  const items = JSON.parse(read('assets/sources.json')) as Items;
  const used = new Map<string, string[]>();
  const add = (cite: string, where: string) => used.set(cite, [...(used.get(cite) ?? []), where]);
  for (const file of readdirSync(join(root, 'assets/insurers')).filter((one) =>
    /^[a-z0-9]+\.json$/.test(one),
  )) {
    const pack = JSON.parse(read(`assets/insurers/${file}`)) as PackLike;
    for (const one of [...(pack.statements ?? []), ...(pack.contacts ?? [])])
      for (const cite of one.cites) add(cite, `${pack.id}: ${one.id}`);
  }
  for (const room of ['lib/guides', 'lib/pages/status'])
    for (const file of readdirSync(join(root, room)).filter((one) => one.endsWith('.ts'))) {
      const text = read(`${room}/${file}`);
      for (const cite of items.keys) if (text.includes(`'${cite}'`)) add(cite, `${room}/${file}`);
    }
  return { items, used, report: write(items, used) };
}

interface Items {
  keys: string[];
  /** Why a key is used nowhere. */
  unused: Record<string, string>;
}

interface PackLike {
  id: string;
  statements?: { id: string; cites: string[] }[];
  contacts?: { id: string; cites: string[] }[];
}

function write(items: Items, used: Map<string, string[]>): string {
  const rows = items.keys.map((key) => {
    const places = used.get(key);
    return `| ${key} | ${places ? places.join('<br>') : `— ${items.unused[key] ?? '**no reason given**'}`} |`;
  });
  const count = items.keys.filter((key) => used.has(key)).length;
  return `# What of the five documents is used

Made by \`npm run coverage\`: ${count} of ${items.keys.length} citation keys stand behind a statement, a contact, a guide or a status. A key used nowhere has its reason.

| key | used by |
| --- | --- |
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'docs/coverage.md'), coverage().report);
}
