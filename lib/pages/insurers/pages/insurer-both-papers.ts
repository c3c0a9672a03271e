import type { Page } from '../../page';
import { isInsurersHost } from '../hosts';
import { subjectOf } from '../subject';

/** The notice and the certificate, side by side; also 「資格の証明」 of the 共済組合 and its template. */
export const insurerBothPapers: Page = {
  id: 'insurer-both-papers',
  at: (url) =>
    isInsurersHost(url) &&
    /^\/shikumi\/(?:kumiaiins(?:h|y)o|inshou|hokenshou)\.html$/.test(url.pathname),
  says: (words) => subjectOf(words) === 'both-papers',
};

export const examples = [
  'https://www.nagano-kyosai.jp/shikumi/kumiaiinsho.html',
  'https://kagawa-kyosai.or.jp/shikumi/kumiaiinsyo.html',
  'https://oita-kyosai.jp/shikumi/inshou.html',
  'https://tv-asahi-kenpo.or.jp/shikumi/hokenshou.html',
];

export const names = [
  '「資格情報のお知らせ」と「資格確認書」について',
  '資格確認書・資格情報通知書',
  '資格の証明',
];
