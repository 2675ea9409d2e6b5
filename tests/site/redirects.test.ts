import { describe, expect, inject, it } from 'vitest';
import { redirects } from '../../src/hosting/redirects.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { startServer } from '../../src/cli/web-server.ts';
import { haveServer } from './web-server.ts';

const { acme } = inject('sites');
const { library } = loadLibrary('tests/fixtures/acme');
const company = library?.company;
const [legacy] = company?.legacy ?? [];

/** The configuration of a host that serves the site with nothing else of ours than the rules. */
const plain = {
  nginx: (port: number, rules: string) =>
    `types { text/html html; }\nserver {\nlisten 127.0.0.1:${port};\nabsolute_redirect off;\nroot ${acme.folder};\n${rules}}\n`,
  caddy: (port: number, rules: string) => `http://127.0.0.1:${port} {\nroot * ${acme.folder}\n${rules}file_server\n}\n`,
};

describe.each(['nginx', 'caddy'] as const)('the rules for the server %s', (name) => {
  it('redirect each old URL to its revision and leave others to the page', async ({ skip }) => {
    skip(!haveServer(name), `${name} is not installed and cannot be fetched.`);
    if (!company || !legacy) throw new Error('acme has no old addresses');
    const server = await startServer(name, (port) => plain[name](port, redirects[name](company)));
    try {
      const ask = async (path: string) => {
        const { status, headers, body } = await fetch(`${server.origin}${path}`, { redirect: 'manual' });
        await body?.cancel();
        return [status, headers.get('location')];
      };
      for (const [value, date] of Object.entries(legacy.revisions)) {
        for (const path of [legacy.path, `${legacy.path}/`]) {
          expect(await ask(`${path}?${legacy.parameter}=${value}`)).toEqual([301, `/policy/${date}/`]);
          expect(await ask(`${path}?do=show&${legacy.parameter}=${value}`)).toEqual([301, `/policy/${date}/`]);
        }
      }
      expect(await ask(`${legacy.path}/?${legacy.parameter}=unknown`)).toEqual([200, null]);
      expect(await ask(`${legacy.path}/`)).toEqual([200, null]);
      expect(await ask('/policy/')).toEqual([200, null]);
    } finally {
      await server.close();
    }
  });
});

it('the rules for Netlify have the base path before each path', () => {
  if (!company) throw new Error('acme is not in order');
  expect(redirects.netlify(company, '/trust')).toBe(
    '/trust/legal/security version=v1 /trust/policy/2023-05-10/ 301!\n/trust/legal/security version=v2 /trust/policy/2025-03-01/ 301!\n',
  );
});
