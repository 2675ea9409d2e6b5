import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeDownload } from '../../../src/exports/downloads/download-path.ts';
import { packedProofs, sealDownloads } from '../../../src/exports/downloads/seal-files.ts';
import { linesByRevision, logOf, formatLog } from '../../../src/seals/log.ts';
import { makeSecretKey } from '../../../src/seals/minisign/secret-key.ts';
import { publicKeyFile, publicKeyLine } from '../../../src/seals/minisign/public-key.ts';
import { tinyLibrary, withPolicy } from './tiny-library.ts';

const sums = ['2022-02-07', '2024-05-01'].map((date) => `${'a'.repeat(64)}  ${date}/a.mdx\n`).join('');
const log = logOf(linesByRevision(sums));
const files = (texts: Record<string, string>) =>
  Object.entries(texts).map(([name, text]) => ({ name, path: name, bytes: Buffer.from(text) }));
const sealed = { 'policy/SHA256SUMS': sums, 'policy/seals.txt': formatLog(log), 'policy/2022-02-07.minisig': 'signed' };
const [old, current] = [makeSecretKey().publicKey, makeSecretKey().publicKey];
const certificate = readFileSync('tests/fixtures/seals/ca.pem', 'utf8').trim();

const plain = tinyLibrary();
const library = {
  ...withPolicy(plain, {
    revisions: plain.policies[0].revisions.map((revision) => ({
      ...revision,
      seal: { position: 1, head: log.find(({ date }) => date === revision.date)?.head ?? '' },
    })),
  }),
  company: {
    ...plain.company,
    signingKeys: [
      { key: publicKeyLine(old), from: '2022-01-01', until: '2023-12-31' },
      { key: publicKeyLine(current), from: '2024-01-01' },
    ],
    timestampAuthorities: [{ name: 'TSA', certificate }],
  },
};

describe('sealDownloads()', () => {
  const made = sealDownloads(library, files(sealed));
  const textAt = (path: string) =>
    made
      .find((one) => one.path === path)
      ?.make()
      .toString();

  it('are the keys, the checksums and the log of a policy, and the log at each revision with its proofs', () => {
    expect(made.map(({ path }) => path)).toEqual([
      '/.well-known/minisign.pub',
      `/.well-known/minisign-${old.id}.pub`,
      `/.well-known/minisign-${current.id}.pub`,
      '/.well-known/tsa.pem',
      '/policy/SHA256SUMS',
      '/policy/seals.txt',
      '/policy/2024-05-01/seals.txt',
      '/policy/2022-02-07/seals.txt',
      '/policy/2022-02-07/seals.txt.minisig',
    ]);
    expect(made.filter(({ path }) => !mayBeDownload(path))).toEqual([]);
  });

  it('have the bytes of the content, and the log up to a revision', () => {
    expect(textAt('/policy/SHA256SUMS')).toBe(sums);
    expect(textAt('/policy/seals.txt')).toBe(formatLog(log));
    expect(textAt('/policy/2022-02-07/seals.txt')).toBe(formatLog(log.slice(0, 1)));
    expect(textAt('/policy/2022-02-07/seals.txt.minisig')).toBe('signed');
  });

  it('have the key that is in use as minisign.pub, and the certificates', () => {
    expect(textAt('/.well-known/minisign.pub')).toBe(publicKeyFile(current));
    expect(textAt(`/.well-known/minisign-${old.id}.pub`)).toBe(publicKeyFile(old));
    expect(textAt('/.well-known/tsa.pem')).toBe(`${certificate}\n`);
  });

  it('are the checksums alone without a log and without keys', () => {
    const paths = sealDownloads(plain, files({ 'policy/SHA256SUMS': sums })).map(({ path }) => path);
    expect(paths).toEqual(['/policy/SHA256SUMS']);
  });
});

describe('packedProofs()', () => {
  const own = files({ SHA256SUMS: sums, 'seals.txt': formatLog(log), '2022-02-07.minisig': 'signed' });

  it('are the seals up to the revision, its log, its proofs and the keys', () => {
    const proofs = packedProofs(library.company, own, '2022-02-07');
    expect(proofs.map(({ name }) => name)).toEqual([
      'SHA256SUMS',
      'seals.txt',
      'seals.txt.minisig',
      'minisign.pub',
      `minisign-${old.id}.pub`,
      `minisign-${current.id}.pub`,
      'tsa.pem',
    ]);
    expect(proofs[0]?.make().toString()).toBe(sums.slice(0, sums.indexOf('\n') + 1));
  });

  it('are none for a revision that is in no log', () => {
    expect(packedProofs(library.company, files({ SHA256SUMS: sums }), '2022-02-07')).toEqual([]);
    expect(packedProofs(library.company, own, '2030-01-01')).toEqual([]);
  });
});
