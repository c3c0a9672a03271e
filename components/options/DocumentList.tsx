import { Japanese, Text } from '@/components/parts/words';
import type { SourceDocument } from '@/lib/insurers/format';
import { writeDay, writeMonth } from '@/lib/words/dates';
import { useOptionsWords } from './words';

export function DocumentList({ documents }: { documents: readonly SourceDocument[] }) {
  const { t, lang } = useOptionsWords();
  const dateOf = ({ date, dated }: SourceDocument) => {
    if (dated === 'before') return t('sources.before', { day: writeDay(date, lang) });
    return dated === 'month' ? writeMonth(date, lang) : writeDay(date, lang);
  };
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
