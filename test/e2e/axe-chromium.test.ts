import { axeIn } from './axe-matrix';

axeIn('chromium');
