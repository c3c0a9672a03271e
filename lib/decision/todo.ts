import type { CertificateStatement, Pack, PaperStatement, Through } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { addDays } from './calendar';
import type { CertificateJudgement } from './certificate';
import { detailsOf, feeOf } from './details';
import type { Facts } from './facts';
import type { Day, Recipient, Todo } from './types';

/** Actions in the order a person does them: stop harm first, then papers, then tidying up. */
const order = [
  'stop-card',
  'report-police',
  'report-wrong-person',
  'tell-workplace',
  'submit-my-number',
  'fill-declaration',
  'tick',
  'apply-certificate',
  'cancel-registration',
  'report-certificate-lost',
  'swap-certificate',
  'wait-certificate',
  'get-card',
  'renew-card',
  'renew-ecert',
  'register',
  'check-last4',
  'check-notice',
  'carry-notice',
  'wait-notice',
  'reissue-notice',
  'use-portal-instead',
  'check-portal',
  'prepare-copy',
  'keep-elderly-card',
  'return-notice',
  'return-certificate',
  'return-old-card',
  'return-elderly-card',
  'destroy-certificate',
  'destroy-old-card',
  'ask-insurer',
  'ask-new-insurer',
];

/** Every action a verdict may name; a pack that names another is at fault. */
export const actions: ReadonlySet<string> = new Set(order);

/** Sorts, and says the same thing only once, with the sources of all who say it. */
export function inOrder(todos: readonly Todo[]): Todo[] {
  const once = new Map<string, Todo>();
  for (const todo of todos) {
    const key = `${todo.action} ${todo.form ?? ''} ${todo.say.key}`;
    const said = once.get(key);
    once.set(key, said ? { ...said, cites: [...new Set([...said.cites, ...todo.cites])] } : todo);
  }
  return [...once.values()].sort((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
}

/** 任意継続 and 特例退職 members have no workplace: they deal with the insurer themselves. */
export function recipient(to: Through | undefined, facts: Facts): Recipient | undefined {
  if (to !== 'workplace-or-direct') return to;
  const direct = facts.member === 'voluntary-continuation' || facts.member === 'special-retiree';
  return direct ? 'insurer' : 'workplace';
}

type Lead = Pick<Todo, 'from' | 'by'>;

/** First and last day on which a paper is expected, as far as the documents give them. */
export function expected(statement: CertificateStatement, facts: Facts): Lead {
  const { daysAfterEnrolment, period, by } = statement.lead ?? {};
  if (period) return { from: period.from, by: addDays(period.until, -1) };
  if (by) return { by };
  if (!daysAfterEnrolment || !facts.enrolledOn) return {};
  const [first, last] = daysAfterEnrolment.map((days) => addDays(facts.enrolledOn as Day, days));
  return { ...(first && { from: first }), ...(last && { by: last }) };
}

/** What to do to get the certificate that is due, unless one that is still good is in hand. */
export function certificateTodos(
  { route, decisive: { statement } }: CertificateJudgement,
  facts: Facts,
  pack: Pack,
  day: Day,
): Todo[] {
  if (statement?.grant !== 'yes') return [];
  // Nothing comes by itself for a lost one, and where a form of its own is filed that is all there is to do.
  const isReported = statementsOn(pack, day).todo.some(
    ({ action }) => action === 'report-certificate-lost',
  );
  if (facts.certificate === 'lost' && (isReported || route !== 'application')) return [];
  if (facts.certificate === 'held' && !hasEnded(facts, day)) return [];
  const base = { cites: statement.cites };
  const details = detailsOf(statement, pack);
  const also = details.length > 0 ? { also: details } : {};
  const to = recipient(statement.to, facts);
  const apply: Todo = {
    ...base,
    action: 'apply-certificate',
    ...(statement.form && { form: statement.form }),
    ...(to && { to }),
    say: {
      key: route === 'application' ? 'todo.apply-certificate' : 'todo.apply-certificate.sooner',
    },
  };
  const wait: Todo = {
    ...base,
    ...expected(statement, facts),
    ...also,
    action: 'wait-certificate',
    say: { key: `todo.wait-certificate.${route}` },
  };
  switch (route) {
    case 'tick':
      return facts.ticked === true
        ? [wait]
        : [{ ...base, ...also, action: 'tick', to: 'workplace', say: { key: 'todo.tick' } }];
    case 'application':
      return facts.appliedForCertificate === true ? [wait] : [{ ...apply, ...also }];
    case 'ask-insurer':
    case null:
      return [];
    default:
      return statement.form && facts.appliedForCertificate !== true ? [apply, wait] : [wait];
  }
}

const hasEnded = ({ certificateValidUntil: until }: Facts, day: Day) =>
  until != null && until < day;

/** What to do with a paper that goes back or may be thrown away. */
export function paperTodo(
  statement: PaperStatement,
  facts: Facts,
  packId: string,
  day: Day,
): Todo | null {
  const kind = { oldCard: 'old-card', elderlyCard: 'elderly-card' } as Record<string, string>;
  const action = `${statement.do}-${kind[statement.paper] ?? statement.paper}`;
  if (!actions.has(action)) return null;
  const to = recipient(statement.to, facts);
  // Not to be taken for the new one, which is to be brought.
  const isOver = action === 'destroy-certificate' && hasEnded(facts, day);
  const own = `todo.${action}${isOver ? '.expired' : ''}`;
  const say = { key: statement.say ? `${packId}:${statement.say}` : own };
  return { action, ...(to && { to }), say, cites: statement.cites };
}

/** A todo statement of a pack as something to do. */
export function statedTodo(
  statement: Extract<Pack['statements'][number], { about: 'todo' }>,
  facts: Facts,
  pack: Pack,
  day: Day,
): Todo {
  const packId = pack.id;
  const to = recipient(statement.to, facts);
  const also = feeOf(statement.fee ?? reissueFee(statement.action, pack));
  const by = statement.by ?? (statement.action === 'renew-ecert' ? lastDay(facts, day) : undefined);
  return {
    action: statement.action,
    ...(statement.form && { form: statement.form }),
    ...(to && { to }),
    ...(by && { by }),
    say: { key: statement.say ? `${packId}:${statement.say}` : `todo.${statement.action}` },
    ...(also.length > 0 && { also }),
    cites: statement.cites,
  };
}

/** What issuing a paper again costs, by the description of the paper. */
function reissueFee(action: string, { papers }: Pack): number | undefined {
  if (action === 'reissue-notice') return papers?.notice?.reissueFee;
  return action === 'report-certificate-lost' ? papers?.certificate?.reissueFee : undefined;
}

/** The last day of an e-certificate that is still good: renewing is due by then. */
const lastDay = ({ ecertExpiredOn }: Facts, day: Day) =>
  ecertExpiredOn && ecertExpiredOn >= day ? ecertExpiredOn : undefined;
