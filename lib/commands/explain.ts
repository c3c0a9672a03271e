import { registerFromFiles } from '@/lib/words/files';
import { BadInput, main } from './input';
import { langOption } from './options';

/** More than any page for readers; parsing it would keep the terminal waiting for minutes. */
const mostBytes = 5_000_000;

// npm run -s explain -- <url> [--lang en] < page.html: the contract's second command.
await main(async () => {
  const { lang, rest, fault } = langOption(process.argv.slice(2));
  if (fault) throw new BadInput([fault]);
  const [address, ...more] = rest;
  if (more.length > 0)
    throw new BadInput([`arguments: expected <url> [--lang …], found also ${more.join(' ')}`]);
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new BadInput([`url: expected an address https://…, found ${address || 'nothing'}`]);
  const page = await readPage();
  // The reader of HTML takes a second to load: not for somebody who only mistyped.
  const { explain } = await import('./explanation');
  registerFromFiles([lang]);
  return explain(url, page, lang);
});

async function readPage(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Read to its end in any case: whoever writes it should not find the pipe broken.
  if (!process.stdin.isTTY)
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes <= mostBytes) chunks.push(chunk);
    }
  if (bytes > mostBytes) {
    const found = (bytes / 1_000_000).toFixed(1);
    throw new BadInput([`stdin: expected at most 5 MB of HTML, found ${found} MB`]);
  }
  const html = decoded(Buffer.concat(chunks));
  if (html.trim() === '')
    throw new BadInput(['stdin: expected the HTML of the page, found nothing']);
  return html;
}

/** As a browser would: by the byte order mark, else by what the page says of itself, else UTF-8. */
function decoded(bytes: Buffer): string {
  const mark = /^(?:\xff\xfe|\xfe\xff)/.exec(bytes.toString('latin1', 0, 2))?.[0];
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    bytes.toString('latin1', 0, 1024),
  );
  // Whoever could read that could not be in UTF-16: browsers take it for UTF-8.
  const charset = said?.[1]?.replace(/^utf-?16.*/i, 'utf-8');
  const marked = mark && (mark === '\xff\xfe' ? 'utf-16le' : 'utf-16be');
  try {
    return new TextDecoder(marked ?? charset ?? 'utf-8').decode(bytes);
  } catch {
    const found = `charset ${charset}`;
    throw new BadInput([
      `stdin: expected HTML in UTF-8 or an encoding that browsers know, found ${found}`,
    ]);
  }
}
