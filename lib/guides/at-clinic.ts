import type { Case, Place, StepGuide } from './guide';

/** The screens of a reader. Only the practice portal has such a page; no site does. */
export const readerPage = 'clinic-reader';

const onReader = (...labels: RegExp[]): Place[] => [
  { kind: 'heading', labels, pages: [readerPage] },
];

const cases: readonly Case[] = [
  {
    id: 'certificate',
    when: 'guide.at-clinic.certificate',
    say: 'guide.at-clinic.certificate.note',
    cites: ['K p10', 'S-15', 'T-4-10', 'G-05'],
  },
  {
    id: 'notice-alone',
    when: 'guide.at-clinic.notice-alone',
    say: 'guide.at-clinic.notice-alone.note',
    cites: ['K p10', 'S-9', 'G-05', 'T-3-1'],
  },
  {
    id: 'no-reader',
    when: 'guide.at-clinic.no-reader',
    say: 'guide.at-clinic.no-reader.note',
    cites: ['K p10'],
  },
  {
    id: 'unreadable',
    when: 'guide.at-clinic.unreadable',
    say: 'guide.at-clinic.unreadable.note',
    cites: ['S-9', 'S-10'],
  },
  {
    id: 'trouble',
    when: 'guide.at-clinic.trouble',
    say: 'guide.at-clinic.trouble.note',
    cites: ['G-05', 'G-06'],
  },
  {
    id: 'no-online',
    when: 'guide.at-clinic.no-online',
    say: 'guide.at-clinic.no-online.note',
    cites: ['T-3-1', 'T-4-3', 'T-1-6'],
  },
  {
    id: 'elderly',
    when: 'guide.at-clinic.elderly',
    say: 'guide.at-clinic.elderly.note',
    cites: ['K p20', 'K p10'],
  },
  {
    id: 'check-up',
    when: 'guide.at-clinic.check-up',
    say: 'guide.at-clinic.check-up.note',
    cites: ['F'],
  },
  {
    id: 'not-valid',
    when: 'guide.at-clinic.not-valid',
    say: 'guide.at-clinic.not-valid.note',
    cites: ['S-1', 'S-2'],
  },
  {
    id: 'urgent',
    when: 'guide.at-clinic.urgent',
    say: 'guide.at-clinic.urgent.note',
    cites: ['S-3'],
  },
  {
    id: 'declaration',
    when: 'guide.at-clinic.declaration',
    say: 'guide.at-clinic.declaration.note',
    cites: ['S-3'],
  },
  {
    id: 'phone',
    when: 'guide.at-clinic.phone',
    say: 'guide.at-clinic.phone.note',
    cites: ['S-7'],
  },
  {
    id: 'refused',
    when: 'guide.at-clinic.refused',
    say: 'guide.at-clinic.refused.note',
    cites: ['K-Q8 p12'],
  },
];

export const atClinic: StepGuide = {
  id: 'at-clinic',
  title: 'guide.at-clinic.title',
  kind: 'steps',
  otherwise: { title: 'guide.at-clinic.otherwise', cases },
  steps: [
    {
      id: 'bring',
      say: 'guide.at-clinic.bring',
      note: 'guide.at-clinic.bring.note',
      cites: ['T-4-8', 'K-Q15 p19', 'S-31', 'T-3-4', 'K p10', 'S-10'],
    },
    {
      id: 'find',
      say: 'guide.at-clinic.find',
      note: 'guide.at-clinic.find.note',
      page: readerPage,
      place: onReader(/顔認証付きカードリーダー/y),
      cites: ['K p9', 'K-Q4 p7'],
    },
    {
      id: 'put-card',
      say: 'guide.at-clinic.put-card',
      note: 'guide.at-clinic.put-card.note',
      page: readerPage,
      place: onReader(/マイナンバーカードを(?:読み取り口に)?置(?:く|いてください)/y),
      cites: ['K p9', 'T-4-4', 'T-4-5'],
    },
    {
      id: 'identify',
      say: 'guide.at-clinic.identify',
      note: 'guide.at-clinic.identify.note',
      page: readerPage,
      place: onReader(/(?:認証|本人確認の?)方法(?:を選(?:択|ぶ|んでください).*)?/y),
      cites: ['K p9', 'K-Q1 p4', 'T-4-4'],
    },
    {
      id: 'consent',
      say: 'guide.at-clinic.consent',
      note: 'guide.at-clinic.consent.note',
      page: readerPage,
      // The question, not one of its answers: the choice is the person's.
      place: onReader(/過去の(?:お薬)?情報(?:の(?:提供|利用)|を).*/y),
      cites: ['K p9', 'K-Q6 p11'],
    },
    {
      id: 'finish',
      say: 'guide.at-clinic.finish',
      note: 'guide.at-clinic.finish.note',
      page: readerPage,
      place: onReader(/(?:マイナンバーカードでの)?受付(?:の完了|が完了.*|完了)/y),
      cites: ['K p9'],
    },
  ],
};
