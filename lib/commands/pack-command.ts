import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { todayInTokyo } from '@/lib/decision/calendar';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { type CheckedPack, checkPackBytes } from '@/lib/proofreading/check';
import { faultLine, faultWords } from '@/lib/proofreading/fault';
import { packJsonSchema } from '@/lib/proofreading/json-schema';
import type { PackKey } from '@/lib/proofreading/phrases';
import { summarise } from '@/lib/proofreading/summary';
import { summaryText } from '@/lib/proofreading/summary-text';
import { packTable } from '@/lib/proofreading/table/table';
import { mostBytes, tooLarge } from '@/lib/proofreading/text';
import { catalogue, type Lang } from '@/lib/words/catalogue';
import { BadInput } from './input';
import { langOption } from './options';

/** Runs `pack`: text or JSON for standard output. Faults come as BadInput, each in one line. */
export function packCommand(args: readonly string[]): string | object {
  const { lang, rest, fault } = langOption(args);
  if (fault) throw new BadInput([fault]);
  const [command, name, ...more] = rest;
  if (command === 'schema' && name === undefined) return packJsonSchema();
  if ((command !== 'check' && command !== 'table') || name === undefined || more.length > 0) {
    const expected = 'check <file.json> | table <id|file.json> | schema';
    throw new BadInput([`arguments: expected ${expected}, found ${rest.join(' ') || 'nothing'}`]);
  }
  const pack = readPack(name, lang);
  if (command === 'table') return packTable(pack, lang);
  return summaryText(summarise(pack, todayInTokyo()), pack, lang);
}

/** The pack of that name or in that file, checked. */
function readPack(name: string, lang: Lang): Pack {
  const { pack, faults } = builtIn.has(name) ? checkOwn(name) : checkFile(name, lang);
  if (pack) return pack;
  throw new BadInput(faults.map((one) => `${faultLine(name, one)} (${faultWords(one, lang)})`));
}

const checkOwn = (id: string): CheckedPack =>
  checkPackBytes(
    readFileSync(new URL(`../../assets/insurers/${id}.json`, import.meta.url)),
    'here',
  );

/** npm goes to the root of the project: a file lies where the command was given, or else there. */
function checkFile(name: string, lang: Lang): CheckedPack {
  let code: string | undefined;
  for (const folder of [process.env.INIT_CWD ?? '.', '.']) {
    const file = resolve(folder, name);
    try {
      const about = statSync(file);
      if (about.isFile() && about.size > mostBytes) return { faults: [tooLarge(about.size)] };
      return checkPackBytes(readFileSync(file), 'outside');
    } catch (error) {
      code = (error as NodeJS.ErrnoException).code;
      if (code !== 'ENOENT') break;
    }
  }
  const [found, key] = unread[code ?? ''] ?? [`the error ${code}`, 'unread.other'];
  const what = catalogue<PackKey>('pack')(lang)(key);
  throw new BadInput([`${name}: expected a file that can be read, found ${found} (${what})`]);
}

/** Why a file cannot be read, by the code of the system. */
const unread: Readonly<Record<string, [found: string, PackKey]>> = {
  ENOENT: ['nothing', 'unread.nothing'],
  ENOTDIR: ['nothing', 'unread.nothing'],
  EISDIR: ['a folder', 'unread.folder'],
  EACCES: ['no permission to read it', 'unread.permission'],
  EPERM: ['no permission to read it', 'unread.permission'],
  ELOOP: ['links that lead in a circle', 'unread.loop'],
};
