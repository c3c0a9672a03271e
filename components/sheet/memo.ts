import type { HotlineTopic } from '@/lib/guides/lines';
import type { Contact } from '@/lib/insurers/format';
import type { SpokenVerdict } from '@/lib/words/verdict';

/** One call: whom, and what is to be asked there. */
export interface Call {
  contact: Contact;
  /** What the documents do not say. */
  open: string[];
  /** What is to be done there, each in its first sentence. */
  errands: string[];
  /** What to choose in the voice menu of the country's line; null = it is another number. */
  topic: HotlineTopic | null;
}

const line = 'my-number-free-dial';

/** What of the card the line is called for, the most urgent first. */
const topics: readonly [action: string, topic: HotlineTopic][] = [
  ['stop-card', 'lost'],
  ['renew-ecert', 'card'],
  ['renew-card', 'card'],
  ['get-card', 'card'],
];

/**
 * The calls that an answer leads to. `contacts` are those to ask, nearest first (whomToCall). Errands
 * at the insurer belong to the first of its own desks; one with nothing to ask is left out, unless
 * nothing is to be asked anywhere.
 */
export function callsOf(
  { silent, todo }: Pick<SpokenVerdict, 'silent' | 'todo'>,
  contacts: readonly Contact[],
): Call[] {
  const own = contacts.find(({ id }) => id !== line);
  const calls = contacts.map((contact): Call => {
    const to = contact.id === line ? 'hotline' : contact === own ? 'insurer' : null;
    return {
      contact,
      open: silent.filter((one) => one.contact === contact.id).map(({ text }) => text),
      errands: todo
        .filter((one) => to !== null && one.to === to && one.action !== 'ask-insurer')
        .map(({ text }) => firstSentence(text)),
      topic:
        contact.id === line
          ? (topics.find(([action]) => todo.some((one) => one.action === action))?.[1] ??
            'insurance')
          : null,
    };
  });
  const asked = calls.filter(({ open, errands }) => open.length + errands.length > 0);
  return asked.length > 0 ? asked : calls.slice(0, 1);
}

const firstSentence = (text: string): string => /^.*?(?:。|\.(?=\s|$))/s.exec(text)?.[0] ?? text;
