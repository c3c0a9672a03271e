import type { Page } from '../../page';
import { isInsurersHost } from '../hosts';
import { subjectOf } from '../subject';

/** Joining, leaving, family, a new name, a loss: where the papers are asked for or given back. */
export const insurerLifeEvent: Page = {
  id: 'insurer-life-event',
  at: (url) =>
    isInsurersHost(url) &&
    /^\/(?:member\/application\/lost\.html$|application_categories\/tetsuzuki_)/.test(url.pathname),
  says: (words) => subjectOf(words) === 'life-event',
};

export const examples = [
  'https://www.sokokenpo.or.jp/member/application/lost.html',
  'https://cosmo-oil-kenpo.or.jp/application_categories/tetsuzuki_taishoku',
];

export const names = ['退職するとき', '家族が扶養に入るとき', '氏名が変わったとき', '紛失したとき'];
