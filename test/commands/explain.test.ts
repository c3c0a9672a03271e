import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const card = 'https://myna.go.jp/certificates/health-insurance-card';
const html = '<h1>健康保険証</h1><dl><dt>マイナンバーカード利用状況<dd>登録済</dl>';

function run(args: string[], input: string) {
  const command = ['--import', './test/tools/typescript.mjs', 'lib/commands/explain.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

describe('explain', () => {
  it('answers in the shape of the contract', () => {
    const { status, stdout, stderr } = run([card], html);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual([
      ...['site', 'insurer', 'page', 'status', 'topics', 'guide', 'terms'],
    ]);
    expect(answer).toMatchObject({
      site: 'mynaportal',
      insurer: null,
      page: 'health-insurance-card',
      status: { id: 'registered', quote: '登録済', facts: { registered: true } },
      guide: { id: 'check-linked-info', step: 2, of: 5 },
    });
  });

  it('speaks English when asked', () => {
    const { stdout } = run([card, '--lang', 'en'], html);
    expect(JSON.parse(stdout).status.means).toMatch(/registered/);
  });

  it.each([
    ['no address', [], html, /^url: /],
    ['a broken address', ['myna'], html, /^url: .*found myna$/],
    ['another scheme', ['file:///page.html'], html, /^url: /],
    ['a language we do not speak', [card, '--lang', 'xx'], html, /^--lang: .*found xx$/],
    ['too much', [card, 'more'], html, /^arguments: /],
    ['no page', [card], ' \n', /^stdin: .*found nothing$/],
    ['an empty address', [''], html, /^url: .*found nothing$/],
    ['10 MB', [card], html.padEnd(10_000_000, ' x'), /^stdin: .*at most 5 MB.*found 10\.0 MB$/],
  ])('%s: exit 2 and one line', (_, args, input, line) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr).not.toContain('\n');
  });
});
