import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { builtIn } from '@/lib/insurers/built-in';
import { type Figure, median, mediansOf } from './measure';
import { ours, persons, theirs } from './table';
import { workload, workloadTakes } from './workload';

const day = '2026-11-20';
/** Every fact has a value; what one cannot know because it never was (a day of leaving) is absent. */
const everything: Facts = {
  card: 'held',
  registered: true,
  ecert: 'valid',
  ecertExpiredOn: '2030-01-01',
  pinless: false,
  needsAssistance: false,
  cardInCustody: false,
  justInCase: false,
  abroad: false,
  enrolledOn: '2015-04-01',
  joining: false,
  ticked: false,
  appliedForCertificate: false,
  member: 'insured',
  bornOn: '1981-05-05',
  myNumberSubmitted: true,
  dataRegistered: true,
  portalUsable: true,
  nameChanged: false,
  ratioChanged: false,
  notice: 'held',
  certificate: 'none',
  oldCard: 'none',
  elderlyCard: 'none',
  visit: 'reader',
};

/**
 * The budgets speak of a quiet machine. Each round times a fixed workload beside everything else, and
 * scales what was measured by it, so that a slow or busy machine is not taken for a slow engine.
 */
const rounds = 25;

export async function figures(): Promise<Figure[]> {
  for (const facts of persons) {
    const same = ours(facts) === (await theirs(facts));
    if (!same || !ours(facts)) throw new Error('the two engines do not agree on the table');
  }
  const works: Record<string, () => unknown> = {
    workload,
    library: next((facts) => theirs(facts)),
    table: next((facts) => Array.from({ length: 100 }, () => ours(facts))),
  };
  for (const [id, pack] of builtIn) {
    works[`${id}, everything known`] = () => decide(everything, pack, day);
    works[`${id}, nothing known`] = () => decide({}, pack, day);
  }
  const measured: Record<string, number>[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await mediansOf(works, 20));
  const of = (name: string) => median(measured.map((one) => one[name] ?? Number.NaN));
  const scaled = (name: string) =>
    workloadTakes * median(measured.map((one) => (one[name] ?? 0) / (one.workload ?? 0)));
  const times = median(measured.map((one) => (one.library ?? 0) / ((one.table ?? 0) / 100)));

  return [
    { what: 'the fixed workload', unit: 'µs', value: workloadTakes, measured: of('workload') },
    { what: 'json-rules-engine, 25 rules × 8 facts', unit: '/s', value: 1e6 / of('library') },
    { what: 'the certificate table, the same rules', unit: '/s', value: 1e8 / of('table') },
    { what: 'the table against the library', unit: '×', value: times, atLeast: 100 },
    ...[...builtIn.keys()].flatMap((id): Figure[] => [
      {
        what: `decide, ${id}, everything known`,
        unit: 'µs',
        value: scaled(`${id}, everything known`),
        measured: of(`${id}, everything known`),
        atMost: 20,
      },
      {
        what: `decide and its questions, ${id}, nothing known`,
        unit: 'ms',
        value: scaled(`${id}, nothing known`) / 1000,
        measured: of(`${id}, nothing known`) / 1000,
        atMost: 2,
      },
    ]),
  ];
}

/** Calls the work with one person after another. */
function next<T>(work: (facts: Facts) => T): () => T {
  let n = 0;
  return () => work(persons[n++ % persons.length] as Facts);
}
