import { useId } from 'react';
import type { Day } from '@/lib/decision/types';
import { dayFrom, eraYear } from '@/lib/words/dates';
import type { Ui } from '@/lib/words/ui';
import { useWords } from './words';

/** A date being chosen; an empty string is a part that is still open. */
export interface DateDraft {
  year: string;
  month: string;
  day: string;
}

/** Years offered, first one first. */
export interface YearRange {
  first: number;
  last: number;
}

export const emptyDate: DateDraft = { year: '', month: '', day: '' };

export function draftOf(day: Day): DateDraft {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: String(Number(month)), day: String(Number(date)) };
}

/** The chosen day, or a sentence that says what is wrong with the choice. */
export function readDate(draft: DateDraft, t: Ui): { day: Day } | { fault: string } {
  const { year, month, day } = draft;
  if (!year || !month || !day) return { fault: t('date.incomplete') };
  const chosen = dayFrom(Number(year), Number(month), Number(day));
  return chosen ? { day: chosen } : { fault: t('date.noSuchDay', { year, month, day }) };
}

interface Props {
  legend: string;
  draft: DateDraft;
  years: YearRange;
  faultId?: string;
  onChange: (draft: DateDraft) => void;
}

/** Year, month and day, each from a list; the years in both calendars. */
export function DateFields({ legend, draft, years, faultId, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  const field = (part: keyof DateDraft, options: { value: string; text: string }[]) => (
    <div className={`date-${part}`}>
      <label htmlFor={`${id}-${part}`}>{t(`date.${part}`)}</label>
      <select
        id={`${id}-${part}`}
        value={draft[part]}
        aria-describedby={faultId}
        aria-invalid={faultId ? true : undefined}
        onChange={(event) => onChange({ ...draft, [part]: event.currentTarget.value })}
      >
        <option value="">{t('date.pick')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  const numbers = (to: number, key: 'date.monthOption' | 'date.dayOption') =>
    upTo(1, to).map((n) => ({ value: String(n), text: t(key, { n }) }));
  return (
    <fieldset className="date">
      <legend className="field-legend">{legend}</legend>
      {field(
        'year',
        upTo(years.first, years.last).map((year) => ({
          value: String(year),
          text: t('date.yearOption', { year, era: eraYear(year) }),
        })),
      )}
      {field('month', numbers(12, 'date.monthOption'))}
      {field('day', numbers(31, 'date.dayOption'))}
    </fieldset>
  );
}

function upTo(first: number, last: number): number[] {
  const step = first <= last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => first + i * step);
}
