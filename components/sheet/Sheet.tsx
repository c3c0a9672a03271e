import { ElderlyToo } from '@/components/checklist/Answer';
import { isNothingToShow, WhatToShow } from '@/components/checklist/Bring';
import { givenName } from '@/components/checklist/name';
import {
  AsOf,
  ContactCard,
  PaperOutcomes,
  SilentTopics,
  SourceList,
} from '@/components/checklist/Rest';
import { Todos } from '@/components/checklist/Todos';
import type { Holder, PackSummary, SpokenVerdict } from '@/components/checklist/types';
import { Text, useWords } from '@/components/parts/words';
import { DecisionPath } from '@/components/pictures/DecisionPath';
import { HoldPicture } from '@/components/pictures/Picture';
import { Timeline } from '@/components/pictures/Timeline';
import { headline } from '@/lib/decision/headline';
import { timeline } from '@/lib/decision/timeline';
import type { Day } from '@/lib/decision/types';
import { whomToCall } from '@/lib/insurers/whom-to-call';
import { writeDay } from '@/lib/words/dates';
import { insurerIn } from '@/lib/words/names';
import { sheetWords } from '@/lib/words/sheet';
import { Codes } from './Codes';
import { PhoneMemo } from './PhoneMemo';
import { PocketCard } from './PocketCard';

export interface SheetProps {
  verdict: SpokenVerdict;
  pack: PackSummary;
  holder: Holder;
  today: Day;
  withName: boolean;
  withCard: boolean;
  withMemo: boolean;
  withCodes: boolean;
}

/** One person's answer on paper. Nothing of the person but the nickname stands on it. */
export function Sheet({
  verdict,
  pack,
  holder,
  today,
  withName,
  withCard,
  withMemo,
  withCodes,
}: SheetProps) {
  const { lang, t } = useWords();
  const s = sheetWords(lang);
  const { say, drawn } = headline(verdict);
  const name = withName ? givenName(holder.nickname) : null;
  const visit = typeof holder.answers.visit === 'string' ? holder.answers.visit : 'reader';
  const contacts = whomToCall(verdict, pack.contacts);
  const insurer = insurerIn(pack.names.ja, pack.names.en, lang);
  return (
    <article className="sheet">
      <header className="sheet-head">
        <p>
          <strong>
            <Text>{name ? s('sheet.headOf', { name }) : s('sheet.head')}</Text>
          </strong>
        </p>
        <p>
          <Text>{insurer}</Text>
        </p>
        <p>
          <Text>{t('result.on', { day: writeDay(today, lang) })}</Text>
        </p>
      </header>
      <section className="answer" data-hold={verdict.hold}>
        <h2>
          <Text>{t(`hold.${say}`)}</Text>
        </h2>
        <HoldPicture drawn={drawn} />
        <ElderlyToo bring={verdict.bring} />
        {verdict.route &&
          holder.answers.certificate !== 'held' &&
          !(verdict.hold === 'undetermined' && verdict.route === 'ask-insurer') && (
            <p>
              <Text>{t(`route.${verdict.route}`)}</Text>
            </p>
          )}
        {verdict.hold === 'undetermined' && (
          <p>
            <Text>{verdict.silent.length > 0 ? t('undetermined.silent') : s('sheet.open')}</Text>
          </p>
        )}
      </section>
      <div className="sheet-columns">
        {!isNothingToShow(verdict) && (
          <section>
            <h2>{t('bring.title')}</h2>
            <WhatToShow {...{ verdict, visit }} />
          </section>
        )}
        <Todos todo={verdict.todo} />
        <PaperOutcomes {...{ verdict, today }} />
        {contacts.length > 0 && (
          <section className="sheet-contacts">
            <h2>{s('sheet.call')}</h2>
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} />
            ))}
          </section>
        )}
        {verdict.silent.length > 0 && (
          <section className="silent">
            <h2>{t('silent.title')}</h2>
            <SilentTopics silent={verdict.silent} />
          </section>
        )}
        {withCard && (
          <PocketCard name={name} verdict={verdict} pack={pack} call={contacts} today={today} />
        )}
        <Timeline moments={timeline(verdict, holder.answers, pack.milestones ?? [], today)} />
        {verdict.because.length > 0 && (
          <section className="sheet-why">
            <h2>{s('sheet.why')}</h2>
            <DecisionPath verdict={verdict} />
          </section>
        )}
        <section>
          <h2>{t('sources.title')}</h2>
          <SourceList verdict={verdict} pack={pack} />
        </section>
        <footer>
          <AsOf verdict={verdict} pack={pack} />
          <p className="unofficial">
            <Text>{t('app.unofficial')}</Text>
          </p>
          <p>
            <Text>{s('sheet.made', { day: writeDay(today, lang) })}</Text>
          </p>
        </footer>
      </div>
      {withMemo && <PhoneMemo {...{ verdict, contacts }} />}
      {withCodes && <Codes pack={pack} />}
    </article>
  );
}
