import { Japanese, Text } from '@/components/parts/words';
import type { SourceDocument } from '@/lib/insurers/format';
import { writeDated } from './dates';
import { useOptionsWords } from './words';

export function DocumentList({ documents }: { documents: readonly SourceDocument[] }) {
  const { t, lang } = useOptionsWords();
  const dateOf = ({ date: asOf, dated = 'day' }: SourceDocument) =>
    writeDated({ asOf, dated }, t, lang);
  return (
    <ul className="bullets">
      {documents.map((document) => (
        <li key={document.key}>
          <Japanese>{document.title}</Japanese>
          <span className="hint">
            {' · '}
            <Japanese>{document.publisher}</Japanese>
            {' · '}
            <Text>{dateOf(document)}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
