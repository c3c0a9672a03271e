import type { Contact } from '@/lib/insurers/format';
import type { SpokenVerdict } from '@/lib/words/verdict';

export type LineTopic = 'lost' | 'card' | 'insurance';

/** One call: whom, and what is to be asked there. */
export interface Call {
  contact: Contact;
  /** What the documents do not say. */
  open: string[];
  /** What is to be done there, each in its first sentence. */
  errands: string[];
  /** What to choose in the voice menu of the country's line; null = it is another number. */
  topic: LineTopic | null;
}

const line = 'my-number-free-dial';

/** What of the card the line is called for, the most urgent first. */
const topics: readonly [action: string, topic: LineTopic][] = [
  ['stop-card', 'lost'],
  ['renew-ecert', 'card'],
  ['renew-card', 'card'],
  ['get-card', 'card'],
];

/**
 * The calls that an answer leads to. `contacts` are those to ask, nearest first (whomToCall). Errands
 * at the insurer belong to the first of its own desks, which is there in any case: people have
 * questions of their own. Others are left out where there is nothing to ask.
 */
export function callsOf(
  { silent, todo }: Pick<SpokenVerdict, 'silent' | 'todo'>,
  contacts: readonly Contact[],
): Call[] {
  const own = contacts.find(({ id }) => id !== line);
  return contacts.flatMap((contact): Call[] => {
    const open = silent.filter((one) => one.contact === contact.id).map(({ text }) => text);
    if (contact.id === line) {
      const wanted = todo.some(({ to }) => to === 'hotline') || open.length > 0;
      const found = topics.find(([action]) => todo.some((one) => one.action === action));
      return wanted ? [{ contact, open, errands: [], topic: found?.[1] ?? 'insurance' }] : [];
    }
    const errands = todo
      .filter(({ to, action }) => contact === own && to === 'insurer' && action !== 'ask-insurer')
      .map(({ text }) => firstSentence(text));
    return contact === own || open.length > 0 ? [{ contact, open, errands, topic: null }] : [];
  });
}

const firstSentence = (text: string): string => /^.*?(?:。|\.(?=\s|$))/s.exec(text)?.[0] ?? text;
