import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const card = 'https://myna.go.jp/certificates/health-insurance-card';
const html = '<h1>健康保険証</h1><dl><dt>マイナンバーカード利用状況<dd>登録済</dl>';

/** The same page in Shift_JIS, saying so. */
const shiftJis = [
  '3c6d65746120636861727365743d73686966745f6a69733e3c68313e8c928d4e95db8caf8fd83c2f',
  '68313e3c646c3e3c64743e837d834383698393836f815b834a815b8368979897708ff38bb53c6464',
  '3e936f985e8dcf3c2f646c3e',
].join('');

function run(args: string[], input: string | Buffer) {
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

  it.each([
    ['Shift_JIS', Buffer.from(shiftJis, 'hex')],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['UTF-8 that says UTF-16', Buffer.from(`<meta charset="utf-16">${html}`)],
  ])('reads %s', (_, page) => {
    expect(JSON.parse(run([card], page).stdout).status?.id).toBe('registered');
  });

  it('names an encoding that nobody knows', () => {
    const { status, stdout, stderr } = run([card], `<meta charset="klingon">${html}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^stdin: .*found charset klingon$/);
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
