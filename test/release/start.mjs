import { installAndRun } from '../launch/install.mjs';

installAndRun('test/release/run.ts');
