import { text } from 'node:stream/consumers';
import { explain } from './explanation';
import { BadInput, main } from './input';
import { langOption } from './options';

// npm run -s explain -- <url> [--lang en] < page.html: the contract's second command.
await main(async () => {
  const { lang, rest, fault } = langOption(process.argv.slice(2));
  if (fault) throw new BadInput([fault]);
  const [address, ...more] = rest;
  if (more.length > 0)
    throw new BadInput([`arguments: expected <url> [--lang …], found also ${more.join(' ')}`]);
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new BadInput([`url: expected an address https://…, found ${address ?? 'nothing'}`]);
  const html = process.stdin.isTTY ? '' : await text(process.stdin);
  if (html.trim() === '')
    throw new BadInput(['stdin: expected the HTML of the page, found nothing']);
  return explain(url, html, lang);
});
