import { launch } from './test/e2e/harness';
import { screens } from './test/e2e/screens';
const kind = (process.argv[2] ?? 'chromium') as 'chromium';
const h = await launch(kind);
await h.startAnew('ja');
const q = (show: string, insurer='kyoukai', lang='ja') => `show=${show}&insurer=${insurer}&lang=${lang}`;
const p = await h.open(`stage.html#present?id=abcdef12&${q('at-clinic/at-clinic','shuppan')}`,{width:1500,height:950});
await p.waitForSelector('.present h1'); await p.bringToFront();
const a = await h.open('stage.html#audience?id=abcdef12',{width:1280,height:720});
await a.bringToFront(); for (let i=0;i<6;i++) { await a.keyboard.press('PageDown'); }
await new Promise(r=>setTimeout(r,800)); await a.screenshot({path:`/tmp/shots-stage/${kind}-aud-consent.png`});
await p.screenshot({path:`/tmp/shots-stage/${kind}-pres-consent.png`, fullPage:true});
const r = await h.open(`stage.html#run?${q('reader-broken')}&seconds=30`,{width:1280,height:720}); await r.bringToFront(); await new Promise(r=>setTimeout(r,800)); 
console.log(await r.evaluate(()=>{const f=document.querySelector('.stage-frame') as HTMLElement, m=document.querySelector('.stage-room') as HTMLElement; return [f.style.transform,f.offsetWidth,f.offsetHeight,m.clientWidth,m.clientHeight, document.querySelector('.audience-main')?.clientHeight]}));
await r.screenshot({path:`/tmp/shots-stage/${kind}-run.png`});
await r.keyboard.press('PageDown');await r.keyboard.press('PageDown');await r.keyboard.press('PageDown');await r.keyboard.press('z'); await new Promise(r=>setTimeout(r,800)); await r.screenshot({path:`/tmp/shots-stage/${kind}-run2.png`});
if (kind==='chromium') {
 const pr = await screens.find(s=>s.name==='sheet-everything')!.open(h,{width:900,height:900}); await pr.emulateMediaType('print'); const fs = await import('node:fs'); fs.writeFileSync('/tmp/shots-stage/sheet.pdf', await pr.pdf({preferCSSPageSize:true}));
 const ho = await h.open(`stage.html#handout?${q('lost-card/lost-card')}`,{width:900,height:900}); await ho.waitForSelector('.handout'); await ho.emulateMediaType('print'); fs.writeFileSync('/tmp/shots-stage/handout.pdf', await ho.pdf({preferCSSPageSize:true}));
}
for (const look of ['dark'] as const) {
 const h2 = await launch(kind,{look}); await h2.startAnew('ja');
 for (const s of screens.filter(s=>s.name.startsWith('stage-'))) { const pg = await s.open(h2,{width:360,height:640}); await new Promise(r=>setTimeout(r,300)); await pg.screenshot({path:`/tmp/shots-stage/${kind}-dark-${s.name}.png`, fullPage:true}); await pg.close(); }
 await h2.close();
}
await h.close();
