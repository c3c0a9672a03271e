/** Texts for the storage, made small: a browser gives an extension 10 MB for 200 packs. */

const pass = (bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(through);

/** A text as gzip in base64. */
export async function squeeze(text: string): Promise<string> {
  const squeezed = pass(new TextEncoder().encode(text), new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8192)
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}

/** The text again; null for what is none of ours, or grows beyond `mostBytes`. Never throws. */
export async function unsqueeze(squeezed: unknown, mostBytes: number): Promise<string | null> {
  if (typeof squeezed !== 'string') return null;
  try {
    const bytes = Uint8Array.from(atob(squeezed), (letter) => letter.charCodeAt(0));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    let read = 0;
    const reader = pass(bytes, new DecompressionStream('gzip')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      read += next.value.length;
      if (read > mostBytes) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(next.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}
