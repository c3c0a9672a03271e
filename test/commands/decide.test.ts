import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command as an outsider does. */
function decide(input: string, ...args: string[]) {
  const run = spawnSync('npm', ['run', '-s', 'decide', '--', ...args], { input, encoding: 'utf8' });
  const faults = run.stderr.split('\n').filter((line) => line && !line.startsWith('npm warn'));
  return { code: run.status, out: run.stdout, faults };
}

describe('npm run -s decide', { timeout: 60_000 }, () => {
  test('answers one case with one verdict, in the language asked for', () => {
    const facts = { card: 'none', registered: false, notice: 'held', enrolledOn: '2010-04-01' };
    const one = JSON.stringify({ id: 'x', insurer: 'shuppan', on: '2025-12-02', facts, title: '' });
    const { code, out, faults } = decide(one, '--lang', 'en');
    const verdict = JSON.parse(out);
    expect([code, faults]).toEqual([0, []]);
    expect(verdict).toMatchObject({
      id: 'x',
      hold: 'both',
      route: 'ex-officio',
      asOf: '2025-12-01',
    });
    expect(verdict.because[0].text).toBe('You have no My Number card.');
  });

  test('keeps the order of many, and names whom to ask', () => {
    const cases = ['toyobo', 'shuppan'].map((insurer) => ({
      insurer,
      on: '2026-01-10',
      facts: { card: 'damaged', registered: true, notice: 'held' },
    }));
    const { out } = decide(JSON.stringify(cases));
    const verdicts = JSON.parse(out);
    expect(verdicts.map((one: { insurer: string }) => one.insurer)).toEqual(['toyobo', 'shuppan']);
    expect(verdicts[1].silent[0].contact).toBe('出版健康保険組合 適用課 03-3292-5005');
  });

  test('lists every fault in a line of its own, answers nothing, and exits 2', () => {
    const wrong = [
      { insurer: 'kyoukai', on: '2026-02-30', facts: { card: 'nope', bornOn: '2025-02-29' } },
      { facts: { registred: true } },
      7,
    ];
    const { code, out, faults } = decide(JSON.stringify(wrong));
    expect([code, out]).toEqual([2, '']);
    expect(faults).toHaveLength(6);
    expect(faults[0]).toBe(
      'stdin: [0].on: expected a day YYYY-MM-DD that exists, found "2026-02-30"',
    );
    expect(faults.at(-1)).toBe('stdin: [2]: expected a case { insurer, on, facts }, found 7');
  });

  test.each([
    ['{bad', [], /^stdin: expected JSON, found a syntax error/],
    ['{"a":1,\n"b": x\n}', [], /^stdin: expected JSON, found a syntax error .*not valid JSON\)$/],
    [
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      [],
      /^stdin: expected at most 100 levels of brackets, found more$/,
    ],
    ['', [], /^stdin: expected JSON, found nothing$/],
    [
      '{}',
      ['--lang', 'xx'],
      /^--lang: expected ja \| ja-easy \| en \| zh \| ko \| pt \| vi, found xx$/,
    ],
    ['{}', ['file.json'], /^arguments: expected --lang only, found file.json$/],
  ])('%j %j: one line', (input, args, line) => {
    const { code, faults } = decide(input, ...args);
    expect(code).toBe(2);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(line);
  });
});
