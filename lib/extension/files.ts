/**
 * Saves a text as a file where the browser saves downloads, without the `downloads` permission.
 * `name` must not hold anything personal.
 */
export function saveFile(name: string, text: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns; it is let go once it surely has it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A backup has at most 200 people; 5 MB is far more than that. */
const largestFile = 5_000_000;

/** The text of a chosen file, or null if it is far too large or cannot be read. */
export async function readFile(file: Blob): Promise<string | null> {
  if (file.size > largestFile) return null;
  return file.text().catch(() => null);
}
