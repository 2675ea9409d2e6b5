import { describe, expect, it } from 'vitest';
import { redirects } from '../../../src/hosting/redirects.ts';
import { tinyLibrary } from '../exports/tiny-library.ts';

const { company } = tinyLibrary();

describe('redirects', () => {
  it('gives nginx a condition for each revision at each old path, with and without a slash at its end', () => {
    const rule = (path: string, parameter: string, value: string, date: string) =>
      [path, `${path}/`]
        .map(
          (from) =>
            `set $moved "$uri?$arg_${parameter}";\nif ($moved = "/trust${from}?${value}") { return 301 /trust/policy/${date}/; }\n`,
        )
        .join('');
    expect(redirects.nginx(company, '/trust')).toBe(
      rule('/en/policy', 'rev', '1', '2022-02-07') +
        rule('/en/policy', 'rev', '2', '2024-05-01') +
        rule('/et/policy', 'v', '1', '2022-02-07'),
    );
  });

  it('gives Caddy a named matcher for each revision', () => {
    expect(redirects.caddy(company)).toBe(
      [
        '@moved0 {\n  path /en/policy /en/policy/\n  query rev=1\n}\nredir @moved0 /policy/2022-02-07/ 301\n',
        '@moved1 {\n  path /en/policy /en/policy/\n  query rev=2\n}\nredir @moved1 /policy/2024-05-01/ 301\n',
        '@moved2 {\n  path /et/policy /et/policy/\n  query v=1\n}\nredir @moved2 /policy/2022-02-07/ 301\n',
      ].join(''),
    );
  });

  it('gives Netlify a line for each revision', () => {
    expect(redirects.netlify(company)).toBe(
      '/en/policy rev=1 /policy/2022-02-07/ 301!\n/en/policy rev=2 /policy/2024-05-01/ 301!\n/et/policy v=1 /policy/2022-02-07/ 301!\n',
    );
  });

  it.each(['caddy', 'netlify'] as const)('puts both sides of %s rules under the base path', (server) => {
    const rules = redirects[server](company, '/trust');
    expect(rules).toContain('/trust/en/policy');
    expect(rules).toContain(' /trust/policy/2022-02-07/ 301');
  });

  it.each(['nginx', 'caddy', 'netlify'] as const)('has no rules for %s if the policy has no old URLs', (server) => {
    expect(redirects[server]({ ...company, legacy: [] })).toBe('');
  });
});

it('redirects lead to the revisions of several policies', () => {
  const revisions = { '7': '2024-05-01' };
  const moved = { ...company, legacy: [{ path: '/wiki/access', parameter: 'rev', policy: 'access', revisions }] };
  expect(redirects.netlify(moved)).toBe('/wiki/access rev=7 /policies/access/2024-05-01/ 301!\n');
  expect(redirects.nginx(moved, '/trust')).toContain('return 301 /trust/policies/access/2024-05-01/; }');
});
