import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { urls } from '../../src/model/urls.ts';
import { named, pageOf, textOf } from './built.ts';

const { based } = inject('sites');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stranger-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The blocks of commands on the page, as a reader copies them, for the site where the test serves it. */
const blocks = named(pageOf(based, urls.verify()).tree, 'pre').map((block) =>
  textOf(block).replace(/^site=.*$/m, `site=${based.origin}${based.base}`),
);
const stepsInSealed = blocks.slice(0, -1).join('\n');
const allFiles = blocks.at(-1) ?? '';

/** What the commands print in a shell, and what they complain about. */
async function shell(commands: string) {
  const process = spawn('sh', ['-c', commands], { cwd: folder });
  const [said, complaints, [status]] = await Promise.all([
    text(process.stdout),
    text(process.stderr),
    once(process, 'close'),
  ]);
  return { status, said, complaints };
}

/** Runs a test that needs the command minisign, or skips it; a machine that must have it fails. */
const withMinisign = (title: string, run: () => Promise<void>) =>
  it(title, async ({ skip }) => {
    const isThere = spawnSync('minisign', ['-v']).error === undefined;
    if (!isThere && process.env.TRUST_CENTER_REQUIRE_TOOLS === '1') throw new Error('minisign is not installed.');
    skip(!isThere, 'minisign is not installed.');
    await run();
  });

describe('a reader who copies the commands of the page “Verify this site” into a shell', () => {
  const log = readFileSync(`${based.content}/policy/seals.txt`, 'utf8');
  const head = loadLibrary(based.content).library?.policies[0].current.seal?.head;

  withMinisign('verifies files, log and signature, and again on a later visit', async () => {
    for (const visit of ['first', 'later']) {
      const { status, said, complaints } = await shell(stepsInSealed);
      expect({ status, complaints }, visit).toEqual({ status: 0, complaints: '' });
      expect(said, visit).toContain(`No file was changed.\n${log}`);
      expect(said, visit).toContain('Signature and comment signature verified');
      expect(said, visit).toContain(head);
    }
  });

  withMinisign(
    'is told of a changed file, of a seal that does not follow and of a log that is not signed',
    async () => {
      const [fetch = '', compare = '', chain = '', signature = ''] = blocks.slice(0, -1);
      const kept = `${fetch}\n`;
      const changed = (change: string, commands: string) => shell(`${kept}${change}\n${commands}`);
      const [name = ''] = /\S+\.mdx/.exec(readFileSync(`${based.content}/policy/SHA256SUMS`, 'utf8')) ?? [];
      expect((await changed(`echo >> ${name}`, compare)).said).toBe(`${name}: FAILED\n`);
      expect((await changed('sed -i.old 1s/^./x/ SHA256SUMS', chain)).said).toContain('does not follow');
      const { said, complaints } = await changed('sed -i.old 1s/^./x/ seals.txt', signature);
      expect(said + complaints).toMatch(/differ/);
    },
  );

  it('fetches every file of the site and compares it with the list', async () => {
    for (const visit of ['first', 'later']) {
      const { status, said, complaints } = await shell(allFiles);
      expect({ status, said, complaints }, visit).toEqual({
        status: 0,
        said: 'Every file is as listed.\n',
        complaints: '',
      });
    }
  });

  it('is told of a listed file that the site does not have, and fetches none outside of the folder', async () => {
    const [first = ''] = readFileSync(`${based.folder}/SHA256SUMS`, 'utf8').split('\n');
    const nothing = '0'.repeat(64);
    const list = `${first}\n${nothing}  nowhere/index.html\n${nothing}  ../outside.txt\n${nothing}  /tmp/a"b\n`;
    writeFileSync(path.join(folder, 'list'), list);
    const { status, said, complaints } = await shell(allFiles.replace(/^curl .*$/m, 'cp ../list SHA256SUMS'));
    expect(status).not.toBe(0);
    expect(said).toContain('nowhere/index.html: FAILED');
    expect(complaints.match(/curl: .*/g)).toEqual([expect.stringContaining('404')]);
  });
});
