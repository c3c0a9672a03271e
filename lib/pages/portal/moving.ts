import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「引越し」: filing a move online. */
export const moving: Page = {
  id: 'moving',
  at: (url) => isAt(url, portalOrigin, /^\/(?:SCK2501_01_001\/|html\/moving_)/),
  says: (words) => named(words, /^引っ?越し/),
};

export const examples = [
  'https://myna.go.jp/SCK2501_01_001/SCK2501_01_001_Init.form',
  'https://myna.go.jp/html/moving_oss_procedure_list.html',
];

export const names = ['引越し', '引っ越し手続き'];
