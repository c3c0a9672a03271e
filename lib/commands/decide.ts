import { isDay, todayInTokyo } from '@/lib/decision/calendar';
import { checkFacts } from '@/lib/decision/check-facts';
import { decide } from '@/lib/decision/decide';
import { builtIn, nationalContacts } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import type { Lang } from '@/lib/words/catalogue';
import { registerFromFiles } from '@/lib/words/files';
import { speak } from '@/lib/words/verdict';
import { BadInput, main, readJson } from './input';
import { langOption } from './options';

// npm run -s decide [-- --lang en] < cases.json: the contract's first command.
await main(async () => {
  const { lang, rest, fault } = langOption(process.argv.slice(2));
  if (fault) throw new BadInput([fault]);
  if (rest.length > 0)
    throw new BadInput([`arguments: expected --lang only, found ${rest.join(' ')}`]);
  registerFromFiles([lang]);
  const input = await readJson();
  const cases = Array.isArray(input) ? input : [input];
  const faults: string[] = [];
  const verdicts = cases.map((one, i) => {
    const path = Array.isArray(input) ? `[${i}]` : '';
    return judge(one, path, lang, (line) => faults.push(line));
  });
  if (faults.length > 0) throw new BadInput(faults);
  return Array.isArray(input) ? verdicts : verdicts[0];
});

function judge(one: unknown, path: string, lang: Lang, tell: (line: string) => void) {
  const say = (at: string, expected: string, found: unknown) =>
    tell(
      `stdin: ${`${path}${at}`.replace(/^\./, '') || 'input'}: expected ${expected}, found ${short(found)}`,
    );
  if (typeof one !== 'object' || one === null || Array.isArray(one)) {
    say('', 'a case { insurer, on, facts }', one);
    return;
  }
  const { id, insurer, on, facts } = one as Record<string, unknown>;
  const pack = typeof insurer === 'string' ? builtIn.get(insurer) : undefined;
  if (!pack) say('.insurer', [...builtIn.keys()].join(' | '), insurer);
  const day = on ?? todayInTokyo();
  if (!isDay(day)) say('.on', 'a day YYYY-MM-DD that exists', on);
  const checked = checkFacts(facts ?? {}, `${path}.facts`.replace(/^\./, ''), {
    ...(isDay(day) && { on: day }),
  });
  for (const fault of checked.faults ?? []) {
    tell(`stdin: ${fault.path}: expected ${fault.expected}, found ${fault.found}`);
  }
  if (!pack || !isDay(day) || !checked.facts) return;
  const verdict = speak(decide(checked.facts, pack, day), pack, lang);
  const silent = verdict.silent.map((open) => ({
    ...open,
    contact: whomToAsk(open.contact, pack),
  }));
  return { ...(id !== undefined && { id }), insurer: pack.id, on: day, ...verdict, silent };
}

/** Outside the extension nobody can look up the id of a contact: its name and number instead. */
function whomToAsk(id: string, pack: Pack): string {
  const contact = [...pack.contacts, ...nationalContacts].find((one) => one.id === id);
  return contact ? [contact.name, contact.phone].filter(Boolean).join(' ') : id;
}

function short(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
