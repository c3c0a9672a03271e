import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/insurers/format';
import { checkPack, checkPackBytes, checkPackText } from '@/lib/proofreading/check';
import {
  faultKinds,
  faultLine,
  faultWords,
  type PackFault,
  type PackFaultKind,
} from '@/lib/proofreading/fault';
import { packNamed, packText, statement } from './sample';

type Loose = Record<string, unknown>;
type Broken = [name: string, kind: PackFaultKind, line: string, breaking: (pack: Pack) => unknown];

const good = 'samples/sample-society';
const loose = (value: unknown) => value as Loose;
const at = (pack: Pack, id: string) => pack.statements.findIndex((one) => one.id === id);
const cut = (pack: Pack, id: string) => {
  pack.statements.splice(at(pack, id), 1);
};

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

/** A question with a list of answers, and a statement that needs it. */
const asks = (pack: Pack, kind: string[]) => {
  loose(pack.facts).since = { kind, question: { ja: 'いつからですか。' } };
  loose(statement(pack, 'silence', 'silence.abroad').when)[`${pack.id}.since`] = kind;
};

/** Each breaks the valid sample in one way; `line` is what must be said of it, after the file. */
const broken: Broken[] = [
  [
    'a day of the year that there is not',
    'bad-form',
    'papers.certificate.validity.yearly: expected a day of the year, MM-DD, found "02-31"',
    (pack) => {
      loose(pack.papers?.certificate).validity = { yearly: '02-31' };
    },
  ],
  [
    'a validity that says nothing',
    'bad-form',
    'papers.certificate.validity: expected at least one of months, yearly, until, text, found {}',
    (pack) => {
      loose(pack.papers?.certificate).validity = {};
    },
  ],
  [
    'a document that an older one takes the place of',
    'unknown-document',
    'documents[1].supersededBy: expected a newer document, found "OLD"',
    (pack) => {
      const [first] = pack.documents;
      pack.documents.push(
        { ...(first as Pack['documents'][0]), key: 'NEW', date: '2026-02-01', supersededBy: 'OLD' },
        { ...(first as Pack['documents'][0]), key: 'OLD', date: '2026-01-01' },
      );
    },
  ],
  [
    'a citation that ends after its key',
    'unknown-document',
    'contacts[0].cites[0]: expected A, then - or a space, found "A-"',
    (pack) => {
      loose(pack.contacts[0]).cites = ['A-'];
    },
  ],
  [
    'a misspelt field',
    'unknown-field',
    'statements[4].frm: expected no such field, found "資格確認書交付申請書"',
    (pack) => {
      const one = loose(statement(pack, 'certificate', 'certificate.short'));
      one.frm = one.form;
      delete one.form;
    },
  ],
  [
    'an unknown field at the top',
    'unknown-field',
    'colour: expected no such field, found "blue"',
    (pack) => {
      loose(pack).colour = 'blue';
    },
  ],
  [
    'an unknown field inside a paper',
    'unknown-field',
    'papers.certificate.colour: expected no such field, found "yellow"',
    (pack) => {
      loose(pack.papers?.certificate).colour = 'yellow';
    },
  ],
  [
    'no contacts',
    'missing',
    'contacts: expected [ … ], found nothing',
    (pack) => delete loose(pack).contacts,
  ],
  [
    'a number where a text belongs',
    'wrong-kind',
    'names.kana: expected "…", found 5',
    (pack) => {
      loose(pack.names).kana = 5;
    },
  ],
  [
    'a text where a list belongs',
    'wrong-kind',
    'statements[0].cites: expected [ … ], found "A-1"',
    (pack) => {
      loose(pack.statements[0]).cites = 'A-1';
    },
  ],
  [
    'another format',
    'not-listed',
    'format: expected 1, found 0',
    (pack) => {
      loose(pack).format = 0;
    },
  ],
  [
    'a format of a newer version',
    'newer-format',
    'format: expected 1, found 2',
    (pack) => {
      loose(pack).format = 2;
    },
  ],
  [
    'a kind of insurer that does not exist',
    'not-listed',
    'kind: expected kyoukai | society | municipal | trade | mutual-aid | late-elderly | unknown, found "kenpo"',
    (pack) => {
      loose(pack).kind = 'kenpo';
    },
  ],
  [
    'a subject that does not exist',
    'not-listed',
    'statements[0].about: expected certificate | notice | desk | refused | paper | todo | silence | info, found "card"',
    (pack) => {
      loose(pack.statements[0]).about = 'card';
    },
  ],
  [
    'a ground that does not exist',
    'not-listed',
    'statements[0].ground[0]: expected ecert-void | no-card | returned | cancelled | not-registered | ecert-expired | my-number-missing | lost | renewing | damaged | assistance | custody | just-in-case | works, found "work"',
    (pack) => {
      loose(pack.statements[0]).ground = ['work', 'works', 'just-in-case'];
    },
  ],
  [
    'something nobody can show',
    'not-listed',
    'statements[12].bring[0]: expected mynaCard | notice | portalScreen | portalPdf | noticeCopy | certificate | oldCard | elderlyCard | phone | declaration, found "passport"',
    (pack) => {
      loose(statement(pack, 'desk', 'desk.card')).bring = ['passport'];
    },
  ],
  [
    'a visit that does not exist',
    'not-listed',
    'statements[12].visit[0]: expected reader | no-reader | reader-broken | phone | school-event | urgent, found "home"',
    (pack) => {
      loose(statement(pack, 'desk', 'desk.card')).visit = ['home'];
    },
  ],
  [
    'a 30 February',
    'no-such-day',
    'documents[0].date: expected a day YYYY-MM-DD that exists, found "2026-02-30"',
    (pack) => {
      loose(pack.documents[0]).date = '2026-02-30';
    },
  ],
  [
    'a day written the Japanese way',
    'bad-form',
    'statements[0].from: expected a day YYYY-MM-DD that exists, found "令和7年12月2日"',
    (pack) => {
      loose(pack.statements[0]).from = '令和7年12月2日';
    },
  ],
  [
    'a telephone number with words in it',
    'bad-form',
    'contacts[0].phone: expected a telephone number in digits, 03-1234-5678, found "内線 5"',
    (pack) => {
      loose(pack.contacts[0]).phone = '内線 5';
    },
  ],
  [
    'an address for a host',
    'bad-form',
    'sites[0]: expected a host in small letters, www.example.jp, found "https://www.mihon-kenpo.example/"',
    (pack) => {
      pack.sites = ['https://www.mihon-kenpo.example/'];
    },
  ],
  [
    'no citation',
    'out-of-range',
    'statements[1].cites: expected at least 1 entries, found "0"',
    (pack) => {
      loose(pack.statements[1]).cites = [];
    },
  ],
  [
    'a citation of a document that is not there',
    'unknown-document',
    'statements[1].cites[0]: expected A, then - or a space, found "B-6"',
    (pack) => {
      loose(pack.statements[1]).cites = ['B-6'];
    },
  ],
  [
    'a citation of a paper of a document that is not there',
    'unknown-document',
    'papers.notice.cites[0]: expected A, then - or a space, found "B-1"',
    (pack) => {
      loose(pack.papers?.notice).cites = ['B-1'];
    },
  ],
  [
    'a document superseded by itself',
    'unknown-document',
    'documents[0].supersededBy: expected a newer document, found "A"',
    (pack) => {
      loose(pack.documents[0]).supersededBy = 'A';
    },
  ],
  [
    'the same citation twice',
    'duplicate',
    'statements[1].cites[1]: expected each citation once, found "A-6"',
    (pack) => {
      loose(pack.statements[1]).cites = ['A-6', 'A-6'];
    },
  ],
  [
    'the same id twice',
    'duplicate',
    'statements[26].id: expected another than statements[25], found "silence.urgent"',
    (pack) => {
      loose(pack.statements[26]).id = 'silence.urgent';
    },
  ],
  [
    'two documents with one key',
    'duplicate',
    'documents[1].key: expected another than documents[0], found "A"',
    (pack) => {
      pack.documents.push(structuredClone(pack.documents[0] as never));
    },
  ],
  [
    'the same ground twice',
    'duplicate',
    'statements[5].ground: expected each one once, found "assistance"',
    (pack) => {
      loose(statement(pack, 'certificate', 'certificate.assistance')).ground = [
        'assistance',
        'assistance',
      ];
    },
  ],
  [
    'a main contact that is not there',
    'unknown-contact',
    'contact: expected tekiyou | my-number-free-dial | municipality, found "tekiyo"',
    (pack) => {
      pack.contact = 'tekiyo';
    },
  ],
  [
    'a silence with a contact that is not there',
    'unknown-contact',
    'statements[25].contact: expected tekiyou | my-number-free-dial | municipality, found "nobody"',
    (pack) => {
      loose(statement(pack, 'silence', 'silence.urgent')).contact = 'nobody';
    },
  ],
  [
    'a misspelt fact',
    'unknown-fact',
    'statements[2].when.joinning: expected a known fact (joining?), found "joinning"',
    (pack) => {
      loose(pack.statements[2]).when = { joinning: true };
    },
  ],
  [
    'a fact of another pack',
    'unknown-fact',
    'statements[25].when["other.uses"]: expected a known fact, found "other.uses"',
    (pack) => {
      loose(pack.statements[25]).when = { 'other.uses': true };
    },
  ],
  [
    'a fact named as JavaScript names things',
    'unknown-fact',
    'statements[25].when.toString: expected a known fact, found "toString"',
    (pack) => {
      loose(pack.statements[25]).when = { toString: true };
    },
  ],
  [
    'a value a fact does not have',
    'unknown-value',
    'statements[25].when.visit: expected reader | no-reader | reader-broken | phone | school-event | urgent, found "hurry"',
    (pack) => {
      loose(pack.statements[25]).when = { visit: 'hurry' };
    },
  ],
  [
    'a word for yes or no',
    'unknown-value',
    'statements[25].when.insured: expected true | false, found "yes"',
    (pack) => {
      loose(pack.statements[25]).when = { insured: 'yes' };
    },
  ],
  [
    'an age as a value',
    'wrong-test',
    'statements[25].when.age: expected {atLeast, below}, found 70',
    (pack) => {
      loose(pack.statements[25]).when = { age: 70 };
    },
  ],
  [
    'an age as a day',
    'wrong-test',
    'statements[25].when.age: expected {atLeast, below}, found { … }',
    (pack) => {
      loose(pack.statements[25]).when = { age: { from: '2026-01-01' } };
    },
  ],
  [
    'a test that is none',
    'wrong-test',
    'statements[25].when.age.over: expected from | until | atLeast | below | not, found 70',
    (pack) => {
      loose(pack.statements[25]).when = { age: { over: 70 } };
    },
  ],
  [
    'an age in quotation marks',
    'wrong-kind',
    'statements[25].when.age.atLeast: expected a number without quotation marks, found "70"',
    (pack) => {
      loose(pack.statements[25]).when = { age: { atLeast: '70' } };
    },
  ],
  [
    'an age below zero',
    'out-of-range',
    'statements[25].when.age.atLeast: expected at least 0, found -1',
    (pack) => {
      loose(pack.statements[25]).when = { age: { atLeast: -1 } };
    },
  ],
  [
    'a condition on a day that there is not',
    'no-such-day',
    'statements[25].when.enrolledOn.from: expected a day YYYY-MM-DD that exists, found "2026-02-30"',
    (pack) => {
      loose(pack.statements[25]).when = { enrolledOn: { from: '2026-02-30' } };
    },
  ],
  [
    'a name that a range of days does not have',
    'wrong-test',
    'statements[25].when.enrolledOn.to: expected from | until, found "2026-02-01"',
    (pack) => {
      loose(pack.statements[25]).when = { enrolledOn: { from: '2026-01-01', to: '2026-02-01' } };
    },
  ],
  [
    'a range half of days and half of numbers',
    'wrong-test',
    'statements[25].when.age: expected {from, until} | {atLeast, below} | {not}, found { … }',
    (pack) => {
      loose(pack.statements[25]).when = { age: { atLeast: 70, until: '2026-01-01' } };
    },
  ],
  [
    'nothing that it must not be',
    'wrong-kind',
    'statements[25].when.notice.not: expected a value | [values], found null',
    (pack) => {
      loose(pack.statements[25]).when = { notice: { not: null } };
    },
  ],
  [
    'an answer that rests on itself',
    'circular',
    'statements[7].when.hold: expected a fact that does not rest on this answer, found "hold"',
    (pack) => {
      loose(statement(pack, 'certificate', 'certificate.not-named')).when = { hold: 'both' };
    },
  ],
  [
    'a period turned round',
    'reversed',
    'statements[25]: expected from before until, found 2026-08-01 … 2026-04-01',
    (pack) => {
      Object.assign(loose(pack.statements[25]), { from: '2026-08-01', until: '2026-04-01' });
    },
  ],
  [
    'a period of no days',
    'reversed',
    'statements[25]: expected from before until, found 2026-08-01 … 2026-08-01',
    (pack) => {
      Object.assign(loose(pack.statements[25]), { from: '2026-08-01', until: '2026-08-01' });
    },
  ],
  [
    'a certificate that ends before it is given',
    'too-early',
    'statements[4].validity.until: expected a day from 2026-12-01 on, found "2008-11-30"',
    (pack) => {
      const short = statement(pack, 'certificate', 'certificate.short');
      pack.statements.push({ ...short, id: 'certificate.old', until: '2026-12-01' });
      Object.assign(short, { from: '2026-12-01', validity: { until: '2008-11-30' } });
    },
  ],
  [
    'a certificate that ends before the pack speaks',
    'too-early',
    'statements[4].validity.until: expected a day from 2025-12-02 on, found "2015-12-02"',
    (pack) => {
      statement(pack, 'certificate', 'certificate.short').validity = { until: '2015-12-02' };
    },
  ],
  [
    'ages turned round',
    'reversed',
    'statements[25].when.age: expected atLeast before below, found 75 … 70',
    (pack) => {
      loose(pack.statements[25]).when = { age: { atLeast: 75, below: 70 } };
    },
  ],
  [
    'days of waiting turned round',
    'reversed',
    'statements[4].lead.businessDaysAfterFiling: expected [first, last], found [5, 3]',
    (pack) => {
      loose(statement(pack, 'certificate', 'certificate.short')).lead = {
        businessDaysAfterFiling: [5, 3],
      };
    },
  ],
  [
    'a certificate that comes no way at all',
    'missing',
    'statements[5].route: expected how it comes, found nothing',
    (pack) => delete loose(statement(pack, 'certificate', 'certificate.assistance')).route,
  ],
  [
    'a way to a certificate that is not given',
    'no-effect',
    'statements[0].route: expected no route, since grant is no, found "automatic"',
    (pack) => {
      loose(pack.statements[0]).route = 'automatic';
    },
  ],
  [
    'a question about a notice without its topic',
    'missing',
    'statements[10].topic: expected what is not stated, found nothing',
    (pack) => {
      loose(statement(pack, 'notice', 'notice.certificate-only')).give = 'ask';
    },
  ],
  [
    'an unknown topic',
    'unknown-topic',
    'statements[25].topic: expected a known topic, or words.ja["silent.hurry"], found "hurry"',
    (pack) => {
      loose(statement(pack, 'silence', 'silence.urgent')).topic = 'hurry';
    },
  ],
  [
    'an unknown action',
    'unknown-action',
    'statements[23].action: expected a known action (report-certificate-lost?), found "report-certificat-lost"',
    (pack) => {
      statement(pack, 'todo', 'todo.certificate-lost').action = 'report-certificat-lost';
    },
  ],
  [
    'an action without a sentence',
    'missing',
    'statements[23].say: expected a sentence for wait-certificate, found nothing',
    (pack) => {
      statement(pack, 'todo', 'todo.certificate-lost').action = 'wait-certificate';
    },
  ],
  [
    'a sentence that is not there',
    'unknown-say',
    'statements[23].say: expected a key of words.ja (short?), found "shot"',
    (pack) => {
      statement(pack, 'todo', 'todo.certificate-lost').say = 'shot';
    },
  ],
  [
    'a sentence missing in a language',
    'missing-word',
    'words.en.short: expected a sentence, as in words.ja, found nothing',
    (pack) => delete loose(pack.words?.en).short,
  ],
  [
    'a sentence in English alone',
    'missing-word',
    'words.ja.more: expected a sentence, as in words.en, found nothing',
    (pack) => {
      loose(pack.words?.en).more = 'More.';
    },
  ],
  [
    'a mark nobody fills',
    'unknown-mark',
    'words.en.short: expected {insurer} alone, found "{name}"',
    (pack) => {
      loose(pack.words?.en).short = 'Dear {name}.';
    },
  ],
  [
    'a sentence nobody says',
    'unused',
    'words.ja.more: expected a statement that says it, found none',
    (pack) => {
      for (const texts of Object.values(pack.words ?? {})) loose(texts).more = 'x';
    },
  ],
  [
    'a question nobody needs',
    'unused',
    'facts.colour: expected a condition on sample-society.colour, found none',
    (pack) => {
      loose(pack.facts).colour = { kind: 'boolean', question: { ja: '色は何ですか。' } };
    },
  ],
  [
    'a question in English alone',
    'missing-word',
    'facts.dataBlocked.question.ja: expected the question in Japanese, found nothing',
    (pack) => delete loose(pack.facts?.dataBlocked?.question).ja,
  ],
  [
    'a usual answer that is none',
    'unknown-value',
    'facts.dataBlocked.usual: expected one of its values, found "no"',
    (pack) => {
      loose(pack.facts?.dataBlocked).usual = 'no';
    },
  ],
  [
    'an answer that could hold a number of a person',
    'number-in-answer',
    'facts.since.kind[1]: expected at most five digits in a row, found "2026/4/1より前"',
    (pack) => asks(pack, ['そのあと', '2026/4/1より前']),
  ],
  [
    'an answer that begins with a blank',
    'blank',
    'facts.since.kind[1]: expected no blank at either end, found " 前"',
    (pack) => asks(pack, ['あと', ' 前']),
  ],
  [
    'an answer with a mark nobody sees',
    'unseen-mark',
    'facts.since.kind[1]: expected only marks that can be seen, found "前\\u{200b}から"',
    (pack) => asks(pack, ['あと', '前\u200bから']),
  ],
  [
    'an answer too long to be kept',
    'out-of-range',
    'facts.since.kind[1]: expected at most 100 letters, found 101',
    (pack) => {
      asks(pack, ['あと', '前'.repeat(101)]);
      loose(statement(pack, 'silence', 'silence.abroad').when)[`${pack.id}.since`] = ['あと'];
    },
  ],
  [
    'the same answer twice',
    'duplicate',
    'facts.since.kind: expected each answer once, found "前"',
    (pack) => {
      asks(pack, ['あと', '前', '前']);
      loose(statement(pack, 'silence', 'silence.abroad').when)[`${pack.id}.since`] = ['前'];
    },
  ],
  [
    'a name that is blank',
    'blank',
    'names.short: expected something to read, found "\u3000"',
    (pack) => {
      pack.names.short = '\u3000';
    },
  ],
  [
    'a name that would colour a terminal',
    'unseen-mark',
    'names.en: expected only marks that can be seen, found "\\u001b[31mA"',
    (pack) => {
      pack.names.en = '\x1b[31mA';
    },
  ],
  [
    'a contact that turns the writing round',
    'unseen-mark',
    'contacts[0].name: expected only marks that can be seen, found "\\u{202e}係"',
    (pack) => {
      loose(pack.contacts[0]).name = '\u202e係';
    },
  ],
  [
    'a name of two lines',
    'unseen-mark',
    'names.kana: expected only marks that can be seen, found "あ\\nい"',
    (pack) => {
      pack.names.kana = 'あ\nい';
    },
  ],
  [
    'how a certificate that nobody gets is posted',
    'no-effect',
    'statements[0].deliveryNote: expected no deliveryNote, since grant is no, found "簡易書留"',
    (pack) => {
      loose(pack.statements[0]).deliveryNote = '簡易書留';
    },
  ],
  [
    'a mark in Japanese',
    'unknown-mark',
    'words.ja.short: expected {insurer} alone, found "{氏名}"',
    (pack) => {
      loose(pack.words?.ja).short = '{insurer}から{氏名}様へ。';
    },
  ],
  [
    'a mark in wide brackets',
    'unknown-mark',
    'words.ja.short: expected {insurer} alone, found "｛insurer｝"',
    (pack) => {
      loose(pack.words?.ja).short = '｛insurer｝から。';
    },
  ],
  [
    'the notice alone at the desk',
    'notice-alone',
    'statements[13].bring: expected mynaCard beside the notice, found ["notice"]',
    (pack) => {
      cut(pack, 'refused.notice');
      loose(statement(pack, 'desk', 'desk.screen')).bring = ['notice'];
    },
  ],
  [
    'a sample that does not say so',
    'sample',
    'names.ja: expected a name with 見本 in it, found "山の手健康保険組合"',
    (pack) => {
      pack.names.ja = '山の手健康保険組合';
    },
  ],
  [
    'a sample that takes somebody’s site',
    'sample',
    'sites: expected invented hosts that end in .example, found www.mhlw.go.jp',
    (pack) => {
      pack.sites = ['www.mhlw.go.jp'];
    },
  ],
  [
    'a kind kept for those we do not know',
    'reserved',
    'kind: expected the kind of insurer, found "unknown"',
    (pack) => {
      pack.kind = 'unknown';
    },
  ],
  [
    'an id kept for the whole country',
    'reserved',
    'statements[26].id: expected an id without national., found "national.abroad"',
    (pack) => {
      loose(pack.statements[26]).id = 'national.abroad';
    },
  ],
  [
    'a ground without an answer',
    'gap',
    'statements: expected a certificate statement for ground custody, found none on 2025-12-02, cardInCustody: true, joining: false',
    (pack) => {
      loose(statement(pack, 'certificate', 'certificate.not-named')).ground = [
        'damaged',
        'ecert-void',
      ];
      pack.statements.unshift({
        id: 'certificate.custody',
        about: 'certificate',
        ground: ['custody'],
        when: { joining: true },
        grant: 'ask',
        cites: ['A-1'],
      });
    },
  ],
  [
    'a day without an answer',
    'gap',
    'statements: expected a certificate statement for ground my-number-missing, found none on 2026-08-01, myNumberSubmitted: false',
    (pack) => {
      loose(statement(pack, 'certificate', 'certificate.my-number-missing')).until = '2026-08-01';
    },
  ],
  [
    'people nobody says send a notice to',
    'gap',
    'statements: expected a notice statement, found none on 2025-12-02, sample-society.dataBlocked: true',
    (pack) => cut(pack, 'notice.certificate-only'),
  ],
  [
    'a ground both given and refused',
    'contradiction',
    'statements[27]: expected one certificate statement at a time (certificate.late), found certificate.short too, on 2026-04-01, card: lost, joining: true',
    (pack) => {
      const short = statement(pack, 'certificate', 'certificate.short');
      short.when = { joining: true };
      pack.statements.push({
        id: 'certificate.late',
        about: 'certificate',
        ground: ['lost', 'renewing'],
        from: '2026-04-01',
        grant: 'no',
        cites: ['A-5'],
      });
      pack.statements.push({
        id: 'certificate.early',
        about: 'certificate',
        ground: ['lost', 'renewing'],
        when: { joining: false },
        until: '2026-04-01',
        grant: 'no',
        cites: ['A-5'],
      });
    },
  ],
  [
    'two ways to a certificate',
    'overlap',
    'statements[3]: expected one certificate statement at a time (certificate.monthly), found certificate.joining too, on 2025-12-02, card: none, joining: true',
    (pack) => delete loose(statement(pack, 'certificate', 'certificate.monthly')).when,
  ],
  [
    'a statement behind another',
    'shadowed',
    'statements[27]: expected a situation of its own for certificate.again, found all of them taken by certificate.short',
    (pack) => {
      const short = statement(pack, 'certificate', 'certificate.short');
      pack.statements.push({ ...structuredClone(short), id: 'certificate.again' });
    },
  ],
  [
    'two notices at once',
    'shadowed',
    'statements[27]: expected a situation of its own for notice.again, found all of them taken by notice.card',
    (pack) => {
      const card = statement(pack, 'notice', 'notice.card');
      pack.statements.push({ ...structuredClone(card), id: 'notice.again', give: 'yes' });
    },
  ],
  [
    'a set both shown and refused',
    'contradiction',
    'statements[15]: expected a set that is either shown or refused (refused.old-card), found desk.screen too, on 2027-01-06, visit: no-reader, oldCard: held',
    (pack) => {
      statement(pack, 'desk', 'desk.screen').bring = ['oldCard'];
    },
  ],
  [
    'a paper both kept and thrown away',
    'contradiction',
    'statements[27]: expected one thing to do with the oldCard (paper.keep), found paper.old-card too, on 2027-01-06',
    (pack) => {
      pack.statements.push({
        id: 'paper.keep',
        about: 'paper',
        paper: 'oldCard',
        do: 'keep',
        cites: ['A-14'],
      });
    },
  ],
  [
    'the same silence twice',
    'overlap',
    'statements[27]: expected the topic urgent once (silence.hurry), found silence.urgent too, on 2027-01-06, visit: urgent',
    (pack) => {
      const urgent = statement(pack, 'silence', 'silence.urgent');
      pack.statements.push({ ...structuredClone(urgent), id: 'silence.hurry' });
    },
  ],
  [
    'a statement no case of which exists',
    'never-applies',
    'statements[26]: expected a situation for silence.abroad, found none',
    (pack) => {
      statement(pack, 'silence', 'silence.abroad').when = { cardWorks: true, card: 'lost' };
    },
  ],
  [
    'a certificate for people who do not exist',
    'never-applies',
    'statements[27]: expected a situation for certificate.nobody, found none',
    (pack) => {
      pack.statements.push({
        id: 'certificate.nobody',
        about: 'certificate',
        ground: ['no-card'],
        when: { left: true, joining: true },
        grant: 'no',
        cites: ['A-1'],
      });
    },
  ],
  [
    'a visit nobody speaks of',
    'gap',
    'statements: expected a desk statement or silence for urgent, found none on 2025-12-02, visit: urgent, sample-society.dataBlocked: false',
    (pack) => {
      loose(statement(pack, 'silence', 'silence.urgent')).when = { insured: true };
    },
  ],
  [
    'a certificate that nobody shows',
    'gap',
    'statements: expected a desk statement with the certificate, found none on 2025-12-02, sample-society.dataBlocked: true',
    (pack) => cut(pack, 'desk.certificate'),
  ],
  [
    'a certificate that nobody shows any more',
    'gap',
    'statements: expected a desk statement with the certificate, found none on 2026-08-01, sample-society.dataBlocked: true',
    (pack) => {
      statement(pack, 'desk', 'desk.certificate').until = '2026-08-01';
    },
  ],
  [
    'a certificate that only few can show',
    'gap',
    'statements: expected a desk statement with the certificate, found none on 2025-12-02, sample-society.dataBlocked: true, abroad: false',
    (pack) => {
      statement(pack, 'desk', 'desk.certificate').when = { abroad: true };
    },
  ],
  [
    'a visit of which nobody speaks any more',
    'gap',
    'statements: expected a desk statement or silence for school-event, found none on 2026-08-01, visit: school-event, sample-society.dataBlocked: false',
    (pack) => {
      statement(pack, 'silence', 'silence.school-event').until = '2026-08-01';
    },
  ],
  [
    'a day between two sets to show',
    'gap',
    'statements: expected a desk statement or silence for phone, found none on 2026-08-01, visit: phone, sample-society.dataBlocked: false',
    (pack) => {
      const card = statement(pack, 'desk', 'desk.card');
      pack.statements.push(
        { ...card, id: 'desk.card.phone', visit: ['phone'], until: '2026-08-01' },
        { ...card, id: 'desk.card.phone.new', visit: ['phone'], from: '2026-08-02' },
      );
      card.visit = ['reader'];
    },
  ],
  [
    'a set to show that says nothing to most',
    'gap',
    'statements: expected a desk statement or silence for no-reader, found none on 2025-12-02, visit: no-reader, abroad: false, sample-society.dataBlocked: false',
    (pack) => {
      const screen = statement(pack, 'desk', 'desk.screen');
      pack.statements.push({ ...screen, id: 'desk.screen.broken', visit: ['reader-broken'] });
      Object.assign(screen, { visit: ['no-reader'], when: { abroad: true } });
    },
  ],
  [
    'a name that reaches into JavaScript',
    'forbidden-key',
    'words.ja.constructor: expected another name, found "constructor"',
    (pack) => {
      Object.assign(loose(pack.words?.ja), { constructor: 'x' });
    },
  ],
  [
    'nesting that only a trap needs',
    'too-deep',
    'note[0][0][0][0][0][0][0][0][0][0][0]: expected at most 12 levels, found more',
    (pack) => {
      let deep: unknown = 'x';
      for (let i = 0; i < 60; i++) deep = [deep];
      loose(pack).note = deep;
    },
  ],
];

describe('a broken pack', () => {
  it.each(broken)('%s: one line, in the right place', (_, kind, line, breaking) => {
    const pack = packNamed(good);
    breaking(pack);
    const { faults } = checkPackText(JSON.stringify(pack));
    expect(faults?.map((one) => faultLine('x.json', one))).toEqual([`x.json: ${line}`]);
    expect(faults?.map((one) => one.kind)).toEqual([kind]);
  });

  /** Nobody may look at data with these, or nobody here can judge it: nothing else is read then. */
  const endsReading: readonly PackFaultKind[] = ['forbidden-key', 'too-deep', 'newer-format'];

  it.each(
    broken.filter(([, kind, line]) => !endsReading.includes(kind) && !/^contacts?:/.test(line)),
  )('%s: does not hide what else is wrong', (_, __, line, breaking) => {
    const pack = packNamed(good);
    breaking(pack);
    pack.contact = 'nobody';
    const [last] = pack.documents.slice(-1);
    loose(last).url = 'ftp://example.jp';
    const found = checkPack(JSON.parse(JSON.stringify(pack))).faults?.map((one) =>
      faultLine('x.json', one),
    );
    expect(found).toContain(`x.json: ${line}`);
    expect(found?.filter((one) => one.includes(': contact: '))).toHaveLength(1);
    expect(found?.filter((one) => one.includes('].url: '))).toHaveLength(1);
    expect(found).toHaveLength(3);
  });

  it('a field that another’s name begins with hides nothing of that one', () => {
    const pack = packNamed(good);
    const { contact: _, ...rest } = pack;
    loose(rest.contacts[0]).cites = ['Z-1'];
    expect(checkPack(rest).faults?.map(({ path }) => path)).toEqual([
      'contact',
      'contacts[0].cites[0]',
    ]);
  });

  const text = packText(good);
  const files: [string, PackFaultKind, string, string][] = [
    ['an empty file', 'bad-json', 'line 1 column 1: expected JSON, found an empty file', ''],
    [
      'a comma too many',
      'bad-json',
      'line 3 column 1: expected JSON, found a syntax error at }',
      '{\n"id": "a",\n}',
    ],
    [
      'a comma too many in a list',
      'bad-json',
      'line 2 column 13: expected JSON, found a syntax error at ],',
      '{\n"sites": [1,],\n"id": "a"}',
    ],
    [
      'a word that is no value',
      'bad-json',
      'line 2 column 11: expected JSON, found a syntax error at True',
      '{\n"sample": True\n}',
    ],
    [
      'a wide space',
      'bad-json',
      'line 1 column 6: expected JSON, found a syntax error at U+3000',
      '{"id"\u3000: "a"}',
    ],
    [
      'a mark that steers a terminal',
      'bad-json',
      'line 1 column 3: expected JSON, found a syntax error at \\u{7}',
      '{}\u0007',
    ],
    [
      'a tab inside a text',
      'bad-json',
      'line 1 column 8: expected JSON, found a syntax error at "a',
      '{"id": "a\tb"}',
    ],
    [
      'more than one value',
      'bad-json',
      'line 2 column 1: expected JSON, found a syntax error at {}',
      '{}\n{}',
    ],
    [
      'a file that breaks off',
      'bad-json',
      'line 2 column 10: expected JSON, found the end of it',
      '{\n"id": "a"',
    ],
    [
      'a name that stands twice',
      'duplicate-key',
      'contact: expected one of each, found "\\"contact\\""',
      text.replace('"contact": "tekiyou"', '"contact": "other", "contact": "tekiyou"'),
    ],
    [
      'a file that is too large',
      'too-large',
      'expected at most 262144 bytes, found 262145',
      `"${'x'.repeat(256 * 1024 - 1)}"`,
    ],
    [
      'a trap for prototypes',
      'forbidden-key',
      '__proto__: expected another name, found "__proto__"',
      '{"__proto__": {"id": "x"}}',
    ],
    ['not a pack at all', 'wrong-kind', 'expected { … }, found 5', '5'],
  ];

  it.each(files)('%s: one line', (_, kind, line, source) => {
    const { faults } = checkPackText(source);
    expect(faults?.map((one) => faultLine('x.json', one))).toEqual([`x.json: ${line}`]);
    expect(faults?.[0]?.kind).toBe(kind);
  });

  const japanese = '{"names": "見本の健康保険組合"}';
  const utf16 = new Uint8Array(Buffer.from(japanese, 'utf16le'));
  const encoded: [string, string, Uint8Array][] = [
    ['Shift_JIS', 'another encoding', bytesOf('7b22 8ca9 967b 223a 317d')],
    ['EUC-JP', 'another encoding', bytesOf('7b22 b8ab cbdc 223a 317d')],
    ['ISO-2022-JP', 'JIS (ISO-2022-JP)', bytesOf('7b22 1b2442 382b 4b5c 1b2842 223a 317d')],
    ['UTF-16 with a mark', 'another encoding', new Uint8Array([0xff, 0xfe, ...utf16])],
    ['UTF-16 without one', 'UTF-16', new Uint8Array(Buffer.from('{"id": "a"}', 'utf16le'))],
    ['UTF-16, the other way round', 'UTF-16', bytesOf('007b 0022 0061 0022 003a 0031 007d')],
  ];

  it.each(encoded)('a file in %s: one line that asks for UTF-8', (_, found, bytes) => {
    const { faults } = checkPackBytes(bytes, 'outside');
    expect(faults?.map((one) => faultLine('x.json', one))).toEqual([
      `x.json: expected a text in UTF-8, found ${found}`,
    ]);
    expect(faultWords(faults?.[0] as PackFault, 'ja')).toMatch(/UTF-8.+保存し直します。$/);
  });

  it('a mark before UTF-8 is forgiven', () => {
    const { faults } = checkPackBytes(new TextEncoder().encode(`\uFEFF${text}`), 'outside');
    expect(faults).toBeUndefined();
  });

  it('is broken in every kind of way there is', () => {
    const met = new Set([...broken, ...files].map(([, kind]) => kind));
    met.add('not-utf-8');
    const missed = faultKinds.filter((kind) => !met.has(kind) && kind !== 'too-many-situations');
    expect(missed).toEqual([]);
    expect(broken.length + files.length).toBeGreaterThanOrEqual(40);
  });
});
