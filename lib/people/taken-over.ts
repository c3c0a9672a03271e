import type { Fault } from '@/lib/decision/check-facts';

/** What came of a taking over: `gone` = who is there has changed; `fault` = it could not be kept. */
export type TakenOver = 'kept' | 'gone' | 'fault';

/** In a file of its own: the script of the button needs no more than this of it. */
export function takenOver(fault: Pick<Fault, 'kind'> | null): TakenOver {
  if (fault === null) return 'kept';
  return fault.kind === 'conflict' ? 'gone' : 'fault';
}
