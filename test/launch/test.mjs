import { installAndRun } from './install.mjs';

installAndRun('test/run.ts');
