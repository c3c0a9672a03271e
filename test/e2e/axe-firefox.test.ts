import { axeIn } from './axe-matrix';

axeIn('firefox');
