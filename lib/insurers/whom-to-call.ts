import { nationalContacts } from './built-in';
import type { Contact } from './format';

interface Told {
  silent: readonly { contact: string }[];
  todo: readonly { to?: string }[];
}

/**
 * Whom this person may have to ask, nearest first: those named where the documents are silent, then
 * the insurer's own desks, and the country's line for the card if something is to be done with it.
 */
export function whomToCall<C extends Pick<Contact, 'id'>>(
  { silent, todo }: Told,
  contacts: readonly C[],
): C[] {
  const isNational = ({ id }: C) => nationalContacts.some((one) => one.id === id);
  const named = silent.flatMap(({ contact }) => contacts.find(({ id }) => id === contact) ?? []);
  const own = contacts.filter((one) => !isNational(one));
  const cardMatters = todo.some(({ to }) => to === 'hotline' || to === 'municipality');
  const line = cardMatters ? contacts.filter(({ id }) => id === 'my-number-free-dial') : [];
  return [...new Set([...named, ...own, ...line])];
}
