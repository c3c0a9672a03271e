import { installAndRun } from './install.mjs';

installAndRun('test/launch/open.ts');
