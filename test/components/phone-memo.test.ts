import { describe, expect, it } from 'vitest';
import { callsOf } from '@/components/sheet/memo';
import type { Contact } from '@/lib/insurers/format';
import type { SpokenVerdict } from '@/lib/words/verdict';

const desk: Contact = { id: 'desk', name: '適用課', phone: '03-0000-0000', cites: ['S-3'] };
const branch: Contact = { id: 'branch', name: '支部', cites: ['S-3'] };
const line: Contact = { id: 'my-number-free-dial', name: 'フリーダイヤル', cites: ['N-tel'] };

const silent = (contact: string, text: string) =>
  ({ topic: text, contact, text }) as unknown as SpokenVerdict['silent'][number];
const todo = (action: string, to: string | undefined, text: string) =>
  ({ action, to, text, cites: [] }) as unknown as SpokenVerdict['todo'][number];

describe('the memo for calls', () => {
  it('asks everybody what is theirs, in the order of the contacts', () => {
    const calls = callsOf(
      {
        silent: [silent('branch', 'お知らせをなくしたとき、どうするか。')],
        todo: [
          todo('apply-certificate', 'insurer', '資格確認書を申請します。郵送で届きます。'),
          todo('stop-card', 'hotline', 'カードを止めます。'),
          todo('report-police', 'police', '警察に届けます。'),
        ],
      },
      [desk, branch, line],
    );
    expect(
      calls.map(({ contact, open, errands, topic }) => [contact.id, open, errands, topic]),
    ).toEqual([
      ['desk', [], ['資格確認書を申請します。'], null],
      ['branch', ['お知らせをなくしたとき、どうするか。'], [], null],
      ['my-number-free-dial', [], [], 'lost'],
    ]);
  });

  it('leaves out whom there is nothing to ask, but never the nearest desk', () => {
    const verdict = { silent: [silent('branch', 'あれはどうか。')], todo: [] };
    const asked = callsOf(verdict, [desk, branch, line]).map(({ contact }) => contact);
    expect(asked).toEqual([desk, branch]);
    expect(callsOf({ silent: [], todo: [] }, [line, desk]).map(({ contact }) => contact)).toEqual([
      desk,
    ]);
    expect(callsOf({ silent: [], todo: [] }, [])).toEqual([]);
  });

  it('does not ask how to ask', () => {
    const asking = { silent: [], todo: [todo('ask-insurer', 'insurer', '加入先に聞きます。')] };
    expect(callsOf(asking, [desk])[0]?.errands).toEqual([]);
  });

  it('tells an English first sentence from a dot inside it', () => {
    const apply = todo('apply-certificate', 'insurer', 'Call 03.3292 at once. It is free.');
    const [call] = callsOf({ silent: [], todo: [apply] }, [desk]);
    expect(call?.errands).toEqual(['Call 03.3292 at once.']);
  });
});
