const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A new person's id: `p-` and ten random letters. No digits, so no number of a person fits in. */
export function newPersonId(random: (bytes: Uint8Array<ArrayBuffer>) => void = fill): string {
  const bytes = new Uint8Array(10);
  random(bytes);
  return `p-${Array.from(bytes, (byte) => letters[byte % letters.length]).join('')}`;
}

/** What {@link newPersonId} makes, and nothing else. */
export const personIdPattern = /^p-[a-z]{10}$/;

function fill(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}
