import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSite, pagesOf, readSite } from '../../../src/links/site.ts';

const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const siteWith = (files: Record<string, string>, base?: string) =>
  createSite(
    Object.entries(files).map(([name, text]) => ({ name, path: name, bytes: Buffer.from(text) })),
    base,
  );

describe('createSite()', () => {
  it.each([
    ['index.html', '/', 'text/html'],
    ['policy/index.html', '/policy/', 'text/html'],
    ['404.html', '/404.html', 'text/html'],
    ['my-index.html', '/my-index.html', 'text/html'],
    ['llms.txt', '/llms.txt', 'text/markdown'],
    ['policy/llms-full.txt', '/policy/llms-full.txt', 'text/markdown'],
    ['all-llms.txt', '/all-llms.txt', 'text/plain'],
    ['policy/2024-03-01/backups.mdx', '/policy/2024-03-01/backups.mdx', 'text/markdown'],
    ['backups.mdx.txt', '/backups.mdx.txt', 'text/plain'],
    ['llms.txt.html', '/llms.txt.html', 'text/html'],
    ['a/index.html.txt', '/a/index.html.txt', 'text/plain'],
    ['data', '/data', ''],
  ])('gives %s the URL path %s and the type "%s"', (name, urlPath, type) => {
    const site = siteWith({ [name]: '' });
    expect(site.files.get(name)).toMatchObject({ name, urlPath, type });
    expect(site.byUrlPath.get(urlPath)).toBe(site.files.get(name));
  });

  it('takes its origin and base path from most of the canonical URLs', () => {
    const site = siteWith({
      'a/index.html': canonical('https://staging.example/a/'),
      'b/index.html': canonical('https://trust.example/docs/b/'),
      'c/index.html': canonical('https://trust.example/docs/c/'),
    });
    expect([site.origin, site.base]).toEqual(['https://trust.example', '/docs']);
  });

  it('ignores canonical URLs of other pages, and those that are not on the web or invalid', () => {
    const site = siteWith({
      'a/index.html': canonical('https://other.example/b/'),
      'b/index.html': canonical('mailto:x@y.example/b/'),
      'c/index.html': canonical('http://'),
      'd/index.html': canonical('/d/'),
      'e/index.html': `<a href="https://trust.example/e/">e</a>${canonical('HTTPS://trust.example/e/')}`,
    });
    expect([site.origin, site.base]).toEqual(['https://trust.example', '']);
  });

  it('accepts a canonical URL with http', () => {
    expect(siteWith({ 'index.html': canonical('http://trust.example/') }).origin).toBe('http://trust.example');
  });

  it('makes up an origin if there is no canonical URL', () => {
    const site = siteWith({ 'index.html': '<a href="https://a.example/">a</a>' });
    expect([site.origin, site.base]).toEqual(['http://site.invalid', '']);
  });

  it.each([
    ['docs', '/docs'],
    ['/docs/', '/docs'],
    ['//a//b/', '/a/b'],
    ['', ''],
    ['/', ''],
  ])('prefers the given base path: %s', (base, expected) => {
    expect(siteWith({ 'index.html': canonical('https://trust.example/other/') }, base).base).toBe(expected);
  });
});

it('readSite() reads the files of all folders in the order of their names, and nothing but files that are no compressed copies', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  try {
    mkdirSync(path.join(folder, 'b/c'), { recursive: true });
    for (const name of [
      'z.html',
      'z.html.br',
      'z.html.zst',
      'b/c/index.html',
      'b/c/index.html.gz',
      'a.css',
      'alone.gz',
    ])
      writeFileSync(path.join(folder, name), name);
    symlinkSync('nowhere', path.join(folder, 'link'));
    const site = readSite(folder);
    expect([...site.files.keys()]).toEqual(['a.css', 'alone.gz', 'b/c/index.html', 'z.html']);
    expect(site.files.get('b/c/index.html')).toMatchObject({
      path: path.relative(process.cwd(), path.join(folder, 'b/c/index.html')),
      bytes: Buffer.from('b/c/index.html'),
    });
    expect(pagesOf(site).map(({ name }) => name)).toEqual(['b/c/index.html', 'z.html']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
