import { describe, expect, it } from 'vitest';
import { checkContents } from '../../../../src/links/rules/contents.ts';
import { siteOf } from '../site-of.ts';

const check = (name: string, content: string | Buffer) => checkContents(siteOf({ [name]: content }));
const bytes = (...values: number[]) => Buffer.from(values);

describe('checkContents()', () => {
  it.each([
    ['a.html', '<p>a'],
    ['a.html', '\uFEFF \n<!doctype html>'],
    ['a.json', '{}'],
    ['a.xml', '<a/>'],
    ['a.svg', '<svg/>'],
    ['a.pdf', '%PDF-1.7'],
    ['a.zip', 'PK\u0003\u0004'],
    ['a.woff2', 'wOF2'],
    ['a.gif', 'GIF89a'],
    ['a.jpg', bytes(0xff, 0xd8)],
    ['a.png', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['a.webp', 'RIFF\n123WEBP'],
    ['a.txt', 'a <html>'],
    ['a.css', 'a {}'],
    ['a', '<!doctype html>'],
  ])('accepts %s that begins with %j', (name, content) => expect(check(name, content)).toEqual([]));

  it.each([
    ['a.html', 'Not <b>found', 'not HTML', 'text/html'],
    ['a.html', bytes(0xbb, 0xbf), 'not HTML', 'text/html'],
    ['a.pdf', '<!doctype html><p>Not found', 'an HTML page', 'application/pdf'],
    ['a.json', '\n<HTML lang="en">', 'an HTML page', 'application/json'],
    ['a.txt', '<!DOCTYPE html>', 'an HTML page', 'text/plain'],
    ['a.pdf', ' %PDF-', 'not PDF', 'application/pdf'],
    ['a.zip', 'xPK', 'not ZIP', 'application/zip'],
    ['a.woff2', 'xwOF2', 'not WOFF2', 'font/woff2'],
    ['a.gif', 'xGIF8', 'not GIF', 'image/gif'],
    ['a.jpg', bytes(0x00, 0xff, 0xd8), 'not JPEG', 'image/jpeg'],
    ['a.png', bytes(0x00, 0x89, 0x50, 0x4e, 0x47), 'not PNG', 'image/png'],
    ['a.webp', 'xRIFF1234WEBP', 'not WEBP', 'image/webp'],
  ])('reports %s that begins with %j', (name, content, what, type) => {
    const message = `The file is ${what}, but hosts serve it as ${type}.`;
    const hint = 'Replace the file, or rename it to match its content.';
    expect(check(name, content)).toEqual([
      { path: `dist/${name}`, line: 1, column: 1, rule: 'wrong-content', message, hint },
    ]);
  });

  it('reports invalid JSON at the position of the error', () => {
    expect(check('a.json', '{\n  "a": 1 "b": 2 }')).toMatchObject([
      { line: 2, column: 10, message: 'The file is not JSON, but hosts serve it as application/json.' },
    ]);
  });

  it('reports invalid XML with the reason, at the position of the error', () => {
    const reason = "Expected closing tag 'b' (opened in line 2, col 1) instead of closing tag 'a'";
    const message = `The file is not XML (${reason}), but hosts serve it as image/svg+xml.`;
    expect(check('a.svg', '<a>\n<b></a>')).toMatchObject([{ line: 2, column: 4, message }]);
  });
});
