import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonTestResults } from 'vitest/node';

/** Everything `npm test` does, one step after the other; a failed step never hides a later one. */
interface Step {
  title: string;
  command: string;
  /** Vitest counts its own tests; any other step counts as one. */
  vitest?: boolean;
}

const steps: Step[] = [
  { title: 'generated types', command: 'wxt prepare' },
  { title: 'types', command: 'tsc' },
  { title: 'lint and format', command: 'biome check --error-on-warnings' },
  { title: 'unused code', command: 'knip' },
  { title: 'unit tests', command: 'vitest run --project unit', vitest: true },
  { title: 'build for Chrome', command: 'wxt build' },
  { title: 'build for Firefox', command: 'wxt build -b firefox' },
  { title: 'checks of both builds', command: 'vitest run --project built', vitest: true },
  { title: 'in Chromium and Firefox', command: 'vitest run --project e2e', vitest: true },
];

interface Count {
  passed: number;
  failed: number;
}

function run(command: string): Promise<number> {
  const env = { ...process.env, CI: 'true' };
  const child = spawn(command, { shell: true, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function readReport(file: string): JsonTestResults | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A run that broke off, or failed outside its tests, counts as one failure more. */
async function runVitest(command: string, reports: string): Promise<Count> {
  const report = join(reports, 'vitest.json');
  rmSync(report, { force: true });
  const code = await run(`${command} --reporter=dot --reporter=json --outputFile.json=${report}`);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report) ?? {};
  const isBroken = code !== 0 ? numFailedTests === 0 : numPassedTests === 0;
  return { passed: numPassedTests, failed: numFailedTests + (isBroken ? 1 : 0) };
}

const reports = mkdtempSync(join(tmpdir(), 'hokensho-guide-test-'));
const total: Count = { passed: 0, failed: 0 };
rmSync('.output', { recursive: true, force: true });
for (const { title, command, vitest } of steps) {
  console.log(`\n--- ${title}`);
  const start = Date.now();
  const code = vitest ? 0 : await run(command);
  const count = vitest
    ? await runVitest(command, reports)
    : { passed: Number(code === 0), failed: Number(code !== 0) };
  total.passed += count.passed;
  total.failed += count.failed;
  const outcome = count.failed === 0 ? 'ok' : `FAILED (${count.failed})`;
  console.log(`--- ${title}: ${outcome}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
