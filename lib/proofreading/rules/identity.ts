import type { Pack } from '@/lib/insurers/format';
import { fault, type PackFault, told } from '../fault';

/** What a pack says of itself: whose it is, and whether it is only a sample. */
export function checkIdentity(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const isNational = pack.id === 'national';
  const invented = pack.sites.every((site) => site.endsWith('.example'));
  if (pack.sample && !pack.names.ja.includes('見本'))
    faults.push(fault('sample', 'names.ja', 'a name with 見本 in it', pack.names.ja));
  if (pack.sample && !invented)
    faults.push(told('sample', 'sites', 'invented hosts that end in .example', pack.sites.join()));
  if (!pack.sample && pack.names.ja.includes('見本'))
    faults.push(fault('sample', 'sample', 'true, as the name says 見本', pack.sample));
  if (pack.kind === 'unknown' && !isNational && pack.id !== 'other')
    faults.push(fault('reserved', 'kind', 'the kind of insurer', pack.kind));
  pack.statements.forEach(({ id }, i) => {
    if (id.startsWith('national.') && !isNational)
      faults.push(fault('reserved', `statements[${i}].id`, 'an id without national.', id));
  });
  for (const list of ['insurerNumbers', 'sites'] as const) {
    const again = pack[list].find((one, i) => pack[list].indexOf(one) !== i);
    if (again !== undefined) faults.push(fault('duplicate', list, 'each one once', again));
  }
  return faults;
}
