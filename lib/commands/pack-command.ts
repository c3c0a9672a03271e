import { readFileSync } from 'node:fs';
import { todayInTokyo } from '@/lib/decision/calendar';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { checkPackBytes } from '@/lib/proofreading/check';
import { faultLine, faultWords } from '@/lib/proofreading/fault';
import { packJsonSchema } from '@/lib/proofreading/json-schema';
import { summarise } from '@/lib/proofreading/summary';
import { summaryText } from '@/lib/proofreading/summary-text';
import { packTable } from '@/lib/proofreading/table/table';
import type { Lang } from '@/lib/words/catalogue';
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
  const own = new URL(`../../assets/insurers/${name}.json`, import.meta.url);
  const { pack, faults } = builtIn.has(name)
    ? checkPackBytes(readBytes(own, name), 'here')
    : checkPackBytes(readBytes(name, name), 'outside');
  if (pack) return pack;
  throw new BadInput(faults.map((one) => `${faultLine(name, one)} (${faultWords(one, lang)})`));
}

function readBytes(file: string | URL, name: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'a folder' : 'nothing';
    throw new BadInput([`${name}: expected a file that can be read, found ${found}`]);
  }
}
