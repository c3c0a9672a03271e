import { Text } from '@/components/parts/words';

interface Props {
  lines: readonly string[];
  /** Of the lines, where it is not that of the page. */
  lang?: string | undefined;
}

export function Bullets({ lines, lang }: Props) {
  return (
    <ul className="bullets" lang={lang}>
      {lines.map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </ul>
  );
}
