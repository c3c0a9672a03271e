import type { CertificateStatement, Lead, Pack, Statement } from '@/lib/insurers/format';
import { fault, type PackFault, told } from '../fault';
import { knownTopic } from './words';

/** What a single statement must say to mean something, and what it may not say. */
export function checkStatements(pack: Pack): PackFault[] {
  return pack.statements.flatMap((one, i) => {
    const path = `statements[${i}]`;
    return [
      ...checkPeriod(one, path),
      ...checkValidity(one, path, pack),
      ...checkLists(one, path),
      ...checkOne(one, path, pack),
    ];
  });
}

/** The first day on which a statement speaks; undefined = there is none. */
export const startOf = ({ from = '' }: Statement, { speaksFrom = '' }: Pack): string | undefined =>
  [from, speaksFrom].sort()[1] || undefined;

/** Nobody hands out a paper that has ended. */
function checkValidity(one: Statement, path: string, pack: Pack): PackFault[] {
  const start = startOf(one, pack);
  const until = 'validity' in one ? one.validity?.until : undefined;
  if (start === undefined || until === undefined || until >= start) return [];
  return [fault('too-early', `${path}.validity.until`, `a day from ${start} on`, until)];
}

function checkPeriod({ from, until }: { from?: string; until?: string }, path: string) {
  if (from === undefined || until === undefined || from < until) return [];
  return [told('reversed', path, 'from before until', `${from} … ${until}`)];
}

function checkLists(one: Statement, path: string): PackFault[] {
  const lists: [string, unknown][] = Object.entries(one).filter(
    ([name, value]) => Array.isArray(value) && name !== 'cites',
  );
  return lists.flatMap(([name, list]) => {
    const values = list as unknown[];
    const again = values.find((value, i) => values.indexOf(value) !== i);
    return again === undefined
      ? []
      : [fault('duplicate', `${path}.${name}`, 'each one once', again)];
  });
}

function checkOne(one: Statement, path: string, pack: Pack): PackFault[] {
  switch (one.about) {
    case 'certificate':
      return [...checkGrant(one, path, pack), ...checkLead(one.lead, `${path}.lead`)];
    case 'notice':
      return [
        ...checkLead(one.lead, `${path}.lead`),
        ...(one.give === 'yes' ? noEffect(one, ['topic'], path, 'give is yes') : []),
        ...(one.give === 'yes'
          ? []
          : noEffect(one, [...onlyIssued, 'lastFour'], path, `give is ${one.give}`)),
        ...(one.give === 'ask' ? needsTopic(one.topic, path) : []),
      ];
    case 'desk':
      return one.bring.length === 1 && one.bring[0] === 'notice'
        ? [told('notice-alone', `${path}.bring`, 'mynaCard beside the notice', '["notice"]')]
        : one.registersOnSpot && !one.bring.includes('mynaCard')
          ? noEffect(one, ['registersOnSpot'], path, 'mynaCard is not brought')
          : [];
    case 'paper':
      if (one.do === 'ask') return needsTopic(one.topic, path);
      return noEffect(one, ['topic'], path, `do is ${one.do}`);
    default:
      return [];
  }
}

const onlyIssued = ['title', 'validity', 'delivery', 'deliveryNote', 'lead'] as const;

function checkGrant(one: CertificateStatement, path: string, pack: Pack): PackFault[] {
  if (one.grant === 'yes') {
    return [
      ...(one.route ? [] : [fault('missing', `${path}.route`, 'how it comes', undefined)]),
      ...noEffect(one, ['topic'], path, 'grant is yes'),
      ...(one.route === 'ask-insurer'
        ? noEffect(one, ['form', 'lead'], path, 'the route is ask-insurer')
        : []),
    ];
  }
  const idle = noEffect(
    one,
    ['route', 'form', 'to', 'renewal', ...onlyIssued],
    path,
    `grant is ${one.grant}`,
  );
  if (one.grant === 'no') return [...idle, ...noEffect(one, ['topic'], path, 'grant is no')];
  const wordless = one.ground.filter(
    (ground) => !knownTopic(`certificate.${ground}`, pack.words?.ja ?? {}),
  );
  return one.topic === undefined && wordless.length > 0
    ? [...idle, ...needsTopic(undefined, path)]
    : idle;
}

/** Fields that are there although nothing will ever read them. */
function noEffect<T extends object>(
  one: T,
  names: readonly string[],
  path: string,
  because: string,
): PackFault[] {
  return names
    .filter((name) => (one as Record<string, unknown>)[name] !== undefined)
    .map((name) =>
      fault(
        'no-effect',
        `${path}.${name}`,
        `no ${name}, since ${because}`,
        (one as Record<string, unknown>)[name],
      ),
    );
}

const needsTopic = (topic: string | undefined, path: string) =>
  topic === undefined ? [fault('missing', `${path}.topic`, 'what is not stated', undefined)] : [];

function checkLead(lead: Lead | undefined, path: string): PackFault[] {
  if (!lead) return [];
  if (Object.keys(lead).length === 0) return [told('missing', path, 'at least one field', '{}')];
  const spans = ['daysAfterEnrolment', 'daysAfterFiling', 'businessDaysAfterFiling'] as const;
  return [
    ...(lead.period ? checkPeriod(lead.period, `${path}.period`) : []),
    ...spans.flatMap((name) => {
      const [first, last] = lead[name] ?? [0, 0];
      return first <= last
        ? []
        : [told('reversed', `${path}.${name}`, '[first, last]', `[${first}, ${last}]`)];
    }),
  ];
}
