// @vitest-environment jsdom
import { expect, it } from 'vitest';
import societyJson from '@/assets/insurers/samples/sample-society.json';
import { Rules } from '@/components/options/Rules';
import type { ListedPack } from '@/components/options/types';
import type { Pack } from '@/lib/insurers/format';
import { act, show } from '../components/screen';

const society = societyJson as unknown as Pack;
const listed: ListedPack = {
  ...society,
  sample: true,
  asOf: '2026-11-01',
  dated: 'day',
  by: 'file',
  importedOn: '2026-11-20',
  before: null,
  builtInBeneath: false,
  broken: false,
};
const pressed = (text: string, screen: ReturnType<typeof show>) =>
  act(async () => {
    screen
      .all('button')
      .find((one) => one.textContent?.endsWith(text))
      ?.click();
    await Promise.resolve();
  });

function rules(packs: readonly ListedPack[]) {
  return (
    <Rules
      packs={packs}
      refused={[]}
      brokenRecords={0}
      today="2026-11-20"
      membersOf={() => []}
      onOpen={async () => null}
      onRead={async () => ({ is: 'unreadable' })}
      onImport={async () => true}
      onBack={async () => true}
      onRemove={async () => async () => true}
      onCopy={async () => true}
    />
  );
}

it('a removed pack can be put back until it is imported again', async () => {
  const screen = show(rules([listed]));
  await pressed('削除', screen);
  screen.render(rules([]));
  expect(screen.texts('button')).toContain('元に戻す');
  screen.render(rules([{ ...listed, importedOn: '2026-12-01' }]));
  expect(screen.texts('button')).not.toContain('元に戻す');
  screen.leave();
});
