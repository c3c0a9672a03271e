import type { Pack } from './format';

/** As much of a pack as can say how long something takes, and whom to ask. */
export type WaitingPart = Pick<
  Pack,
  'id' | 'names' | 'documents' | 'contacts' | 'words' | 'statements'
>;

const tell = new Set<string>(['info', 'todo', 'certificate']);

/** The part of an imported pack that travels to the panel: rules of an insurer, nobody's answers. */
export const waitingPart = ({
  id,
  names,
  documents,
  contacts,
  words,
  statements,
}: WaitingPart): WaitingPart => ({
  id,
  names,
  documents,
  contacts,
  words,
  statements: statements.filter(({ about }) => tell.has(about)),
});
