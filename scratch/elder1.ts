import { stateOf } from '@/test/e2e/checklist-screens';
import { launch } from '@/test/e2e/harness';

const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const h = await launch('chromium');
await h.startAnew('ja');
let p = await h.open('popup.html', { width: 360, height: 900 });
await p.waitForSelector('h1');
await wait(500);
await p.screenshot({ path: '/tmp/el-0.png', fullPage: true });
await p.close();
const asked = {
  leftOn: null,
  joining: false,
  needsAssistance: false,
  appliedForCertificate: false,
  myNumberSubmitted: true,
  dataRegistered: true,
  nameChanged: false,
  ratioChanged: false,
  pinless: false,
  cardInCustody: false,
  registrationCancelledOn: null,
  portalUsable: true,
  readerShows: null,
  justInCase: false,
  abroad: false,
};
for (const [n, facts, ins] of [
  [
    '1',
    {
      card: 'none',
      registered: false,
      enrolledOn: null,
      ticked: null,
      notice: null,
      certificate: 'none',
      oldCard: 'held',
      elderlyCard: 'none',
      oldCardValidUntil: null,
      age: null,
      ...asked,
    },
    'kyoukai',
  ],
  [
    '2',
    {
      card: 'held',
      registered: true,
      ecert: 'valid',
      enrolledOn: '2015-04-01',
      notice: 'none',
      certificate: 'none',
      oldCard: 'none',
      elderlyCard: 'none',
    },
    'toyobo',
  ],
  [
    '3',
    {
      card: 'none',
      enrolledOn: '2026-12-31',
      certificate: 'none',
      notice: 'none',
      oldCard: 'none',
      elderlyCard: 'none',
      ...asked,
    },
    'kyoukai',
  ],
  [
    '4',
    {
      card: 'held',
      registered: true,
      ecert: 'valid',
      enrolledOn: '2015-04-01',
      notice: 'none',
      certificate: 'none',
      oldCard: 'none',
      elderlyCard: 'none',
      ...asked,
    },
    'other',
  ],
] as const) {
  await h.storage.write({ state: stateOf(ins, facts as never) });
  p = await h.open('popup.html', { width: 360, height: 900 });
  await p.waitForSelector('h1');
  await wait(500);
  const b = await p.$('.actions button.secondary');
  for (let i = 0; i < 4 && !(await p.$('.answer')); i++) {
    const so = await p.$$('.link-button');
    for (const x of so)
      if ((await x.evaluate((e) => e.textContent))?.includes('ここまで')) {
        await x.evaluate((e) => (e as HTMLElement).click());
        break;
      }
    await wait(300);
  }
  await p.screenshot({ path: `/tmp/el-${n}.png`, fullPage: true });
  await p.close();
}
await h.close();
