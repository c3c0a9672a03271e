import { type Pack, type Statement, visits } from '@/lib/insurers/format';
import { type PackFault, told } from '../fault';
import { passes } from '../situations/space';

/**
 * That of every visit it is said what to show, or that this is not stated; and what the certificate
 * is good for, where one is given.
 */
export function checkDesk({ statements }: Pack): PackFault[] {
  const silent = visits.filter((visit) => !statements.some((one) => speaksOf(one, visit)));
  const gives = statements.some((one) => one.about === 'certificate' && one.grant === 'yes');
  const shows = statements.some((one) => one.about === 'desk' && one.bring.includes('certificate'));
  return [
    ...silent.map((visit) => gap(`a desk statement or silence for ${visit}`)),
    ...(gives && !shows ? [gap('a desk statement with the certificate')] : []),
  ];
}

const gap = (expected: string) => told('gap', 'statements', expected, 'none');

function speaksOf(one: Statement, visit: (typeof visits)[number]): boolean {
  if (one.about === 'desk')
    return one.visit === 'any' ? !isCertificateAlone(one.bring) : one.visit.includes(visit);
  const test = one.about === 'silence' ? one.when?.visit : undefined;
  return test !== undefined && passes(test, visit);
}

/** Good for whoever has one, and no answer to anybody else. */
const isCertificateAlone = (bring: readonly string[]) => bring.join() === 'certificate';
