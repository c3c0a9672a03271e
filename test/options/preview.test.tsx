// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import shuppanJson from '@/assets/insurers/shuppan.json';
import { ImportPack } from '@/components/options/ImportPack';
import { PackPreview } from '@/components/options/PackPreview';
import { Rules, type RulesProps } from '@/components/options/Rules';
import type { ListedPack, Proposal, ReadPackFile } from '@/components/options/types';
import { builtIn, onNationalGround } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { faultWords } from '@/lib/proofreading/fault';
import { outcomesOf } from '@/lib/proofreading/outcomes';
import { decidedParts, documentChanges } from '@/lib/proofreading/preview';
import { optionsWords } from '@/lib/words/options';
import { ui } from '@/lib/words/ui';
import { act, show } from '../components/screen';

const on = '2026-11-20';
const o = optionsWords('ja');
const shuppan = shuppanJson as unknown as Pack;
const automatic: Pack = {
  ...shuppan,
  madeBy: { name: '業務課', on: '2026-11-01' },
  statements: shuppan.statements.map((one) =>
    one.about === 'certificate' && one.ground.includes('lost') && one.grant === 'yes'
      ? { ...one, route: 'automatic' }
      : one,
  ),
};

function proposalOf(pack: Pack, before: Pack | null): Proposal {
  return {
    pack,
    decided: (lang) => decidedParts(pack, on, lang),
    before,
    replaces: null,
    beforeBy: before && 'built-in',
    outcomes: outcomesOf(onNationalGround(pack), before, on),
    documents: documentChanges(pack, before),
    today: on,
  };
}

let leave = () => {};
afterEach(() => leave());
function preview(proposal: Proposal, members: string[] = []) {
  const [onAccept, onCancel] = [vi.fn(), vi.fn()];
  const screen = show(
    <PackPreview proposal={proposal} members={members} onAccept={onAccept} onCancel={onCancel} />,
  );
  leave = screen.leave;
  return { ...screen, onAccept, onCancel };
}
const old = builtIn.get('shuppan') as Pack;

describe('the preview of a pack', () => {
  it('says whom it claims to come from, that nobody has checked it, and what it replaces', () => {
    const { text, place } = preview(proposalOf(automatic, old), ['母', '父']);
    for (const part of [shuppan.names.ja, 'shuppan', '業務課', '母、父'])
      expect(text()).toContain(part);
    expect(text()).toContain(o('preview.claims'));
    expect(text()).toContain(shuppan.documents[0]?.title);
    expect(text()).toContain('内蔵のルールに戻せます');
    expect(text()).not.toContain(o('preview.sample'));
    expect(place.ownerDocument.activeElement?.textContent).toBe(
      o('preview.title', { name: shuppan.names.ja }),
    );
  });

  it('shows only the situations that change, each before and after', () => {
    const { texts } = preview(proposalOf(automatic, old));
    const cards = texts('.changes .card');
    const lost = cards.find((card) => card.includes(o('situation.lost'))) ?? '';
    expect(lost).toContain(ui('ja')('route.application'));
    expect(lost).toContain(ui('ja')('route.automatic'));
    expect(cards.some((card) => card.includes(o('situation.works')))).toBe(false);
    expect(texts('.changes .disclosure li')).toContain(o('situation.works'));
  });

  it('says so if no answer changes', () => {
    const { text, all } = preview(proposalOf(shuppan, old));
    expect(text()).toContain(o('changes.none', { n: 20 }));
    expect(all('.changes .card')).toEqual([]);
  });

  it('warns of documents that are older than those in use', () => {
    const newer = { ...old, documents: [{ ...shuppan.documents[0], date: '2026-11-01' }] } as Pack;
    expect(preview(proposalOf(shuppan, newer)).texts('.fault').join()).toContain('古い');
  });

  it('marks a sample, and shows the answers of a new insurer', () => {
    const sample = { ...shuppan, id: 'sample-x', sample: true };
    const { text, texts } = preview(proposalOf(sample, null));
    expect(text()).toContain(o('preview.sample'));
    expect(text()).toContain(o('preview.new'));
    expect(texts('.situations .card')).toHaveLength(20);
  });

  it('takes a yes or a no', () => {
    const { press, onAccept, onCancel } = preview(proposalOf(shuppan, null));
    press(o('cancel'));
    expect(onCancel).toHaveBeenCalledOnce();
    press(o('preview.yes'));
    expect(onAccept).toHaveBeenCalledOnce();
  });
});

describe('choosing a file', () => {
  const chosen = async (read: ReadPackFile | Error) => {
    const onImport = vi.fn().mockResolvedValue(true);
    const screen = show(
      <ImportPack
        list={[]}
        membersOf={() => []}
        onRead={async () => {
          if (read instanceof Error) throw read;
          return read;
        }}
        onImport={onImport}
        onCopy={vi.fn().mockResolvedValue(true)}
      />,
    );
    leave = screen.leave;
    const input = screen.place.querySelector('input') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'x.json')] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    return { ...screen, onImport };
  };
  it('lists what is wrong: place, expected, found, and a sentence', async () => {
    const faults = [
      { kind: 'no-such-day', path: 'documents[0].date', expected: 'a day', found: '"2025-02-30"' },
      { kind: 'bad-json', path: '', expected: 'JSON', found: 'nothing' },
    ] as const;
    const { text, onImport, all } = await chosen({
      is: 'faulty',
      faults: [...faults],
      say: faultWords,
    });
    expect(text()).toContain(o('rules.faults.title', { file: 'x.json' }));
    for (const fault of faults) {
      expect(text()).toContain(faultWords(fault, 'ja'));
      expect(text()).toContain(fault.found);
    }
    expect(text()).toContain(o('rules.faults.file'));
    expect(all('.faults > li')).toHaveLength(2);
    expect(onImport).not.toHaveBeenCalled();
  });

  it.each([
    [{ is: 'too-large' }, o('rules.tooLarge', { file: 'x.json' })],
    [{ is: 'unreadable' }, o('rules.unreadable', { file: 'x.json' })],
    [{ is: 'too-many' }, o('rules.full', { n: 200 })],
    [{ is: 'managed', names: shuppan.names }, o('rules.managed', { name: shuppan.names.ja })],
  ] satisfies [ReadPackFile, string][])('%j: one clear sentence', async (read, sentence) => {
    const { texts } = await chosen(read);
    expect(texts('h4')).toEqual([sentence]);
    expect(texts('button')).toEqual([]);
  });

  it('says that it could not be read where the reading itself failed', async () => {
    const { texts } = await chosen(new Error('refused'));
    expect(texts('h4')).toEqual([o('rules.unreadable', { file: 'x.json' })]);
    expect(texts('[role=status]')).toEqual(['']);
  });

  it('imports after a yes and says so', async () => {
    const screen = await chosen({ is: 'good', ...proposalOf(automatic, old) });
    expect(screen.texts('button')).toContain(o('preview.yes'));
    expect(screen.onImport).not.toHaveBeenCalled();
    await act(async () => screen.press(o('preview.yes')));
    expect(screen.onImport).toHaveBeenCalledWith(expect.objectContaining({ pack: automatic }));
    expect(screen.text()).toContain(o('preview.done', { name: shuppan.names.ja }));
  });

  it('imports once when yes is pressed twice, and asks again where it could not be kept', async () => {
    const screen = await chosen({ is: 'good', ...proposalOf(automatic, old) });
    screen.onImport.mockResolvedValue(false);
    screen.press(o('preview.yes'));
    screen.press(o('preview.yes'));
    await act(async () => {});
    expect(screen.onImport).toHaveBeenCalledOnce();
    screen.press(o('preview.yes'));
    expect(screen.onImport).toHaveBeenCalledTimes(2);
  });
});

describe('the list of rules', () => {
  const imported: ListedPack = {
    ...shuppan,
    sample: false,
    asOf: '2026-11-01',
    dated: 'day',
    by: 'file',
    importedOn: on,
    before: { asOf: '2026-10-01', dated: 'day' },
    builtInBeneath: true,
    broken: false,
  };
  function list(more: Partial<RulesProps>) {
    const screen = show(
      <Rules
        list={{}}
        packs={[imported]}
        refused={[]}
        brokenRecords={0}
        today={on}
        membersOf={() => []}
        onOpen={vi.fn()}
        onRead={vi.fn()}
        onImport={vi.fn()}
        onBack={vi.fn()}
        onRemove={vi.fn()}
        onCopy={vi.fn()}
        {...more}
      />,
    );
    leave = screen.leave;
    return screen;
  }

  it('goes back once when the button is pressed twice', () => {
    const onBack = vi.fn().mockResolvedValue(true);
    const { press } = list({ onBack });
    press(o('packs.back'));
    press(o('packs.back'));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('says so if rules could not be opened, and opens them the next time', async () => {
    const opened = { pack: shuppan, decided: () => [] };
    const onOpen = vi.fn().mockRejectedValueOnce(new Error('refused')).mockResolvedValue(opened);
    const { press, alert, text } = list({ onOpen });
    const lookIn = () => act(async () => press(o('packs.details')));
    await lookIn();
    await vi.waitFor(() => expect(alert()).toBe(ui('ja')('error.title')));
    expect(text()).not.toContain(o('packs.loading'));
    await lookIn();
    await lookIn();
    await vi.waitFor(() => expect(text()).toContain(shuppan.documents[0]?.title));
    expect(alert()).toBe('');
  });
});
