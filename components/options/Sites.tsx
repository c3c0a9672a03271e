import { useState } from 'react';
import { useSiteWords } from '@/components/parts/Here';
import { Option } from '@/components/parts/Option';
import { Whose } from '@/components/parts/Whose';
import { Text } from '@/components/parts/words';
import { Announced } from './Announced';
import { Section } from './Section';

interface Props {
  always: readonly string[];
  off: readonly string[];
  marks: boolean;
  onNotAlways: (host: string) => void;
  onNotOff: (host: string) => void;
  onMarks: (marks: boolean) => void;
}

/** Where the help is always used, and where it is not wanted: each is taken back by one click. */
export function Sites({ always, off, marks, onNotAlways, onNotOff, onMarks }: Props) {
  const { s } = useSiteWords();
  const [said, setSaid] = useState<string | null>(null);
  const list = (
    key: 'always' | 'off',
    hosts: readonly string[],
    onRemove: (host: string) => void,
  ) => (
    <div className="part">
      <h3>
        <Text>{s(`sites.${key}`)}</Text>
      </h3>
      {hosts.length === 0 && (
        <p className="hint">
          <Text>{s(`sites.${key}.none`)}</Text>
        </p>
      )}
      <ul className="rows sites">
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              className="button small"
              onClick={() => {
                onRemove(host);
                setSaid(s(`sites.${key}.removed`, { host }));
              }}
            >
              <Whose>{host}</Whose>
              {s(`sites.${key}.remove`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <Section id="sites">
      <p>
        <Text>{s('sites.hint')}</Text>
      </p>
      <p className="hint">
        <Text>{s('sites.always.portal')}</Text>
      </p>
      {list('always', always, onNotAlways)}
      {list('off', off, onNotOff)}
      <Option type="checkbox" name="marks" checked={marks} onChange={() => onMarks(!marks)}>
        <Text>{s('sites.marks')}</Text>
      </Option>
      <Announced said={said === null ? null : { text: said }} />
    </Section>
  );
}
