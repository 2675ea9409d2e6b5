import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, inject, it } from 'vitest';
import { urls } from '../../src/model/urls.ts';
import { named, pageOf, textOf } from './built.ts';

const { acme, based } = inject('sites');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the commands a revision's page shows, against the server that serves it under test. */
function download({ origin, base }: typeof acme, date: string): string {
  const { tree } = pageOf(acme, urls.revision({ policy: 'policy', date }));
  const [shown] = named(tree, 'pre');
  const commands = textOf(shown ?? tree).replaceAll('https://trust.acme.example', `${origin}${base}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'sealed-'));
  folders.push(folder);
  // the last command verifies; it is run by the tests
  execFileSync('bash', ['-ec', commands.split('\n').slice(0, -1).join('\n')], { cwd: folder });
  return folder;
}

it.each([acme, based])(
  'the sealed sources can be downloaded and verified with the commands on the page, under the base path “$base”',
  (site) => {
    const folder = download(site, '2022-06-01');
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    const files = readdirSync(folder).filter((name) => name !== 'SHA256SUMS');
    expect(said.trim().split('\n').sort()).toEqual(files.map((name) => `${name}: OK`).sort());
    for (const name of files) {
      const source = `tests/fixtures/acme/policy/2022-06-01/${name}`;
      expect(readFileSync(path.join(folder, name)).equals(readFileSync(source)), name).toBe(true);
    }
  },
);

it('sha256sum finds a downloaded file that differs in one byte', () => {
  const folder = download(acme, '2022-06-01');
  appendFileSync(path.join(folder, 'scope.mdx'), ' ');
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stdout).toContain('scope.mdx: FAILED');
});
