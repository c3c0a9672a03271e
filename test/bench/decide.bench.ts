import { decide } from '@/lib/decision/decide';
import { builtIn } from '@/lib/insurers/built-in';
import { type Figure, medianOf } from './measure';

/** One verdict for 協会けんぽ: from nothing known, and with the usual answers given. */
export async function figures(): Promise<Figure[]> {
  const pack = builtIn.get('kyoukai');
  if (!pack) throw new Error('the pack kyoukai is gone');
  const answers = {
    card: 'held',
    registered: true,
    ecert: 'valid',
    member: 'insured',
    age: 45,
    notice: 'held',
    certificate: 'none',
    oldCard: 'none',
  } as const;
  const nothing = await medianOf(() => decide({}, pack, '2026-11-20'), 200);
  const known = await medianOf(() => decide(answers, pack, '2026-11-20'), 2000);
  return [
    { what: 'verdict and questions, nothing known', unit: 'ms', median: nothing },
    { what: 'verdict, the usual answers given', unit: 'µs', median: known * 1000 },
  ];
}
