import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/commands/explanation';
import { readHtml } from '@/lib/commands/html';

const url = new URL('https://www.example.jp/');
const usual = '<div class="a"><p class="b" id="x">t</p></div>';

/** What a browser on a laptop says of it. */
describe('what the styles of a page hide from explain', () => {
  it.each([
    [
      '<style>.a{display:none!important}</style>',
      '<div class="a" style="display:block"><p id="x">',
      false,
    ],
    ['<style>.a{display:none}</style>', '<div class="a" style="display:block"><p id="x">', true],
    [
      '<style>.a{display:none!important}</style>',
      '<div class="a" style="display:block!important"><p id="x">',
      true,
    ],
    ['<style>.a{ .b{display:none} }</style>', usual, false],
    ['<style>.a{ & .b{display:none} }</style>', usual, false],
    ['<style>.a{ &.c{display:none} }</style>', usual, true],
    ['<style>.a{ @media screen{display:none} }</style>', usual, false],
    ['<style>.a{ @media print{display:none} }</style>', usual, true],
    ['<style>.a{ .b{color:red} display:none }</style>', usual, false],
    ['<style>@media all and (min-width:0){.a{display:none}}</style>', usual, false],
    ['<style>@media not screen{.a{display:none}}</style>', usual, true],
    ['<style>@media (max-width:767px){.a{display:none}}</style>', usual, true],
    ['<style>@media screen and (min-width:768px){.a{display:none}}</style>', usual, false],
    ['<style>@media (width>=768px){.a{display:none}}</style>', usual, false],
    ['<style>@media (600px<=width<900px){.a{display:none}}</style>', usual, true],
    [
      '<style>@media only screen and (max-width: 48em), print{.a{display:none}}</style>',
      usual,
      true,
    ],
    ['<style>@supports not (display:grid){.a{display:none}}</style>', usual, true],
    ['<style>@layer x{.a{display:none}}</style>', usual, false],
    ['<noscript><style>.a{display:none}</style></noscript>', usual, true],
    ['<style>.a{visibility:hidden}.b{visibility:visible}</style>', usual, true],
    ['<style>.a{visibility:hidden}.b{visibility:inherit}</style>', usual, false],
    ['<style>.a{visibility:hidden}</style>', usual, false],
    ['<style>.a{font-size:0}.b{font-size:16px}</style>', usual, true],
    ['<style>.a{font-size:0}.b{font-size:1.2em}</style>', usual, false],
    ['<style>.a{opacity:0}.b{opacity:1}</style>', usual, false],
    ['<style>.a{color:transparent}.b{color:#000}</style>', usual, true],
    ['<style>h1, .a:not(.z, .y){display:none}</style>', usual, false],
    ['<style>.a{ .q, .b{display:none} }</style>', usual, false],
    ['<style>.a, .c{ .b{display:none} }</style>', usual, false],
  ])('%s', (head, body, shown) => {
    const { doc, isShown } = readHtml(`<!doctype html><head>${head}</head><body>${body}`, url);
    expect(isShown(doc.getElementById('x') as Element)).toBe(shown);
  });
});

describe('explain reads a page to its end', () => {
  const count = (body: string) =>
    explain(url, `<!doctype html><body>${body}`, 'ja').terms[0]?.count;
  it.each([
    ['a long text', `<p>${'資格確認書と。'.repeat(30_000)}`, 30_000],
    ['a long page', '<p>資格確認書</p>'.repeat(101_000), 101_000],
    ['room behind a text', `<p>資格確認書${' '.repeat(50_000)}`, 1],
  ])('%s', (_name, body, n) => {
    expect(count(body)).toBe(n);
  });
});
