import { headline } from '@/lib/decision/headline';
import type { Moment, Occasion } from '@/lib/decision/timeline';
import type { Day, DeskItem, Paper } from '@/lib/decision/types';
import type { Contact, SourceDocument } from '@/lib/insurers/format';
import { type Lang, named } from './catalogue';
import { citedDocuments } from './citations';
import { writeDay } from './dates';
import { joins } from './joins';
import { isJapanese } from './lang';
import { paperKey } from './papers';
import { plain } from './ruby';
import { sheetWords } from './sheet';
import { ui } from './ui';
import type { SpokenVerdict } from './verdict';
import { writeDocumentDate, writeWhen } from './when';

type Date = SpokenVerdict['dates'][number];
type Todo = SpokenVerdict['todo'][number];
export type SpokenMoment = Moment<Date, Todo>;

export interface Answered {
  verdict: SpokenVerdict;
  /** Null = nobody is to be named. */
  name: string | null;
  insurer: string;
  /** The visit told, one of the fact's values; null = an ordinary one. */
  visit: string | null;
  moments: readonly SpokenMoment[];
  contacts: readonly Contact[];
  documents: readonly SourceDocument[];
  today: Day;
}

/** What falls on a day of the timeline, in words. */
export function sayOccasion(occasion: Occasion<Date, Todo>, lang: Lang): string {
  const t = ui(lang);
  if (occasion.kind === 'milestone') return t(`timeline.${occasion.milestone.what}`);
  if (occasion.kind === 'date') return occasion.note.text;
  return t(`timeline.${occasion.edge}`, { what: occasion.todo.text });
}

/**
 * The whole answer as a text to send to somebody: no markup, every section under a heading of its
 * own, empty ones left out. Dates in both calendars; without the readings of kanji.
 */
export const plainText = (answered: Answered, lang: Lang): string => plain(write(answered, lang));

function write(answered: Answered, lang: Lang): string {
  const { verdict, name, insurer, visit, today } = answered;
  const [t, s] = [ui(lang), sheetWords(lang)];
  const { colon, list } = joins(lang);
  const set = (items: readonly DeskItem[]) => items.map((one) => t(`desk.${one}`)).join(' ＋ ');
  const bullet = (line: string) => `・${line}`;
  const papers = (key: 'giveBack' | 'destroy' | 'keep') => {
    const named = verdict[key].map((paper: Paper) => t(paperKey(paper, verdict, today)));
    return named.length > 0 ? [bullet(t(`papers.${key}`) + colon + named.join(list))] : [];
  };
  const ways = verdict.bring.flatMap((items, i) => [
    ...(i > 0 ? [t('common.or')] : []),
    bullet(set(items)),
  ]);
  const scene = t('bring.visit', { visit: t(`o.visit.${(visit ?? 'reader') as 'reader'}`) });

  const sections: [heading: string, lines: readonly string[]][] = [
    [t('path.answer'), [t(`hold.${headline(verdict).say}`)]],
    [t('bring.title'), ways.length > 0 ? [scene, ...ways] : []],
    [t('bring.never'), verdict.bringNever.map((items) => bullet(set(items)))],
    [t('todo.title'), verdict.todo.flatMap((todo, i) => todoLines(todo, i + 1, lang, colon))],
    [t('papers.result.title'), [...papers('giveBack'), ...papers('destroy'), ...papers('keep')]],
    [
      t('dates.title'),
      answered.moments.flatMap(({ on, occasions }) =>
        occasions.map((one) => bullet(writeDay(on, lang) + colon + sayOccasion(one, lang))),
      ),
    ],
    [t('silent.title'), verdict.silent.map(({ text }) => bullet(text))],
    [s('sheet.call'), answered.contacts.map((one) => bullet(contactLine(one, lang)))],
    [
      t('sources.title'),
      citedDocuments(verdict.cites, answered.documents).map(({ document }) =>
        bullet([document.title, document.publisher, writeDocumentDate(document, lang)].join(' / ')),
      ),
    ],
  ];
  return [
    [
      name ? s('sheet.headOf', { name }) : s('sheet.head'),
      insurer,
      t('result.on', { day: writeDay(today, lang) }),
    ].join('\n'),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => [`■ ${heading}`, ...lines].join('\n')),
    t('app.unofficial'),
  ].join('\n\n');
}

function todoLines(todo: Todo, n: number, lang: Lang, colon: string): string[] {
  const t = ui(lang);
  const when = writeWhen(todo, lang);
  const detail = (key: 'form' | 'to' | 'when', said: string | null | undefined) =>
    said ? [`   ${t(`todo.${key}`)}${colon}${said}`] : [];
  return [
    `${n}. ${todo.text}`,
    ...detail('form', todo.form),
    ...detail('to', todo.to && t(`to.${todo.to}`)),
    ...detail('when', when),
  ];
}

const contactLine = ({ name, phone, hours }: Contact, lang: Lang) => {
  const say = (one: string | undefined) => one && (isJapanese(lang) ? one : named(one, lang));
  return [say(name), phone, say(hours)].filter(Boolean).join('  ');
};
