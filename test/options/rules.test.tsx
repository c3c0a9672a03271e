// @vitest-environment jsdom
import { expect, it } from 'vitest';
import societyJson from '@/assets/insurers/samples/sample-society.json';
import { Rules, type RulesProps } from '@/components/options/Rules';
import type { ListedPack, Proposal } from '@/components/options/types';
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

function rules(packs: readonly ListedPack[], more: Partial<RulesProps> = {}) {
  return (
    <Rules
      list={packs}
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
      {...more}
    />
  );
}

it('a preview is read again when the packs have changed, and what it says then is imported', async () => {
  const proposal: Proposal = {
    pack: society,
    decided: () => [],
    before: null,
    replaces: null,
    beforeBy: null,
    outcomes: [],
    documents: { added: [], gone: [] },
    today: '2026-11-20',
  };
  const newer = { ...society, names: { ...society.names, ja: '別の健保' } };
  const again: Proposal = { ...proposal, before: newer, replaces: newer, beforeBy: 'file' };
  const imported: Proposal[] = [];
  let is = proposal;
  const more: Partial<RulesProps> = {
    onRead: async () => ({ is: 'good', ...is }),
    onImport: async (one) => imported.push(one) > 0,
  };
  const screen = show(rules([], more));
  const [input] = screen.all<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'pack.json')] });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
  expect(screen.texts('.arrived .notice').join()).not.toContain('別の健保');
  is = again;
  screen.render(rules([listed], more));
  await act(async () => void (await Promise.resolve()));
  expect(screen.texts('.arrived .notice').join()).toContain('別の健保');
  await pressed('取り込む', screen);
  expect(imported.map(({ replaces }) => replaces)).toEqual([newer]);
  expect(screen.all('.arrived')).toEqual([]);
  screen.leave();
});

it('a removed pack can be put back until it is imported again', async () => {
  const screen = show(rules([listed]));
  await pressed('削除', screen);
  screen.render(rules([]));
  expect(screen.texts('button')).toContain('元に戻す');
  screen.render(rules([{ ...listed, importedOn: '2026-12-01' }]));
  expect(screen.texts('button')).not.toContain('元に戻す');
  screen.leave();
});
