import { useEffect, useRef, useState } from 'react';
import { Text } from '@/components/parts/words';
import type { Pack } from '@/lib/insurers/format';
import { mostPacks } from '@/lib/people/packs';
import { Announced } from './Announced';
import { Arrived } from './Arrived';
import { useOneAtATime } from './busy';
import { FilePicker } from './FilePicker';
import { nameIn } from './names';
import { PackFaults } from './PackFaults';
import { PackPreview } from './PackPreview';
import type { RulesProps } from './Rules';
import type { Proposal, ReadPackFile } from './types';
import { useOptionsWords } from './words';

type Props = Pick<RulesProps, 'list' | 'membersOf' | 'onRead' | 'onImport' | 'onCopy'>;

type Step =
  | null
  | { file: string; reading: true }
  | { file: string; chosen: File; read: ReadPackFile }
  | { file: string; done: Pack['names'] };

/** From a chosen file to a yes or no. Until the yes nothing changes. */
export function ImportPack({ list, membersOf, onRead, onImport, onCopy }: Props) {
  const { o, lang } = useOptionsWords();
  const [step, setStep] = useState<Step>(null);
  const newest = useRef(0);
  const once = useOneAtATime();
  const read = async ({ name: file, ...rest }: { name: string; chosen: File }) => {
    newest.current += 1;
    const mine = newest.current;
    setStep({ file, reading: true });
    const found = await onRead(rest.chosen).catch((): ReadPackFile => ({ is: 'unreadable' }));
    if (mine === newest.current) setStep({ file, chosen: rest.chosen, read: found });
  };
  // Another window may have imported something: the preview says what would be replaced now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only then
  useEffect(() => {
    if (!step || !('read' in step)) return;
    void onRead(step.chosen).then(
      (read) => setStep((now) => (now === step ? { ...step, read } : now)),
      () => undefined,
    );
  }, [list]);
  const accept = async (proposal: Proposal) => {
    if (await onImport(proposal)) setStep({ file, done: proposal.pack.names });
  };
  const found = step && 'read' in step ? step.read : null;
  const file = step?.file ?? '';
  const status =
    step && 'reading' in step
      ? o('rules.reading', { file })
      : step && 'done' in step
        ? o('preview.done', { name: nameIn(step.done, lang) })
        : null;
  return (
    <div className="part">
      <h3>
        <Text>{o('rules.import')}</Text>
      </h3>
      <FilePicker
        label={o('rules.pick')}
        hint={o('rules.pick.hint')}
        onFile={(chosen) => void read({ name: chosen.name, chosen })}
      />
      <Announced said={status === null ? null : { text: status }} />
      {found && found.is !== 'good' && found.is !== 'faulty' && (
        <Arrived wrong title={refusal(found, file)} />
      )}
      {found?.is === 'faulty' && (
        <PackFaults file={file} faults={found.faults} say={found.say} onCopy={onCopy} />
      )}
      {found?.is === 'good' && (
        <PackPreview
          key={newest.current}
          proposal={found}
          members={membersOf(found.pack.id)}
          onCancel={() => setStep(null)}
          onAccept={() => once(() => accept(found))}
        />
      )}
    </div>
  );

  function refusal(why: Exclude<ReadPackFile, { is: 'good' | 'faulty' }>, name: string): string {
    if (why.is === 'managed') return o('rules.managed', { name: nameIn(why.names, lang) });
    if (why.is === 'too-many') return o('rules.full', { n: mostPacks });
    return o(why.is === 'too-large' ? 'rules.tooLarge' : 'rules.unreadable', { file: name });
  }
}
