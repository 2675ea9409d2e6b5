import { describe, expect, it } from 'vitest';
import { sealedRevisions, sealedUrl } from '../../../src/links/sealed-links.ts';
import { siteOf } from './site-of.ts';

const names = [
  'policy/2024-01-01/scope.mdx',
  'policies/a/2023-01-01/x.mdx',
  'policies/a/2024-06-01-10/x.mdx',
  'policies/a/2024-06-01-2/x.mdx',
  'policies/a/2024-06-01-2/y.mdx',
  'policies/b/2025-01-01/z.mdx',
  'policies/b/z/index.html',
  'policies/c/old/z.mdx',
  'notes/2024-01-01/scope.mdx',
];
const revisions = sealedRevisions(siteOf(Object.fromEntries(names.map((name) => [name, '']))));

it('the revisions of a site are those whose sealed sections it has, newest first', () => {
  expect(Object.fromEntries(revisions)).toEqual({
    policy: [{ date: '2024-01-01' }],
    a: [{ date: '2024-06-01-10' }, { date: '2024-06-01-2' }, { date: '2023-01-01' }],
    b: [{ date: '2025-01-01' }],
  });
});

describe('sealedUrl()', () => {
  it.each([
    ['a/x.mdx', 'policy/2024-01-01/scope.mdx', '/base/policies/a/2023-01-01/x.mdx'],
    ['a/x.mdx', 'policies/b/2025-01-01/z.mdx', '/base/policies/a/2024-06-01-10/x.mdx'],
    ['b/z.mdx', 'policy/2024-01-01/scope.mdx', '/base/policies/b/2025-01-01/z.mdx'],
    ['policy/scope.mdx', 'policies/a/2023-01-01/x.mdx', '/base/policy/2024-01-01/scope.mdx'],
    ['a/y.mdx', 'policies/a/2024-06-01-2/x.mdx', '/base/policies/a/2024-06-01-2/y.mdx'],
    ['a/policy.yaml', 'policies/b/2025-01-01/z.mdx', '/base/policies/a/2024-06-01-10/revision.yaml'],
    ['policy/revision.yaml', 'policies/a/2023-01-01/x.mdx', '/base/policy/2024-01-01/revision.yaml'],
  ])('of %s in %s is %s', (url, name, expected) => {
    expect(sealedUrl(url, name, '/base', revisions)).toBe(expected);
  });

  it.each([
    ['y.mdx', 'policies/a/2024-06-01-2/x.mdx'],
    ['revision.yaml', 'policies/a/2024-06-01-2/x.mdx'],
    ['d/z.mdx', 'policies/a/2024-06-01-2/x.mdx'],
    ['https://x.example/', 'policies/a/2024-06-01-2/x.mdx'],
    ['a/x.mdx', 'policies/b/z/index.html'],
    ['a/x.mdx', 'notes/2024-01-01/scope.mdx'],
  ])('of %s in %s is the same', (url, name) => {
    expect(sealedUrl(url, name, '', revisions)).toBe(url);
  });
});
