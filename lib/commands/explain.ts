import { registerFromFiles } from '@/lib/words/files';
import { explain } from './explanation';
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
  registerFromFiles([lang]);
  return explain(url, await readPage(), lang);
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
  const html = Buffer.concat(chunks).toString('utf8');
  if (html.trim() === '')
    throw new BadInput(['stdin: expected the HTML of the page, found nothing']);
  return html;
}
