import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/layouts/content-security-policy.ts';

const directives = (...[needs]: Parameters<typeof contentSecurityPolicy>) => contentSecurityPolicy(needs).split('; ');

it('allows fonts and pictures of this site, and nothing that is not named', () => {
  expect(directives({ style: '' })).toEqual(
    expect.arrayContaining(["default-src 'none'", "img-src 'self'", "font-src 'self'", "script-src 'self'"]),
  );
});

it.each([undefined, true])(
  'allows every page to fetch what this site publishes, and nothing else; with search: %s',
  (search) => {
    const fetching = directives({ style: '', search }).filter((directive) => directive.startsWith('connect-src'));
    expect(fetching).toEqual(["connect-src 'self'"]);
  },
);

it('allows WebAssembly only on the page of the search', () => {
  expect(contentSecurityPolicy({ style: '' })).not.toContain('wasm');
  expect(directives({ style: '', search: true })).toContain("script-src 'self' 'wasm-unsafe-eval'");
});
