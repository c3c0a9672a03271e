import { registerFromFiles } from '@/lib/words/files';
import { main } from './input';
import { packCommand } from './pack-command';

// npm run -s pack -- check <file.json> · table <id|file.json> · schema: the contract's third command.
await main(async () => {
  registerFromFiles();
  return packCommand(process.argv.slice(2));
});
