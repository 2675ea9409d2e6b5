import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allFilesCommands } from '../../src/exports/verification-commands.ts';
import { verificationSteps } from '../../src/exports/verification.ts';
import { sha256 } from '../../src/seals/digest.ts';
import { formatLog, linesByRevision, logOf, readLog } from '../../src/seals/log.ts';
import { type Files, signatureOf, siteKey, tinySite, withAllSums } from '../unit/cli/verify/tiny-site.ts';
import { tinyLibrary, withPolicy } from '../unit/exports/tiny-library.ts';

const [older, newest] = ['2022-02-07', '2024-05-01'] as const;
const isThere = spawnSync('minisign', ['-v']).error === undefined;
if (!isThere && process.env.TRUST_CENTER_REQUIRE_TOOLS === '1') throw new Error('minisign is not installed.');

let root: string;
let server: Server;
let files: Files;
let asked: string[];

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'reader-'));
  files = tinySite({ dates: [older, newest] });
  asked = [];
  writeFileSync(keyFile(), textOf(`.well-known/minisign-${siteKey.id}.pub`));
  server = createServer(({ url = '' }, response) => {
    asked.push(url.slice(1));
    const bytes = files.get(url.slice(1));
    response.writeHead(bytes ? 200 : 404).end(bytes);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});

const textOf = (name: string) => files.get(name)?.toString() ?? '';
const put = (name: string, content: string) => files.set(name, Buffer.from(content));
const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Returns what commands print and complain about in a shell whose home and folder of scratch files are in the folder of the test. */
async function shell(commands: readonly string[]): Promise<string> {
  const env = { ...process.env, HOME: root, TMPDIR: root };
  const child = spawn('sh', ['-c', commands.join('\n')], { cwd: root, env });
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return said + complaints;
}

/** Returns the commands of each step, for the seals that the site has. */
function steps(): (readonly string[])[] {
  const heads = new Map(readLog(textOf('policy/seals.txt'), '').entries.map(({ date, head }) => [date, head]));
  const plain = tinyLibrary();
  const signature = { revision: newest, keyId: siteKey.id, on: newest };
  const revisions = plain.policies[0].revisions.map((revision, index) => ({
    ...revision,
    seal: { head: heads.get(revision.date) ?? '', position: 2 - index, signature },
  }));
  return verificationSteps(withPolicy(plain, { revisions }), (at) => `${site()}${at}`).map(({ commands }) => commands);
}

const verify = () => shell(steps().flat());
const wellDone = `All is well: policy is as sealed up to ${newest} and signed up to ${newest} with the key ${siteKey.id}.\n`;
const keyFile = () => path.join(root, `minisign-${siteKey.id}.pub`);

describe('the commands of /verify/', () => {
  beforeEach(({ skip }) => skip(!isThere, 'minisign is not installed.'));

  it('say in one line that all is well, with the key that the reader keeps', async () => {
    put(`.well-known/minisign-${siteKey.id}.pub`, 'another key');
    const said = await verify();
    expect(said).toContain(`The signature is good.\n${wellDone}`);
    expect(said).not.toContain('No revision after');
  });

  it('say of the key of the site that it is only that, on each visit, and do not keep it', async () => {
    rmSync(keyFile());
    for (const said of [await verify(), await verify()])
      expect(said).toContain(
        `with the key ${siteKey.id}, which is from this site itself: compare it with one from elsewhere, and then keep it as ${keyFile()}.\n`,
      );
    expect(existsSync(keyFile())).toBe(false);
  });

  it('refuse a signature by another key than the one that the reader kept', async () => {
    writeFileSync(keyFile(), textOf(`.well-known/minisign-${siteKey.id}.pub`).replace(/.{9}\n*$/, 'AAAAAAAAA\n'));
    const said = await verify();
    expect(said).toContain(`It is not a signature of this log by the key ${siteKey.id}.\n`);
    expect(said).toContain('Not verified. Of the steps 1234 these succeeded: 123.\n');
  });

  it('refuse an older signature for the newest revision', async () => {
    put(`policy/${newest}/scope.mdx`, 'Forged.\n');
    const sums = textOf('policy/SHA256SUMS').replace(/^.*(?= {2}2024)/m, sha256('Forged.\n'));
    put('policy/SHA256SUMS', sums);
    put('policy/seals.txt', formatLog(logOf(linesByRevision(sums))));
    for (const name of ['seals.txt', 'seals.txt.minisig'])
      put(`policy/${newest}/${name}`, textOf(`policy/${older}/${name}`));
    const said = await verify();
    expect(said).toContain(`This is not the log up to the revision of ${newest}.\n`);
    expect(said).toContain('these succeeded: 123.\n');
  });

  it('refuse a log that does not begin with the signed one, and a head that it does not have', async () => {
    const [first = '', second = ''] = textOf('policy/seals.txt').split('\n');
    const [fetch = [], compare = [], chain = [], signature = [], verdict = []] = steps();
    put('policy/seals.txt', `${first.replace(/^./, 'x')}\n${second}\n`);
    const said = await shell([...fetch, ...compare, ...chain, ...signature, ...verdict]);
    expect(said).toContain(`${first} is not in seals.txt\nseals.txt does not follow from SHA256SUMS.\n`);
    expect(said).toContain('The log does not begin with this one.\n');
    expect(said).toContain('these succeeded: 12.\n');
    put('policy/seals.txt', `${first}\n${second}\n`);
    const noted = `noted=${'0'.repeat(64)}`;
    expect(await shell([...fetch, noted, ...chain])).toContain(`The log does not have the head ${'0'.repeat(64)}.\n`);
  });

  it('print nothing of the comment of a signature, which a terminal could obey', async () => {
    const log = textOf('policy/seals.txt');
    put(`policy/${newest}/seals.txt.minisig`, signatureOf(log, '\u001b[2JAll is well'));
    const said = await verify();
    expect(said).toContain(wellDone);
    expect(said).not.toContain('\u001b');
  });

  it.each([
    `${'A'.repeat(64)}  ${newest}/more.mdx`,
    `${'a'.repeat(64)}  .bashrc`,
    `${'a'.repeat(64)}  ../outside.txt`,
    `${'a'.repeat(64)}  ${newest}/../../outside.txt`,
    `${'a'.repeat(64)}  ${newest}/.profile`,
    `${'a'.repeat(64)}  /tmp/outside.txt`,
    `${'a'.repeat(64)}  ${newest}/a"b.mdx`,
    `${'a'.repeat(64)}  ${newest}/more.mdx\r`,
    `${'a'.repeat(64)}  ${newest}/\u001b[2J.mdx`,
    `\\${'a'.repeat(64)}  ${newest}/more.mdx`,
    `SHA256 (${newest}/more.mdx) = ${'a'.repeat(64)}`,
  ])('refuse the line %j, and fetch no file', async (line) => {
    put('policy/SHA256SUMS', `${textOf('policy/SHA256SUMS')}${line}\n`);
    const said = await verify();
    expect(said).toContain('\n3\nThese lines of SHA256SUMS are not seals of files.\n');
    expect(said).toMatch(/these succeeded: 4?[.]\n|these succeeded: none/);
    expect(said).not.toContain('\u001b');
    expect(asked.filter((name) => /mdx|outside|bashrc|profile/.test(name))).toEqual([]);
    expect(readdirSync(root).filter((name) => !name.startsWith('tmp.'))).toEqual([path.basename(keyFile())]);
  });

  it('name on a later visit what the site does not have any more', async () => {
    expect(await verify()).toContain(wellDone);
    for (const name of ['scope.mdx', 'seals.txt.minisig']) files.delete(`policy/${newest}/${name}`);
    const said = await verify();
    expect(said).toContain(`404 ${site()}/policy/${newest}/scope.mdx\n`);
    expect(said).toContain(`${newest}/scope.mdx: FAILED open or read\n`);
    expect(said).toContain(`policy/${newest}/seals.txt.minisig could not be fetched.\n`);
    expect(said).toContain('these succeeded: 3.\n');
  });

  it('do not count a step that succeeded before and fails when it is done again', async () => {
    const all = steps();
    const again = ['revision=2020-01-01', ...(all[3] ?? []), ...(all[4] ?? [])];
    expect(await shell([...all.flat(), ...again])).toContain('these succeeded: 123.\n');
  });
});

describe('the commands for every file of a site', () => {
  const verifyAll = () => shell(allFilesCommands(site()));
  const list = (change: (sums: string) => string) => {
    files = withAllSums(files);
    put('SHA256SUMS', change(textOf('SHA256SUMS').replaceAll('  ./', '  ')));
  };

  it('say that every file is as listed', async () => {
    list((sums) => sums);
    expect(await verifyAll()).toMatch(/^\S+\nEvery file is as listed.\n$/);
  });

  it('name a changed file, and on a later visit one that is gone', async () => {
    list((sums) => sums);
    await verifyAll();
    put('index.html', 'changed');
    files.delete('data/policies.json');
    const said = await verifyAll();
    expect(said).toContain('index.html: FAILED\n');
    expect(said).toContain(`404 ${site()}/data/policies.json\n`);
    expect(said).not.toContain('Every file');
  });

  it.each(['../outside', 'a/../../outside', '/tmp/outside', './a', '..', 'a"b', 'a\\b', 'a\u001b[2J'])(
    'refuse the name %j',
    async (name) => {
      list((sums) => `${'a'.repeat(64)}  ${name}\n${sums}`);
      expect(await verifyAll()).toMatch(/^\S+\n1\nThese lines of SHA256SUMS are not of files of the site.\n$/);
      expect(asked).toEqual(['SHA256SUMS']);
    },
  );

  it('take the names that sites have', async () => {
    for (const name of ['.well-known/a.txt', '_astro/a.B-1.js', 'a..b/c']) put(name, name);
    list((sums) => sums);
    expect(await verifyAll()).toContain('Every file is as listed.\n');
  });
});
