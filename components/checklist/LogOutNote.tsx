import { useId } from 'react';
import { Text, useWords } from '@/components/parts/words';
import { portalOrigin } from '@/lib/pages/sites';
import { reminderWords } from '@/lib/words/reminders';

/** Somebody went from the portal without logging out, on a computer where others would see it. */
export function LogOutNote({ onDone }: { onDone: () => void }) {
  const { lang } = useWords();
  const t = reminderWords(lang);
  const id = useId();
  return (
    <section className="reminder" aria-labelledby={id}>
      <p>
        <strong id={id}>
          <Text>{t('portal.title')}</Text>
        </strong>
      </p>
      <p>
        <Text>{t('portal.what')}</Text>
      </p>
      <div className="reminder-actions">
        <a className="button small" href={`${portalOrigin}/`} target="_blank" rel="noreferrer">
          {/* In one piece: spaces at the ends of flex items are lost. */}
          <span>
            <Text>{t('portal.open')}</Text>
          </span>
        </a>
        <button type="button" className="button small" onClick={onDone}>
          <Text>{t('portal.done')}</Text>
        </button>
      </div>
    </section>
  );
}
