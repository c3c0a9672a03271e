import type { PackSummary } from '@/components/checklist/types';
import { Text, useWords } from '@/components/parts/words';
import { handoutWords } from '@/lib/words/handout';
import { insurerAlone } from '@/lib/words/names';
import { type OfficialPage, officialPages } from './official-pages';
import { QrCode } from './QrCode';

/** Official pages to open with a phone, each with its address to compare. */
export function Codes({ pack }: { pack: PackSummary }) {
  const { lang } = useWords();
  const h = handoutWords(lang);
  const insurer = insurerAlone(pack.names, lang);
  const name = ({ id }: OfficialPage) => h(`codes.${id}`, { insurer });
  return (
    <section className="codes">
      <h2>{h('codes.title')}</h2>
      <p>
        <Text>{h('codes.how')}</Text>
      </p>
      <ul className="code-list">
        {officialPages(pack).map((page) => (
          <li key={page.id}>
            <QrCode text={page.address} label={h('codes.code', { address: page.address })} />
            <p>
              <strong>
                <Text>{name(page)}</Text>
              </strong>
            </p>
            <p className="code-address" lang="en">
              {page.address}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
