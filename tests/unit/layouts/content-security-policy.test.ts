import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/layouts/content-security-policy.ts';

const directives = (...[needs]: Parameters<typeof contentSecurityPolicy>) => contentSecurityPolicy(needs).split('; ');

it('allows fonts and pictures of this site, and nothing that is not named', () => {
  expect(directives({ style: '' })).toEqual(
    expect.arrayContaining(["default-src 'none'", "img-src 'self'", "font-src 'self'", "script-src 'self'"]),
  );
});

it('allows fetching only on pages that fetch', () => {
  expect(directives({ style: '' })).not.toContain("connect-src 'self'");
  expect(directives({ style: '', fetches: true })).toContain("connect-src 'self'");
});
