import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generalFiles, hostFiles } from '../../../src/hosting/host-files.ts';
import { anySite } from '../../../src/hosting/hosted-site.ts';
import { extensionsByType, mediaTypeOf, mediaTypes } from '../../../src/hosting/media-types.ts';
import { isHashed, responseHeaders } from '../../../src/hosting/response-headers.ts';

const options = { root: '/srv/site', listen: '8080', brotli: false };

describe('deploy/', () => {
  it.each(Object.entries(generalFiles()))('%s is what npm run hosting -- --write writes', (name, { text }) => {
    expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(text);
  });

  it('has a container that is pinned and unprivileged, and serves with the same configuration', () => {
    const container = readFileSync('deploy/Containerfile', 'utf8');
    const images = container.match(/^FROM .*$/gm) ?? [];
    expect(images).toHaveLength(2);
    for (const image of images)
      expect(image).toMatch(/^FROM docker\.io\/library\/\w+:[\d.]+-[\w-]+@sha256:[0-9a-f]{64}( AS \w+)?$/);
    expect(container).toMatch(/^USER (?!0|root)\w+/m);
    expect(container).toContain('npm run --silent hosting -- nginx');
    expect(container).toMatch(/npm ci\b.*--ignore-scripts/);
  });

  it('names no company', () => {
    const company = /^name: (.*)$/m.exec(readFileSync('content/company.yaml', 'utf8'))?.[1] ?? '';
    expect(company).not.toBe('');
    for (const file of globSync('deploy/*')) expect(readFileSync(file, 'utf8'), file).not.toContain(company);
  });
});

describe.each(['nginx', 'caddy'] as const)('the configuration of %s', (name) => {
  it('has every type and every header of the tables', () => {
    const text = hostFiles[name](anySite, options);
    for (const [type, extensions] of extensionsByType()) {
      expect(text).toContain(type);
      for (const extension of extensions) expect(text).toMatch(new RegExp(`[ *.]${extension}\\b`));
    }
    for (const [header, value] of Object.entries(responseHeaders)) expect(text).toContain(`${header} "${value}"`);
  });

  it('has the folder, the port and the base path that are asked for', () => {
    const text = hostFiles[name]({ ...anySite, base: '/trust' }, options);
    for (const part of ['/srv/site', '8080', '/trust/']) expect(text).toContain(part);
  });

  it('answers to the host of the site if it is known', () => {
    expect(hostFiles[name]({ ...anySite, host: 'trust.example.com' }, options)).toContain('trust.example.com');
  });
});

it('nginx sends headers in one place only, because a location with one of its own would send no others', () => {
  const text = hostFiles.nginx({ ...anySite, base: '/trust' }, options);
  expect(text.slice(text.indexOf('\n  location '))).not.toContain('add_header');
});

describe('the type of a file', () => {
  it.each([
    ['policy/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['policy/2024-05-01/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['policy/seals.txt.minisig', 'text/plain; charset=utf-8'],
    ['a/b.pf_fragment', 'application/octet-stream'],
    ['none.exe', undefined],
    ['folder.md/none', undefined],
  ])('of %s is %s', (file, type) => {
    expect(mediaTypeOf(file)).toBe(type);
  });

  it('has a charset if it is text', () => {
    for (const type of Object.values(mediaTypes).filter((one) => /^text\/|xml(;|$)/.test(one)))
      expect(type).toMatch(/; charset=utf-8$/);
  });
});

describe('a name that changes with its content', () => {
  it.each([
    ['/_astro/page.D8QZ.js', true],
    ['/pagefind/index/en_1.pf_index', true],
    ['/pagefind/pagefind-entry.json', false],
    ['/pagefind/wasm.unknown.pagefind', false],
    ['/policy/', false],
  ])('%s: %s', (path, expected) => {
    expect(isHashed(path)).toBe(expected);
  });
});
