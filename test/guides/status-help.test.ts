import { describe, expect, it } from 'vitest';
import status from '@/assets/words/ja/status.json';
import { hotlineCites } from '@/lib/guides/lines';
import { messages } from '@/lib/guides/messages';
import { type Source, sources } from '@/lib/guides/sources';
import { type Help, statusHelp } from '@/lib/guides/status-help';
import { statusIds } from '@/lib/pages/status/words';
import { documentOf } from '@/lib/words/citations';
import { everyLang } from '@/lib/words/lang';
import { portalWords } from '@/lib/words/portal';

const all: [string, Help][] = [
  ...statusIds.map((id): [string, Help] => [id, statusHelp[id]]),
  ...messages.map((one): [string, Help] => [`${one.id} ${one.quote ?? ''}`, one]),
];

describe('every status and message', () => {
  it.each(all)(
    '%s: says what it means and what to do, with words and known sources',
    (_id, one) => {
      expect(one.next.length).toBeGreaterThan(0);
      for (const lang of everyLang)
        for (const key of [one.means, ...one.next.map(({ say }) => say)])
          expect(portalWords(lang)(key), key).not.toBe(key);
      for (const cite of [...one.cites, ...one.next.flatMap(({ cites }) => cites), ...hotlineCites])
        expect(documentOf(cite, sources), cite).toBeDefined();
    },
  );

  it.each(all.filter(([id]) => !/^(contradictory|several-people)/.test(id)))(
    '%s: its meaning has a source',
    (_id, { cites }) => {
      expect(cites.length).toBeGreaterThan(0);
    },
  );

  it('no sentence is left over', () => {
    const used = new Set(all.flatMap(([, one]) => [one.means, ...one.next.map(({ say }) => say)]));
    const sentences = Object.keys(status).filter((key) =>
      /^(status|message)\..*\.(means|next)/.test(key),
    );
    expect(sentences.filter((key) => !used.has(key as never))).toEqual([]);
  });
});

describe('what may be taken over', () => {
  it('is registered or nothing', () => {
    const facts = statusIds.map((id) => [id, statusHelp[id].facts] as const);
    expect(facts.filter(([, fact]) => Object.keys(fact).length > 0)).toEqual([
      ['registered', { registered: true }],
      ['not-registered', { registered: false }],
      ['no-insurance-data', { registered: false }],
    ]);
  });
});

describe('looking up', () => {
  it('offers everything once, and says whose words are not known', () => {
    const names = messages.map(({ quote, about }) => quote ?? about);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(messages.length);
    expect(messages.filter(({ quote }) => !quote).map(({ id }) => id)).toEqual([
      'applied-processing',
      'viewing-suspended',
      'another-person',
    ]);
  });

  it('has the texts of the clinic’s reader to the letter', () => {
    expect(messages.filter(({ place }) => place === 'clinic').map(({ quote }) => quote)).toEqual([
      '資格（無効）',
      '資格情報なし',
      '資格未確認',
      '電子証明書(利用者証明用電子証明書)が失効しています',
      '証明書の有効期限が3か月以内となっています。市区町村の窓口で更新手続きをお願いします。',
    ]);
  });

  it('rests on private pages only where nothing else is known, and tells which those are', () => {
    const reported = (cite: string) => documentOf<Source>(cite, sources)?.reported === true;
    const ids = messages.filter(({ cites }) => cites.some(reported)).map(({ id }) => id);
    expect(ids).toEqual([
      'signed-out',
      'ecert-invalid',
      'signing-ecert-void',
      'log-in-again',
      'reader-unconfirmed',
      'reader-ecert-soon',
      'extension-disabled',
    ]);
  });
});
