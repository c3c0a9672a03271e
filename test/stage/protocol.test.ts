import { describe, expect, it } from 'vitest';
import { readMessage, readSession, type StageMessage } from '@/components/stage/protocol';
import { act, beginSession, press, whatIf } from '@/components/stage/session';
import { openChannel } from '@/entrypoints/stage/channel';

const session = beginSession('registered/check-linked-info');
const show: StageMessage = {
  type: 'show',
  session,
  lang: 'ja',
  insurer: 'kyoukai',
  letters: true,
};
const good: StageMessage[] = [
  show,
  { ...show, session: press(whatIf(act(session, 'next'), 'lost-card'), 'police') },
  { type: 'point', at: [0, 1, 2] },
  { type: 'point', at: null },
  { type: 'who' },
  { type: 'over' },
  { type: 'here', who: 'abcdef12' },
  { type: 'gone', who: 'abcdef12' },
  { type: 'act', action: 'next' },
  { type: 'press', to: 'home', does: {} },
  { type: 'press', to: 'card', does: { applied: true } },
  { type: 'choose', chosen: 'card-notice' },
];

const bad: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'show'],
  ['a list', [show]],
  ['no type', { session }],
  ['another type', { type: 'shout' }],
  ['a key too many', { ...show, name: '山田 太郎' }],
  ['a key too many inside', { ...show, session: { ...session, note: 'x' } }],
  ['a key too many in what was done', { type: 'press', to: 'home', does: { pin: '1234' } }],
  ['a key too few', { type: 'act' }],
  ['another demonstration', { ...show, session: { ...session, show: 'registered/other' } }],
  ['a beat that is no number', { ...show, session: { ...session, beat: '1' } }],
  ['a beat below nothing', { ...show, session: { ...session, beat: -1 } }],
  ['a broken beat', { ...show, session: { ...session, beat: 1.5 } }],
  ['another language', { ...show, lang: 'tlh' }],
  ['an insurer that is a text', { ...show, insurer: '<b>協会けんぽ</b>' }],
  ['another screen', { type: 'press', to: 'bank', does: {} }],
  ['another action', { type: 'act', action: 'erase' }],
  ['pointing beyond reason', { type: 'point', at: Array(21).fill(0) }],
  ['pointing at a text', { type: 'point', at: 'body' }],
  ['a choice with digits of a number', { type: 'choose', chosen: '1234 5678 9012' }],
  ['somebody with a name', { type: 'here', who: '田中' }],
];

describe('what the windows say to each other', () => {
  it.each(good.map((one) => [one.type, one] as const))('%s is understood', (_type, message) => {
    expect(readMessage(structuredClone(message))).toEqual(message);
  });

  it.each(bad)('%s is nobody’s', (_what, message) => expect(readMessage(message)).toBeNull());

  it('a window’s own memory is held to the same', () => {
    expect(readSession(session)).toEqual(session);
    expect(readSession({ ...session, more: 1 })).toBeNull();
    expect(readSession(undefined)).toBeNull();
  });
});

describe('the channel', () => {
  it('joins the windows of one demonstration, passes over what is not ours', async () => {
    const [presenter, audience, elsewhere] = ['one1234', 'one1234', 'two1234'].map((id) =>
      openChannel(id),
    );
    const heard: unknown[] = [];
    const stray = new BroadcastChannel('hokensho-stage-one1234');
    if (audience) audience.onMessage = (message) => heard.push(message);
    if (elsewhere) elsewhere.onMessage = (message) => heard.push(['elsewhere', message]);
    for (const [, message] of bad) stray.postMessage(message);
    presenter?.say({ type: 'act', action: 'next' });
    presenter?.say(show);
    await expect.poll(() => heard.length).toBe(2);
    expect(heard).toEqual([{ type: 'act', action: 'next' }, show]);
    for (const one of [presenter, audience, elsewhere, stray]) one?.close();
  });

  it('is null where the browser has none', () => {
    const none = openChannel('one1234', () => {
      throw new Error('not here');
    });
    expect(none).toBeNull();
  });
});
