import type { PackSummary, SpokenVerdict } from '@/components/checklist/types';
import { Japanese, Text, useWords } from '@/components/parts/words';
import { Picture } from '@/components/pictures/Picture';
import { headline, pocketItems } from '@/lib/decision/headline';
import type { Day, DeskItem } from '@/lib/decision/types';
import type { Contact } from '@/lib/insurers/format';
import { westernDay } from '@/lib/words/dates';
import { joins } from '@/lib/words/joins';
import { sheetWords } from '@/lib/words/sheet';

interface Props {
  name: string | null;
  verdict: SpokenVerdict;
  pack: PackSummary;
  /** Whom to call, nearest first. */
  call: readonly Contact[];
  today: Day;
}

/** The least a person needs at the desk, as large as a business card. */
export function PocketCard({ name, verdict, pack, call, today }: Props) {
  const { lang, t } = useWords();
  const s = sheetWords(lang);
  const items = pocketItems(verdict);
  const nearest = call.find(({ phone }) => phone) ?? call[0];
  return (
    <section className="pocket" aria-labelledby="pocket-title">
      <h2 id="pocket-title">{s('sheet.card')}</h2>
      <p className="hint">{s('sheet.cut')}</p>
      <div className="pocket-card">
        <p className="pocket-head">
          {name && <strong>{name}</strong>}
          <Japanese>{pack.names.short}</Japanese>
          <span>
            <Text>{t('result.on', { day: westernDay(today, lang) })}</Text>
          </span>
        </p>
        {items.length === 0 ? (
          <p>
            <Text>{t(`hold.${headline(verdict).say}`)}</Text>
          </p>
        ) : (
          <ul className="pocket-items">
            {items.map(({ of, role }) => (
              <li key={of}>
                <Picture of={of} />
                <span>
                  {role && <small>{s(`sheet.card.${role}`)}</small>}
                  <strong>
                    <Text>{t(`desk.${of}`)}</Text>
                  </strong>
                </span>
              </li>
            ))}
          </ul>
        )}
        {verdict.bringNever.length > 0 && (
          <p className="pocket-never">
            <Text>{s('sheet.card.never')}</Text>
            {joins(lang).colon}
            <Text>{verdict.bringNever.map((set) => itemsIn(set, t)).join(joins(lang).list)}</Text>
          </p>
        )}
        {nearest && (
          <p>
            {s('sheet.card.call')}
            {joins(lang).colon}
            <Japanese>{nearest.name}</Japanese>{' '}
            {nearest.phone && <span className="phone">{nearest.phone}</span>}
          </p>
        )}
      </div>
    </section>
  );
}

const itemsIn = (set: readonly DeskItem[], t: ReturnType<typeof useWords>['t']) =>
  set.map((item) => t(`desk.${item}`)).join('＋');
