// @vitest-environment jsdom
import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { officialPages } from '@/components/sheet/official-pages';
import { QrCode } from '@/components/sheet/QrCode';
import { builtIn } from '@/lib/insurers/built-in';
import { show } from './screen';

const pixels = 6;

/** The drawn code as a picture, and what another library than the one that made it reads there. */
function read(text: string): string {
  const { place, leave } = show(<QrCode text={text} label="code" />);
  const size = Number(place.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
  const path = place.querySelector('path')?.getAttribute('d') ?? '';
  leave();
  const width = size * pixels;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < pixels; dy += 1)
      for (let dx = 0; dx < pixels; dx += 1) {
        const at = ((Number(y) * pixels + dy) * width + Number(x) * pixels + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return decode({ width, height: width, data });
}

describe('the codes on the sheet', () => {
  const addresses = [...builtIn.values()].flatMap(officialPages).map(({ address }) => address);

  it.each([...new Set(addresses)])('%s is read back as it is printed', (address) => {
    expect(read(address)).toBe(address);
  });

  it('are of official pages only, the insurer’s own among them', () => {
    const hosts = addresses.map((address) => new URL(address));
    for (const { protocol, hostname } of hosts) {
      expect(protocol).toBe('https:');
      const own = [...builtIn.values()].some(({ sites }) => sites.includes(hostname));
      expect(own || hostname.endsWith('.go.jp'), hostname).toBe(true);
    }
    expect(addresses).toContain('https://www.kyoukaikenpo.or.jp/');
  });

  it('leave out an insurer without a site', () => {
    expect(officialPages({}).map(({ id }) => id)).toEqual(['portal', 'register', 'certificate']);
  });
});
