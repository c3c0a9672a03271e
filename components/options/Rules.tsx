import { useState } from 'react';
import { Text } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { PackFault } from '@/lib/proofreading/fault';
import { Announced, type Said } from './Announced';
import { useOneAtATime } from './busy';
import { writeDated } from './dates';
import { ImportPack } from './ImportPack';
import { nameIn } from './names';
import { PackRow } from './PackRow';
import { Section } from './Section';
import type { ListedPack, OpenedPack, Proposal, ReadPackFile } from './types';
import { useOptionsWords } from './words';

export interface RulesProps {
  /** Another one whenever something of the kept packs may have changed. */
  list: object;
  packs: readonly ListedPack[];
  /** Rules of the administrator that cannot be used, by their place in the setting. */
  refused: readonly { index: number; faults: readonly PackFault[] }[];
  /** Kept records that could not be understood. */
  brokenRecords: number;
  today: Day;
  /** Nicknames of those who are with this insurer. */
  membersOf: (id: string) => string[];
  onOpen: (id: string) => Promise<OpenedPack | null>;
  onRead: (file: File) => Promise<ReadPackFile>;
  /** Each is true if it was done; what went wrong stands at the top of the page. */
  onImport: (proposal: Proposal) => Promise<boolean>;
  onBack: (id: string) => Promise<boolean>;
  /** Gives what puts it back, or null if nothing was removed. */
  onRemove: (id: string) => Promise<(() => Promise<boolean>) | null>;
  onCopy: (text: string) => Promise<boolean>;
}

/** The insurers and their rules: what is built in, imported or rolled out; importing a file. */
export function Rules(props: RulesProps) {
  const { packs, membersOf } = props;
  const { o, t, lang } = useOptionsWords();
  const [said, setSaid] = useState<(Said & { id: string }) | null>(null);
  /** Whoever has imported it again since does not lose that to an undo. */
  const isBack = packs.some(({ id, by }) => id === said?.id && by !== 'built-in');
  const once = useOneAtATime();

  const goBack = async ({ id, names, before }: ListedPack) => {
    if (!before || !(await props.onBack(id))) return;
    const day = writeDated(before, t, lang);
    setSaid({ id, text: o('packs.backDone', { name: nameIn(names, lang), day }) });
  };
  const remove = async ({ id, names, builtInBeneath }: ListedPack) => {
    const putBack = await props.onRemove(id);
    if (!putBack) return;
    const name = nameIn(names, lang);
    const n = membersOf(id).length;
    const text = builtInBeneath
      ? o('packs.removed.builtIn', { name })
      : n > 0
        ? o('packs.removed.gone', { name, n })
        : o('packs.removed', { name });
    const undo = () =>
      void putBack().then((done) => done && setSaid({ id, text: o('packs.putBack', { name }) }));
    setSaid({ id, text, undo });
  };
  return (
    <Section id="rules">
      <p>
        <Text>{o('rules.hint')}</Text>
      </p>
      <ImportPack
        list={props.list}
        membersOf={membersOf}
        onRead={props.onRead}
        onImport={props.onImport}
        onCopy={props.onCopy}
      />
      <h3>
        <Text>{o('packs.title')}</Text>
      </h3>
      <Announced said={isBack && said?.undo ? null : said} />
      {props.brokenRecords > 0 && (
        <p className="fault">
          <Text>{o('packs.brokenList', { n: props.brokenRecords })}</Text>
        </p>
      )}
      {props.refused.map(({ index, faults }) => (
        <div key={index} className="fault">
          <p>
            <Text>{o('packs.refused', { n: index + 1 })}</Text>
          </p>
          <ul className="bullets">
            {faults.slice(0, 5).map(({ path, expected, found }) => (
              <li key={`${path} ${expected}`}>
                <code>{`${path || o('rules.faults.file')}: ${expected} / ${found}`}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul className="packs">
        {packs.map((pack) => (
          <PackRow
            key={`${pack.id} ${pack.by} ${pack.asOf} ${pack.importedOn}`}
            pack={pack}
            today={props.today}
            onOpen={() => props.onOpen(pack.id)}
            onBack={() => once(() => goBack(pack))}
            onRemove={() => once(() => remove(pack))}
          />
        ))}
      </ul>
    </Section>
  );
}
