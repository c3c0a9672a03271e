import { Disclosure } from '@/components/parts/Disclosure';
import { Japanese, Text } from '@/components/parts/words';
import { newestDocument } from '@/lib/people/packs';
import { writeDay } from '@/lib/words/dates';
import { Arrived } from './Arrived';
import { Answers, Changes } from './Changes';
import { Decides } from './Decides';
import { DocumentList } from './DocumentList';
import { writeDated } from './dates';
import { nameIn } from './names';
import type { Proposal } from './types';
import { useOptionsWords } from './words';

interface Props {
  proposal: Proposal;
  /** Nicknames of those whose answers would come from it. */
  members: readonly string[];
  onAccept: () => void;
  onCancel: () => void;
}

/** Everything a person should know before rules from a file answer for them. */
export function PackPreview({ proposal, members, onAccept, onCancel }: Props) {
  const { pack, before, beforeBy, today } = proposal;
  const { o, t, lang } = useOptionsWords();
  const day = (on: string) => writeDay(on, lang);
  const name = nameIn(pack.names, lang);
  const newest = newestDocument(pack);
  const old = before && newestDocument(before);
  return (
    <Arrived title={o('preview.title', { name })}>
      {pack.sample && (
        <p className="fault">
          <Text>{o('preview.sample')}</Text>
        </p>
      )}
      <p>
        <Text>{o('preview.claims')}</Text>
      </p>
      <dl className="rows">
        <Row term={o('preview.name')}>
          <Text>{name}</Text>
        </Row>
        <Row term={o('preview.kind')}>
          <Text>{o(`kind.${pack.kind}`)}</Text>
        </Row>
        <Row term={o('preview.id')}>
          <code>{pack.id}</code>
        </Row>
        <Row term={o('preview.madeBy')}>
          {pack.madeBy ? (
            <Text>
              {o('preview.madeBy.text', { name: pack.madeBy.name, day: day(pack.madeBy.on) })}
            </Text>
          ) : (
            o('preview.madeBy.none')
          )}
        </Row>
      </dl>
      <h5>
        <Text>{o('preview.documents')}</Text>
      </h5>
      <DocumentList documents={pack.documents} />
      <p className="notice">
        <Text>
          {before
            ? o(`preview.replaces.${beforeBy === 'file' ? 'file' : 'builtIn'}`, {
                name: nameIn(before.names, lang),
                day: old ? writeDated(old, t, lang) : '',
              })
            : o('preview.new')}
        </Text>
      </p>
      {old && newest.asOf < old.asOf && (
        <p className="fault">
          <Text>
            {o('preview.older', {
              before: writeDated(old, t, lang),
              after: writeDated(newest, t, lang),
            })}
          </Text>
        </p>
      )}
      {members.length > 0 && (
        <p>
          <Japanese>{o('preview.used', { names: members.join('、') })}</Japanese>
        </p>
      )}
      {before && <Changes proposal={proposal} before={before} />}
      {!before && (
        <Disclosure summary={<Text>{o('answers.title')}</Text>}>
          <Answers proposal={proposal} />
        </Disclosure>
      )}
      <Disclosure summary={<Text>{o('decides.title')}</Text>}>
        <Decides opened={proposal} today={today} />
      </Disclosure>
      <div className="buttons">
        <button type="button" className="button primary" onClick={onAccept}>
          <Text>{o('preview.yes')}</Text>
        </button>
        <button type="button" className="button secondary" onClick={onCancel}>
          <Text>{o('cancel')}</Text>
        </button>
      </div>
    </Arrived>
  );
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <Text>{term}</Text>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
