import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { chainCommand } from '../../src/model/chain-command.ts';
import { edit, makeDraft } from '../unit/library/check.ts';
import { runCommand } from './run-command.ts';
import { startAuthority } from './time-stamp-authority.ts';

const date = '2026-12-01';
let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'prove-'));
  content = path.join(root, 'content');
  cpSync('tests/fixtures/broken/base', content, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const seal = (args: string[], variables: Record<string, string> = {}) =>
  runCommand('seal', args, { CONTENT_DIR: content, SOURCE_DATE_EPOCH: '1764115200', ...variables });
const inPolicy = (name: string) => path.join(content, 'policy', name);

/** Whether a tool is there. On a machine that must have all of them, its lack is an error. */
function has(tool: string, ...args: string[]): boolean {
  const isThere = spawnSync(tool, args).error === undefined;
  if (!isThere && process.env.TRUST_CENTER_REQUIRE_TOOLS === '1')
    throw new Error(`${tool} is not installed. Install it with apt-get install ${tool}.`);
  return isThere;
}

it('npm run seal signs with a key that it made, as minisign confirms, and nothing counts as signed before', async ({
  skip,
}) => {
  if (!has('minisign', '-v')) skip('minisign is not installed.');
  const key = path.join(root, 'seal.key');
  const { stdout } = await seal(['--make-key', key]);
  const [, line = ''] = /- key: (RW\S+)/.exec(stdout) ?? [];
  expect(statSync(key).mode & 0o077).toBe(0);
  appendFileSync(path.join(content, 'company.yaml'), `signingKeys: [{ key: ${line}, from: '2020-01-01' }]\n`);
  expect(await seal(['--log'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('has the seal of 2024-05-01'),
  });
  expect(loadLibrary(content).library?.policies[0].current.seal?.signature).toBeUndefined();
  makeDraft(content, date);
  expect(await seal([date, '--key', key])).toMatchObject({ status: 0, stdout: expect.stringContaining('is signed') });
  const options = ['-V', '-P', line, '-m', inPolicy('seals.txt'), '-x', inPolicy(`${date}.minisig`)];
  expect(execFileSync('minisign', options, { encoding: 'utf8' })).toContain('Signature and comment signature verified');
  const signatures = loadLibrary(content).library?.policies[0].revisions.map((one) => one.seal?.signature?.revision);
  expect(signatures).toEqual([date, date]);
  edit(inPolicy('seals.txt'), (text) => text.replace(/ {2}2026-12-01\n/, '  2026-12-01  late\n'));
  expect(spawnSync('minisign', options).status).not.toBe(0);
  expect((await runCommand('check-content', [], { CONTENT_DIR: content })).stderr).toContain('seal-signature');
});

it('npm run seal signs with an encrypted key of minisign, if it has the password', async ({ skip }) => {
  if (!has('minisign', '-v')) skip('minisign is not installed.');
  const [key, publicKey] = [path.join(root, 'm.key'), path.join(root, 'm.pub')];
  execFileSync('minisign', ['-G', '-p', publicKey, '-s', key], {
    input: 'word\nword\n',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  await seal(['--log']);
  expect(await seal(['--key', key])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Set SEAL_KEY_PASSWORD'),
  });
  expect(existsSync(inPolicy('2024-05-01.minisig'))).toBe(false);
  expect(await seal(['--key', key], { SEAL_KEY_PASSWORD: 'word' })).toMatchObject({ status: 0 });
  const options = ['-V', '-p', publicKey, '-m', inPolicy('seals.txt'), '-x', inPolicy('2024-05-01.minisig')];
  expect(spawnSync('minisign', options).status).toBe(0);
});

it('npm run seal has the log stamped by an authority, as OpenSSL and the check confirm', async ({ skip }) => {
  if (!has('openssl', 'version')) skip('openssl is not installed.');
  const authority = await startAuthority(path.join(root, 'authority'));
  const indented = authority.certificate.replace(/^/gm, '      ');
  const entry = `timestampAuthorities:\n  - name: Test\n    certificate: |\n${indented}\n`;
  appendFileSync(path.join(content, 'company.yaml'), entry);
  await seal(['--log']);
  expect(await seal(['--timestamp', authority.url])).toMatchObject({ status: 0 });
  authority.close();
  const [log, stamp] = [inPolicy('seals.txt'), inPolicy('2024-05-01.tsr')];
  const ca = path.join(root, 'authority/ca.pem');
  expect(spawnSync('openssl', ['ts', '-verify', '-data', log, '-in', stamp, '-CAfile', ca]).status).toBe(0);
  expect(loadLibrary(content).library?.policies[0].current.seal?.timestamp).toMatchObject({ authority: 'Test' });
  const { status, stderr } = await seal(['--timestamp', authority.url]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('gives no time stamp: ') });
});

it('the commands of the page that tells how to verify print the log again, and name what does not follow', () => {
  const policy = path.join(root, 'policy');
  cpSync('tests/fixtures/acme/policy', policy, { recursive: true });
  const said = () => execFileSync('sh', ['-c', chainCommand.join('\n')], { cwd: policy, encoding: 'utf8' });
  const log = readFileSync(path.join(policy, 'seals.txt'), 'utf8');
  expect(said()).toBe(log);
  const [sums, wrong] = [readFileSync(path.join(policy, 'SHA256SUMS'), 'utf8'), 'seals.txt does not follow'];
  const saidOf = (changed: string) => {
    writeFileSync(path.join(policy, 'SHA256SUMS'), changed);
    return said();
  };
  const added = saidOf(`${sums}${'a'.repeat(64)}  2026-01-01/a.mdx\n`);
  expect(added).toMatch(/^[0-9a-f]{64} {2}2026-01-01 is not in seals.txt\nseals.txt does not follow/);
  // sha256sum takes digits in uppercase too
  expect(saidOf(`${sums}${'A'.repeat(64)}  2025-03-01/a.mdx\n`)).toContain('  2025-03-01 is not in seals.txt\n');
  expect(saidOf(sums.replace(/^.(?=.* {2}2025-03-01)/m, 'x'))).toContain('2025-03-01 is not in seals.txt\n');
  expect(saidOf(sums.replace(/^.* {2}2025-03-01.*\n/gm, ''))).toContain(wrong);
});

it('npm run seal refuses what would prove nothing', { timeout: 60_000 }, async () => {
  expect(await seal(['--key', 'nowhere.key'])).toMatchObject({ status: 1, stderr: expect.stringContaining('no log') });
  await seal(['--log']);
  expect(await seal(['--key', 'nowhere.key'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('cannot be read'),
  });
  const inside = path.join(content, 'seal.key');
  expect(await seal(['--make-key', inside])).toMatchObject({ status: 1, stderr: expect.stringContaining('is in the') });
  expect(existsSync(inside)).toBe(false);
  makeDraft(content, '2020-01-01');
  const before = readFileSync(inPolicy('SHA256SUMS'), 'utf8');
  expect(await seal(['2020-01-01'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('would be dated back'),
  });
  expect(readFileSync(inPolicy('SHA256SUMS'), 'utf8')).toBe(before);
  expect(await seal(['2020-01-01', '--late'])).toMatchObject({ status: 0 });
  const [current, old] = loadLibrary(content).library?.policies[0].revisions ?? [];
  expect([current?.date, old?.seal?.sealedAfter]).toEqual(['2024-05-01', '2024-05-01']);
});
