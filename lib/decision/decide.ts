import type { DeskStatement, Pack, PaperStatement, StatementOf } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { factsThatMatter, telling } from './ask';
import { reasons } from './because';
import { certificate } from './certificate';
import { refusals, ways } from './desk';
import { agreed, type Exploration, explore, type Leaf } from './explore';
import { type FactName, type Facts, factSpecs } from './facts';
import { hasLeft, hold, route } from './hold';
import { notice } from './notice';
import type { Situation } from './situation';
import { certificateTodos, expected, inOrder, paperTodo, statedTodo } from './todo';
import type { DateNote, Day, Hold, Paper, Reason, Route, Silence, Todo, Verdict } from './types';

/**
 * What a person should hold on a day, by one insurer's documents.
 *
 * Pure: no clock, no words, no browser. `day` is a day in Asia/Tokyo. Facts must be checked before
 * (./check-facts). Unknown facts leave every reading open: what all readings share is in the
 * verdict, what they differ in is in `ask`. Where the documents are silent, `silent` names whom
 * to ask. Rules and their sources: the pack's statements.
 */
export function decide(facts: Facts, pack: Pack, day: Day): Verdict {
  const run = <T>(judge: (s: Situation) => T, open: FactName | null = null) =>
    explore(facts, pack, day, judge, open);
  const isCertain = (judge: (s: Situation) => boolean) =>
    run(judge).leaves.every((leaf) => leaf.outcome);

  const parts: ((s: Situation) => unknown)[] = [core, bringKeys, givenBack];
  const explored = parts.map((part) => run(part));
  const holds = (explored[0] as Exploration<[Hold, Route | null]>).leaves;

  const agreedHold = agreed(onlyFirst(holds)) ?? 'undetermined';
  const agreedRoute = agreed(onlySecond(holds)) ?? null;
  const on = statementsOn(pack, day);
  const paperLeaves = run((s) => on.paper.filter((one) => concerns(one, s))).leaves;
  const what = shared(
    paperLeaves.map((leaf) => ({ ...leaf, outcome: leaf.outcome.map(handling) })),
  );
  const papers = (paperLeaves[0]?.outcome ?? []).filter((one) => what.includes(handling(one)));
  const wayIds = shared(run((s) => ways(s).map((way) => way.id)).leaves);
  const desk = wayIds.map((id) => on.desk.find((way) => way.id === id) as DeskStatement);
  const refusedIds = shared(run((s) => refusals(s).map((set) => set.id)).leaves);
  const refused = on.refused.filter((set) => refusedIds.includes(set.id));
  const reasonLeaves = run(reasons).leaves;
  const because = [...sharedReasons(reasonLeaves), ...paperReasons(papers)];
  const stated = on.todo.filter((one) => isCertain((s) => s.meets(one.when)));
  const certificateLeaves = run(certificateSteps).leaves;
  const certificateTodo = (agreed(certificateLeaves) ?? []) as Todo[];
  const todo = inOrder(
    distinct([
      ...certificateTodo,
      ...stated.map((one) => statedTodo(one, facts, pack.id)),
      ...papers.flatMap((one) => paperTodo(one, facts, pack.id) ?? []),
    ]),
  );
  const quiet = on.silence.filter((one) => isCertain((s) => s.meets(one.when)));
  const silent = silences(pack, run, papers, quiet);
  if (agreedRoute === 'ask-insurer' && !todo.some((one) => one.action === 'ask-insurer')) {
    todo.push({
      action: 'ask-insurer',
      to: 'insurer',
      say: { key: 'todo.ask-insurer' },
      cites: [],
    });
  }
  if (isCertain(hasLeft)) {
    todo.push({ action: 'ask-new-insurer', say: { key: 'todo.ask-new-insurer' }, cites: [] });
  }
  const dates = dateNotes(facts, run);
  const list = (what: PaperStatement['do']) =>
    unique(papers.filter((one) => one.do === what).map((one) => one.paper)) as Paper[];

  return {
    hold: agreedHold,
    bring: desk.map((way) => way.bring),
    bringNever: refused.map((set) => set.bring),
    route: agreedRoute,
    todo,
    giveBack: list('return'),
    destroy: list('destroy'),
    keep: list('keep'),
    because,
    ask: ask(parts, explored, run),
    silent,
    dates,
    cites: unique(
      [
        ...reasonLeaves.flatMap((leaf) => leaf.outcome),
        ...desk,
        ...refused,
        ...todo,
        ...papers,
        ...dates,
        ...quiet,
      ].flatMap((one) => one.cites),
    ),
    asOf: asOf(pack),
  };
}

type Run = <T>(judge: (s: Situation) => T, open?: FactName | null) => Exploration<T>;

const core = (s: Situation): [Hold, Route | null] => [hold(s), route(s)];
const bringKeys = (s: Situation) => ways(s).map((way) => way.bring.join('+'));
const givenBack = (s: Situation) =>
  statementsOn(s.pack, s.day)
    .paper.filter((one) => one.do === 'return' && concerns(one, s))
    .map((one) => one.paper);

/** A paper statement speaks of papers that are in the drawer, or (keep) that should be. */
function concerns(statement: PaperStatement, s: Situation): boolean {
  const whereabouts = s.possession(statement.paper);
  const unknown = statement.do === 'keep' && whereabouts === null;
  if (whereabouts !== 'held' && !unknown && statement.do !== 'leave-home') return false;
  return s.meets(statement.when);
}

/** Two statements that do the same with the same paper are one to the person. */
const handling = (one: PaperStatement) => `${one.do} ${one.paper}`;

const certificateSteps = (s: Situation): Todo[] =>
  hold(s) === 'neither' ? [] : certificateTodos(certificate(s), s.facts);

const onlyFirst = <A, B>(leaves: readonly Leaf<[A, B]>[]) =>
  leaves.map((leaf) => ({ ...leaf, outcome: leaf.outcome[0] })) as Leaf<Hold>[];
const onlySecond = <A, B>(leaves: readonly Leaf<[A, B]>[]) =>
  leaves.map((leaf) => ({ ...leaf, outcome: leaf.outcome[1] })) as Leaf<Route | null>[];

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Ids that every leaf has, in the order of the first leaf. */
function shared(leaves: readonly Leaf<string[]>[]): string[] {
  const [first, ...rest] = leaves;
  return (first?.outcome ?? []).filter((id) => rest.every((leaf) => leaf.outcome.includes(id)));
}

function sharedReasons(leaves: readonly Leaf<Reason[]>[]): Reason[] {
  const rules = shared(leaves.map((leaf) => ({ ...leaf, outcome: leaf.outcome.map(key) })));
  return (leaves[0]?.outcome ?? []).filter((reason) => rules.includes(key(reason)));
}
/** What need not be done with a paper is worth saying, and fits no list of things to do. */
const paperReasons = (papers: readonly PaperStatement[]): Reason[] =>
  papers
    .filter((one) => one.do === 'no-return' || one.do === 'leave-home')
    .map((one) => ({
      rule: one.id,
      say: { key: `because.${one.do}.${one.paper}` },
      cites: one.cites,
    }));

const key = (reason: Reason) => `${reason.rule} ${reason.say.key}`;

const distinct = (todos: readonly Todo[]) => {
  const seen = new Set<string>();
  return todos.filter((todo) => {
    const id = `${todo.action} ${todo.form ?? ''}`;
    return !seen.has(id) && seen.add(id);
  });
};

/** Facts that could still change what is held, its route, what to bring or give back. */
function ask(parts: ((s: Situation) => unknown)[], explored: Exploration<unknown>[], run: Run) {
  const scores = new Map<string, number>();
  for (const { leaves } of explored) {
    for (const fact of factsThatMatter(leaves)) {
      scores.set(fact, Math.max(scores.get(fact) ?? 0, telling(leaves, fact)));
    }
  }
  const unknown = [...scores.keys()].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const usual = (Object.keys(factSpecs) as FactName[]).filter(
    (fact) =>
      !scores.has(fact) &&
      parts.some(
        (part, i) =>
          explored[i]?.usualRead.has(fact) &&
          factsThatMatter(run(part, fact).leaves).includes(fact),
      ),
  );
  return [...unknown, ...usual];
}

function silences(
  pack: Pack,
  run: Run,
  papers: readonly PaperStatement[],
  quiet: readonly StatementOf<'silence'>[],
): Silence[] {
  const found = new Map<string, Silence>();
  const add = (topic: string, contact = pack.contact) => {
    if (!found.has(topic)) {
      found.set(topic, { topic, contact, say: { key: `silent.${topic}` } });
    }
  };
  const topics = run((s) => {
    if (hold(s) === 'neither') return [];
    const { grant, decisive } = certificate(s);
    const { give, statement } = notice(s);
    return [
      ...(grant === 'ask' ? [decisive.statement?.topic ?? `certificate.${decisive.ground}`] : []),
      ...(give !== 'yes' && statement?.topic ? [statement.topic] : []),
    ];
  });
  for (const topic of shared(topics.leaves)) add(topic);
  for (const one of papers) if (one.do === 'ask') add(one.topic ?? `paper.${one.paper}`);
  for (const one of quiet) add(one.topic, one.contact);
  return [...found.values()];
}

/** Deadlines and expiries that follow from the facts alone. */
function dateNotes(facts: Facts, run: Run): DateNote[] {
  const notes: DateNote[] = [];
  const wait = agreed(
    run((s) => {
      const { grant, decisive } = certificate(s);
      const lead = grant === 'yes' && hold(s) !== 'neither' && decisive.statement;
      return lead ? [expected(lead, facts), lead.cites] : [];
    }).leaves,
  ) as [ReturnType<typeof expected>, string[]] | [] | undefined;
  const [span, cites] = wait ?? [];
  if (span?.from) notes.push({ what: 'certificate-from', on: span.from, cites: cites ?? [] });
  if (span?.by) notes.push({ what: 'certificate-by', on: span.by, cites: cites ?? [] });
  if (facts.ecertExpiredOn) notes.push({ what: 'ecert', on: facts.ecertExpiredOn, cites: [] });
  if (facts.certificateValidUntil)
    notes.push({ what: 'certificate', on: facts.certificateValidUntil, cites: [] });
  return notes.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Date of the newest document of the pack. */
function asOf(pack: Pack): Day {
  return pack.documents.reduce((newest, one) => (one.date > newest ? one.date : newest), '');
}
