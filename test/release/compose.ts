import { readFileSync } from 'node:fs';

/** A picture of the extension, as it is laid on a page of the store. */
export interface Shot {
  png: Uint8Array;
  /** In pixels of the finished picture. */
  width: number;
  height: number;
}

const root = new URL('../../', import.meta.url);
const dataUrl = (type: string, bytes: Uint8Array) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
const icon = dataUrl('image/svg+xml', readFileSync(new URL('assets/icons/icon.svg', root)));

/** The blue and the greys of the extension itself (assets/styles/tokens.css). */
const style = `
  * { box-sizing: border-box; margin: 0; }
  body { width: 100vw; height: 100vh; overflow: hidden; background: #e8f1fe; color: #1a1a1a;
    font-family: 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif; }
  .head { height: 120px; padding: 0 80px; display: flex; align-items: center; gap: 24px; }
  .head img { width: 56px; height: 56px; }
  .head p { font-size: 34px; font-weight: 700; line-height: 1.25; }
  .shots { display: flex; justify-content: center; gap: 64px; height: 680px; overflow: hidden; }
  .shot { display: block; border-radius: 12px 12px 0 0; border: 1px solid #b8c8e0;
    border-bottom: 0; box-shadow: 0 4px 24px rgb(0 23 193 / 12%); background: #fff; }
  .promo { height: 100vh; display: flex; align-items: center; overflow: hidden; }
  .promo .name { font-weight: 700; line-height: 1.2; }
  .promo .line { line-height: 1.5; color: #333; text-wrap: balance; }
  .small { flex-direction: column; justify-content: center; text-align: center; padding: 0 24px; }
  .small img { width: 88px; height: 88px; margin-bottom: 14px; }
  .small .name { font-size: 34px; }
  .small .line { font-size: 19px; margin-top: 8px; }
  .marquee { padding-left: 120px; justify-content: space-between; }
  .marquee img.icon { width: 112px; height: 112px; margin-bottom: 24px; }
  .marquee .name { font-size: 60px; }
  .marquee .line { font-size: 28px; margin-top: 16px; white-space: pre-line; }
  .marquee .shots { height: 560px; padding: 48px 110px 0 0; gap: 40px; }
`;

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${style}</style><body>${body}`;
const shown = ({ png, width, height }: Shot) =>
  `<img class="shot" width="${width}" height="${height}" src="${dataUrl('image/png', png)}">`;

/** 1280 × 800: one line, and what it speaks of. */
export const screenshotPage = (lang: string, caption: string, shots: readonly Shot[]) =>
  page(
    lang,
    `<div class="head"><img src="${icon}"><p>${caption}</p></div>
     <div class="shots">${shots.map(shown).join('')}</div>`,
  );

/** 440 × 280: seen at half its size, so a name and a line are all there is room for. */
export const smallPromoPage = (lang: string, name: string, line: string) =>
  page(
    lang,
    `<div class="promo small"><img src="${icon}"><p class="name">${name}</p>
     <p class="line">${line}</p></div>`,
  );

/** 1400 × 560. */
export const marqueePage = (lang: string, name: string, line: string, shots: readonly Shot[]) =>
  page(
    lang,
    `<div class="promo marquee"><div><img class="icon" src="${icon}"><p class="name">${name}</p>
     <p class="line">${line}</p></div><div class="shots">${shots.map(shown).join('')}</div></div>`,
  );
