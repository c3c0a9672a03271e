import type { DeskStatement, Pack, PaperStatement, RefusedStatement } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { ask, type Judgement, type Part } from './ask';
import { reasons } from './because';
import { certificate } from './certificate';
import { dateNotes } from './dates';
import { refusals, ways } from './desk';
import { detailsOf } from './details';
import { agreed, Explorer, type Leaf } from './explore';
import type { Facts } from './facts';
import { hasLeft, hold, noticeDue, route } from './hold';
import { notice } from './notice';
import { givenBack, handling, paperReasons, paperStatements } from './papers';
import { silences } from './silence';
import type { Situation } from './situation';
import { certificateTodos, inOrder, paperTodo, statedTodo } from './todo';
import type { Cite, Day, Hold, Paper, Phrase, Reason, Route, Todo, Verdict } from './types';

/**
 * What a person should hold on a day, by one insurer's documents.
 *
 * Pure: no clock, no words, no browser. `day` is a day in Asia/Tokyo. Facts must be checked before
 * (./check-facts). Unknown facts leave every reading open: what all readings share is in the
 * verdict, what they differ in is in `ask`. Where the documents are silent, `silent` names whom
 * to ask. Rules and their sources: the pack's statements.
 */
export function decide(told: Facts, pack: Pack, day: Day): Verdict {
  const facts = asMeant(told);
  const explorer = new Explorer(facts, pack, day);
  const parts = explored(explorer);
  const on = statementsOn(pack, day);

  const papers = explorer.shared(paperStatements, handling);
  const desk = explorer.shared(ways, (way) => way.bring.join());
  const refused = explorer.shared(refusals, (set) => set.bring.join());
  const readings = explorer.leaves(reasons);
  const because = [...commonReasons(readings), ...paperReasons(papers)];
  const quiet = on.silence.filter((one) => explorer.certain((s) => s.meets(one.when)));
  const silent = silences(pack, explorer, papers, quiet);
  const dates = dateNotes(facts, pack, day, explorer);
  const agreedRoute = (agreed(parts.route.leaves) || null) as Route | null;
  const stated = on.todo
    .filter((one) => explorer.certain((s) => s.meets(one.when)))
    .map((one) => withDetails(statedTodo(one, facts, pack, day), pack, day, explorer));
  const steps = [...explorer.shared(certificateSteps, sameTodo), ...stated];
  const todo = inOrder([
    ...steps,
    ...(['certificate', 'notice'] as const)
      .filter((paper) => nobodySaysHow(paper, facts, steps, explorer))
      .map(askHow),
    ...papers.flatMap((one) => paperTodo(one, facts, pack.id, day) ?? []),
    ...(agreedRoute === 'ask-insurer' ? [askInsurer] : []),
    ...(explorer.certain(hasLeft) ? [askNewInsurer] : []),
  ]);

  return {
    hold: (agreed(parts.hold.leaves) ?? 'undetermined') as Hold,
    bring: desk.map((way) => way.bring),
    bringNever: refused.map((set) => set.bring),
    route: agreedRoute,
    todo,
    giveBack: toDo('return', papers),
    destroy: toDo('destroy', papers),
    keep: toDo('keep', papers),
    because,
    ask: ask(Object.values(parts), facts, pack, day),
    silent,
    dates,
    cites: citesOf(
      ...readings.map((leaf) => leaf.outcome),
      because,
      desk as DeskStatement[],
      refused as RefusedStatement[],
      todo,
      papers,
      dates,
      quiet,
    ),
    asOf: asOf(pack, day),
  };
}

/**
 * What a reader shows that has read the card and found no data for it (7.2-e, 7.2-f). Whatever else it
 * shows is about the reader or the card, and says nothing of the data.
 */
const noData = ['資格(無効)', '資格情報なし'];

/** Facts that only say together what they mean. */
function asMeant(facts: Facts): Facts {
  const { leftOn, enrolledOn, readerShows, visit = null } = facts;
  // Whoever joined again since then has left no more (10.1-d).
  const isBack = leftOn != null && enrolledOn != null && enrolledOn > leftOn;
  const shown = readerShows?.normalize('NFKC').replace(/\s/g, '');
  const isOther = shown !== undefined && !noData.includes(shown);
  if (!isBack && !isOther) return facts;
  const failed = isOther && shown !== '' && (visit === null || visit === 'reader');
  return {
    ...facts,
    ...(isBack && { leftOn: null }),
    ...(isOther && { readerShows: null }),
    ...(failed && { visit: 'reader-broken' as const }),
  };
}

/** What `ask` is about, each written as text; the more it weighs, the earlier it is asked. */
const judgements: Record<'hold' | 'route' | 'bring' | 'giveBack', [Judgement, weight: number]> = {
  hold: [hold, 4],
  route: [(s) => route(s) ?? '', 1],
  bring: [
    (s) =>
      ways(s)
        .map((way) => way.bring.join('+'))
        .join(),
    1,
  ],
  giveBack: [givenBack, 1],
};

function explored(explorer: Explorer): Record<keyof typeof judgements, Part> {
  const part = ([judge, weight]: [Judgement, number]): Part => ({
    judge,
    leaves: explorer.leaves(judge),
    weight,
  });
  return {
    hold: part(judgements.hold),
    route: part(judgements.route),
    bring: part(judgements.bring),
    giveBack: part(judgements.giveBack),
  };
}

const certificateSteps = (s: Situation): Todo[] =>
  hold(s) === 'neither' ? [] : certificateTodos(certificate(s), s.facts, s.pack, s.day);

/** What is stated of the notice on its way; most packs state nothing. */
function arrivingNotice(pack: Pack, day: Day, explorer: Explorer): Phrase[] {
  const stated = statementsOn(pack, day).notice.some((one) => detailsOf(one, pack).length > 0);
  if (!stated) return [];
  const details = (s: Situation) => {
    const { statement } = notice(s);
    return statement ? detailsOf(statement, s.pack) : [];
  };
  return explorer.shared(details, (one) => JSON.stringify(one));
}

function withDetails(todo: Todo, pack: Pack, day: Day, explorer: Explorer): Todo {
  if (todo.action !== 'wait-notice') return todo;
  const arriving = arrivingNotice(pack, day, explorer);
  return arriving.length > 0 ? { ...todo, also: [...(todo.also ?? []), ...arriving] } : todo;
}

/** The steps that lead to a paper; how a first certificate is had says nothing of another one. */
const leadsTo: Record<string, ReadonlySet<string>> = {
  'certificate none': new Set(['tick', 'apply-certificate', 'wait-certificate']),
  'certificate lost': new Set(['report-certificate-lost']),
  'notice none': new Set(['wait-notice', 'reissue-notice', 'use-portal-instead', 'ask-insurer']),
  'notice lost': new Set(['reissue-notice', 'use-portal-instead', 'ask-insurer']),
};

/** A paper is due and not there, and no step leads to it, whatever is unknown: only the insurer can tell. */
function nobodySaysHow(
  paper: 'certificate' | 'notice',
  facts: Facts,
  steps: readonly Todo[],
  explorer: Explorer,
): boolean {
  const ways = leadsTo[`${paper} ${facts[paper]}`];
  if (!ways || steps.some(({ action }) => ways.has(action))) return false;
  const isDue = (s: Situation) =>
    paper === 'notice' ? noticeDue(s) : certificate(s).grant === 'yes';
  return explorer.certain((s) => hold(s) !== 'neither' && isDue(s));
}

const askHow = (paper: 'certificate' | 'notice'): Todo => ({
  action: 'ask-insurer',
  to: 'insurer',
  say: { key: `todo.ask-how.${paper}` },
  cites: [],
});

const askInsurer: Todo = {
  action: 'ask-insurer',
  to: 'insurer',
  say: { key: 'todo.ask-insurer' },
  cites: [],
};
const askNewInsurer: Todo = {
  action: 'ask-new-insurer',
  say: { key: 'todo.ask-new-insurer' },
  cites: [],
};

/** The reasons all readings share; if they differ in all, that the answer is the same all the same. */
function commonReasons([first, ...others]: readonly Leaf<Reason[]>[]): Reason[] {
  const common = (first?.outcome ?? []).filter((one) =>
    others.every(({ outcome }) => outcome.some((other) => isSame(one, other))),
  );
  return common.length > 0
    ? common
    : [{ rule: 'every-reading', say: { key: 'because.every-reading' }, cites: [] }];
}

const isSame = (a: Reason, b: Reason) => a.rule === b.rule && a.say.key === b.say.key;
const sameTodo = (one: Todo) => `${one.action} ${one.form ?? ''} ${one.say.key}`;

const toDo = (what: PaperStatement['do'], papers: readonly PaperStatement[]): Paper[] => [
  ...new Set(papers.filter((one) => one.do === what).map((one) => one.paper)),
];

function citesOf(...lists: readonly (readonly { cites: readonly Cite[] }[])[]): Cite[] {
  const all = new Set<Cite>();
  for (const list of lists) for (const { cites } of list) for (const cite of cites) all.add(cite);
  return [...all];
}

/** Date of the newest document of the pack; a pack without any (never built in) is as of the day. */
function asOf(pack: Pack, day: Day): Day {
  let newest = '';
  for (const { date } of pack.documents) if (date > newest) newest = date;
  return newest || day;
}
