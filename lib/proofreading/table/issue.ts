import type { CertificateStatement, NoticeStatement, Pack, Statement } from '@/lib/insurers/format';
import { deliveryText, leadText, saidText, validityText } from '../details';
import type { Phrases } from '../phrases';

/** Rows of who gets a paper, one for each statement. */
export function certificateTable(pack: Pack, say: Phrases): [string[], string[][]] {
  const heads = ['who', 'when', 'answer', 'route', 'forms', 'lead', 'validity'] as const;
  const rows = pack.statements
    .filter((one) => one.about === 'certificate')
    .map((one) => [
      say.grounds(one.ground),
      say.condition(one.when),
      answerOf(one, one.grant, say),
      joined(
        [
          one.route ? say.label('route', one.route) : '',
          deliveryText(one, say),
          one.renewal ? say.label('renewal', one.renewal) : '',
        ],
        say,
      ),
      joined([one.form ?? '', one.to ? say.label('to', one.to) : ''], say),
      leadText(one.lead, say),
      validityText(one.validity, say),
      ...ending(one, pack, say),
    ]);
  return [headsOf(heads, say), rows];
}

export function noticeTable(pack: Pack, say: Phrases): [string[], string[][]] {
  const heads = ['when', 'answer', 'delivery', 'lead', 'validity'] as const;
  const rows = pack.statements
    .filter((one) => one.about === 'notice')
    .map((one) => [
      say.condition(one.when),
      joined([answerOf(one, one.give, say), one.lastFour ? say.t('mark.lastFour') : ''], say),
      deliveryText(one, say),
      leadText(one.lead, say),
      validityText(one.validity, say),
      ...ending(one, pack, say),
    ]);
  return [headsOf(heads, say), rows];
}

function answerOf(one: CertificateStatement | NoticeStatement, answer: string, say: Phrases) {
  const given = say.label('answer', answer) + (one.planned ? say.t('mark.planned') : '');
  return one.title ? `${given}: ${one.title}` : given;
}

export const joined = (parts: readonly string[], say: Phrases) =>
  parts.filter((part) => part !== '').join(say.t('join.or'));

/** The last columns of every table: the pack's own sentence, the period, the sources. */
export const ending = (one: Statement, pack: Pack, say: Phrases): string[] => [
  saidText(one, pack, say.lang),
  say.period(one),
  one.cites.join(', '),
];

const lastHeads = ['say', 'period', 'cites'];

export const headsOf = (names: readonly string[], say: Phrases): string[] =>
  [...names, ...lastHeads].map((name) => say.label('col', name));
