import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { linesByRevision, logOf, logUpTo } from '../../../src/seals/log.ts';
import { publicKeyLine } from '../../../src/seals/minisign/public-key.ts';
import { makeSecretKey, readSecretKey } from '../../../src/seals/minisign/secret-key.ts';
import { type SigningKey, signFile } from '../../../src/seals/minisign/signature.ts';
import { sealsOfLog } from '../../../src/seals/seals-of-log.ts';
import type { Trusted, TrustedKey } from '../../../src/seals/trust.ts';

const dates = ['2024-05-01', '2025-01-01', '2026-01-01'];
const text = dates.map((date) => `${'a'.repeat(64)}  ${date}/a.mdx\n`).join('');
const entries = logOf(linesByRevision(text)).map((entry, index) => ({ ...entry, line: index + 1 }));
const [first, second] = [makeKey(), makeKey()];

function makeKey(): SigningKey & { id: string; line: string } {
  const { file, publicKey } = makeSecretKey();
  return { ...readSecretKey(file), id: publicKey.id, line: publicKeyLine(publicKey) };
}

const fileOf = (name: string, bytes: string | Buffer) => ({ name, path: `policy/${name}`, bytes: Buffer.from(bytes) });

/** The file of a signature of the log up to a revision, made on a day. */
function signed(date: string, key: SigningKey, day: string, of = date) {
  const trusted = `timestamp:${Date.parse(day) / 1000}\tfile:seals.txt\thashed`;
  return fileOf(`${date}.minisig`, signFile(Buffer.from(logUpTo(entries, of)), key, { untrusted: 'x', trusted }));
}

const trust = (...signingKeys: TrustedKey[]): Trusted => ({ signingKeys, timestampAuthorities: [] });
const current = { key: first.line, from: '2026-01-01' };

describe('sealsOfLog()', () => {
  it('takes a signature for its own seal and for all before it, and for none after it', () => {
    const { seals, problems } = sealsOfLog(entries, [signed('2025-01-01', first, '2026-02-01')], trust(current));
    const signature = { revision: '2025-01-01', keyId: first.id, on: '2026-02-01' };
    expect(problems).toEqual([]);
    expect([...seals.values()].map((seal) => seal.signature)).toEqual([signature, signature, undefined]);
    expect([...seals.values()].map(({ head }) => head)).toEqual(entries.map(({ head }) => head));
  });

  it('takes the signatures of two keys after a rotation, each on the days of its key', () => {
    const old = { key: first.line, from: '2024-01-01', until: '2025-06-30' };
    const next = { key: second.line, from: '2025-07-01' };
    const files = [signed('2025-01-01', first, '2025-06-30'), signed('2026-01-01', second, '2026-01-01')];
    const { seals, problems } = sealsOfLog(entries, files, trust(old, next));
    expect(problems).toEqual([]);
    expect([...seals.values()].map(({ signature }) => signature?.keyId)).toEqual([first.id, first.id, second.id]);
  });

  it.each([
    ['a key that is not named', signed('2025-01-01', second, '2026-02-01'), 'which company.yaml does not have'],
    ['a key before its days', signed('2025-01-01', first, '2025-12-31'), 'was made on 2025-12-31'],
    ['the log of another revision', signed('2025-01-01', first, '2026-02-01', '2024-05-01'), 'is not one of the log'],
    ['words', fileOf('2025-01-01.minisig', 'signed'), 'It is not a signature of minisign.'],
    ['no seal', signed('2027-01-01', first, '2026-02-01', '2026-01-01'), 'The log has no seal of a revision of 2027'],
  ])('reports a signature by or of %s, and counts no seal as signed', (_, file, message) => {
    const { seals, problems } = sealsOfLog(entries, [file], trust(current));
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining(message)]);
    expect([...seals.values()].map(({ signature }) => signature)).toEqual([undefined, undefined, undefined]);
  });

  it('reports a signature after the last day of its key', () => {
    const old = { ...current, until: '2026-01-31' };
    const { problems } = sealsOfLog(entries, [signed('2025-01-01', first, '2026-02-01')], trust(old));
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining('signs from 2026-01-01 to 2026-01-31.')]);
  });

  it('counts no signature where it is not known whom to trust', () => {
    const { seals, problems } = sealsOfLog(entries, [signed('2025-01-01', first, '2026-02-01')], undefined);
    expect(problems).toEqual([]);
    expect(seals.get('2025-01-01')?.signature).toBeUndefined();
  });

  it('reports a time stamp of another file, and of an authority that is not named', () => {
    const stamp = fileOf('2025-01-01.tsr', readFileSync('tests/fixtures/seals/rsa.tsr'));
    const certificate = readFileSync('tests/fixtures/seals/ca.pem', 'utf8');
    const authority = { signingKeys: [], timestampAuthorities: [{ name: 'TSA', certificate }] };
    const messages = [authority, trust()].map((one) => sealsOfLog(entries, [stamp], one).problems.map(formatProblem));
    expect(messages).toEqual([
      [expect.stringContaining('seal-timestamp  The time stamp is not valid. It is of another file.')],
      [expect.stringContaining('It is by no authority that company.yaml names.')],
    ]);
  });
});
