import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const env = { ...process.env, HOME: folder, TMPDIR: folder };
  const child = spawn('sh', ['-c', commands], { cwd: folder, env });
  const [said, complaints, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
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
      expect(said, visit).toContain('The signature is good.\n');
      expect(said, visit).toContain(head);
      expect(said, visit).toMatch(
        /\nAll is well: policy is as sealed up to \S+ and signed up to \S+ with the key \S+\n$/,
      );
    }
  });

  it('fetches every file of the site and compares it with the list', async () => {
    for (const visit of ['first', 'later']) {
      const { status, said, complaints } = await shell(allFiles);
      expect({ status, complaints }, visit).toEqual({ status: 0, complaints: '' });
      expect(said, visit).toMatch(/^\S+\nEvery file is as listed\.\n$/);
    }
  });
});
