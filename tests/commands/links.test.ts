import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badSite, seededFaults } from '../unit/links/bad-site.ts';
import { pageWith, withFiles } from '../unit/links/external/check-folder.ts';
import { type LocalHosts, startHosts } from '../unit/links/external/local-hosts.ts';

describe('npm run links', { concurrent: true, timeout: 60_000 }, () => {
  const total = seededFaults().length;

  it('prints problems as text to standard error, and exits with 1', async () => {
    const { code, stdout, stderr } = await run(badSite, ['--dist', 'site']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`\n${seededFaults()[1]?.line}\n`);
    expect(stderr).toMatch(new RegExp(`\\n${total} problems\\. docs/rules\\.md explains each rule\\.\\n$`));
  });

  it('prints other formats to standard output', async () => {
    const { code, stdout, stderr } = await run(badSite, ['--dist', 'site', '--format', 'json']);
    expect(JSON.parse(stdout).problems).toHaveLength(total);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${total} problems. docs/rules.md explains each rule.\n` });
  });

  it('exits with 0 for a site without problems, with the base path that is given', async () => {
    const html = '<!doctype html><a href="/docs/">a</a>';
    await withFiles({ 'dist/index.html': html }, async (folder) => {
      expect(await run(folder, ['--base', 'docs'])).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Links are in order: 1 link in 1 file checked.\n',
      });
    });
  });

  it.each(['--format=xml', '--dist=nowhere'])('exits with 2 for wrong usage: %s', async (flag) => {
    const { code, stdout, stderr } = await run(badSite, [flag]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/\nUsage: npm run links /);
  });
});

describe('npm run links -- --external', { concurrent: true, timeout: 60_000 }, () => {
  let hosts: LocalHosts;
  beforeAll(async () => {
    hosts = await startHosts();
  });
  afterAll(() => hosts.close());

  const site = { 'dist/index.html': pageWith(['https://fine.example/', 'https://gone.example/410']) };
  const problem = 'dist/index.html:4:1  link-gone  https://gone.example/410 returns 410. Correct the URL.\n';
  const summary = '2 of 2 external URLs checked: 1 fine, 1 gone. 1 problem.\n';

  it('obeys the proxy, prints the report and the progress, and exits with 1', async () => {
    await withFiles(site, async (folder) => {
      const { code, stdout, stderr } = await run(folder, ['--external', '--pause=0'], hosts);
      expect({ code, stdout }).toEqual({ code: 1, stdout: problem + summary });
      expect(stderr).toMatch(/^1 of 2 {2}\S+ {2}\S+\n2 of 2 {2}\S+ {2}\S+\n$/);
    });
  });

  it('exits with 0 if there are no more problems than accepted', async () => {
    await withFiles(site, async (folder) => {
      const { code } = await run(folder, ['--external', '--pause=0', '--max-problems=1'], hosts);
      expect(code).toBe(0);
    });
  });

  it('exits with 1 if not all URLs were checked, unless that is accepted', async () => {
    await withFiles(site, async (folder) => {
      const { code, stdout } = await run(folder, ['--external', '--deadline=0'], hosts);
      const report = '0 of 2 external URLs checked: 2 not-checked. 0 problems.\n';
      expect({ code, stdout }).toEqual({ code: 1, stdout: report });
      expect((await run(folder, ['--external', '--deadline=0', '--max-unchecked=2'], hosts)).code).toBe(0);
    });
  });

  it.each(['--timeout=soon', '--format=pdf'])('exits with 2 for wrong usage: %s', async (flag) => {
    const { code, stdout, stderr } = await run(badSite, ['--external', '--dist=site', flag]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/\nUsage: npm run links -- --external /);
  });
});

/** Runs the command in a folder, with its requests sent to local hosts if they are given. */
function run(
  folder: string,
  flags: readonly string[],
  hosts?: LocalHosts,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    CONTENT_DIR: 'content',
    NODE_COMPILE_CACHE: path.resolve('.cache/node'),
  };
  if (hosts) {
    const authority = path.join(folder, 'authority.pem');
    writeFileSync(authority, hosts.authority);
    Object.assign(env, { NODE_EXTRA_CA_CERTS: authority, http_proxy: hosts.proxy, https_proxy: hosts.proxy });
  }
  const script = path.resolve('scripts/check-links.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...flags], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr });
    });
  });
}
