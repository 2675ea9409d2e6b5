import { describe, expect, it } from 'vitest';
import { commandsForAllFiles, policyVerifications, verificationSteps } from '../../../src/exports/verification.ts';
import type { Seal } from '../../../src/model/seal.ts';
import { severalLibrary } from './several-library.ts';
import { absolute, tinyLibrary, withPolicy } from './tiny-library.ts';

const signature = { revision: '2022-02-07', keyId: '0123456789ABCDEF', on: '2022-02-08' };
const timestamp = { revision: '2024-05-01', at: '2024-05-01T12:00:00Z', authority: 'Example TSA' };

/** The tiny company with seals of its two revisions, newest first. */
function sealed(...seals: (Partial<Seal> | undefined)[]) {
  const plain = tinyLibrary();
  const revisions = plain.policies[0].revisions.map((revision, index) => {
    const seal = seals[index];
    return seal ? { ...revision, seal: { head: String(index).repeat(64), position: 2 - index, ...seal } } : revision;
  });
  return withPolicy(plain, { revisions });
}

const commandsOf = (library: ReturnType<typeof tinyLibrary>) =>
  verificationSteps(library, absolute).map(({ commands }) => commands.join('\n'));

describe('policyVerifications()', () => {
  it('has the last seal, and the signature and the time stamp that cover the most', () => {
    expect(policyVerifications(sealed({ timestamp }, { signature, timestamp }))).toEqual([
      expect.objectContaining({
        folder: 'policy',
        last: expect.objectContaining({ date: '2024-05-01' }),
        signed: signature,
        stamped: timestamp,
      }),
    ]);
  });

  it('has the seal that is last in the log, even if its revision is older', () => {
    const [one] = policyVerifications(sealed({ position: 1 }, { position: 2 }));
    expect(one?.last?.date).toBe('2022-02-07');
  });

  it('has no seal of a policy without a log', () => {
    expect(policyVerifications(tinyLibrary())).toEqual([
      expect.objectContaining({ last: undefined, signed: undefined }),
    ]);
  });

  it('says from which day a policy no longer applies', () => {
    const withdrawn = withPolicy(tinyLibrary(), { withdrawn: { on: '2025-09-01' } });
    expect(policyVerifications(withdrawn)[0]?.withdrawnOn).toBe('2025-09-01');
    expect(policyVerifications(tinyLibrary())[0]).not.toHaveProperty('withdrawnOn');
  });
});

describe('verificationSteps()', () => {
  it('are two and the result without a log, and none names it', () => {
    const commands = commandsOf(tinyLibrary());
    expect(commands).toHaveLength(3);
    expect(commands.join('\n')).not.toMatch(/seals.txt|heads.txt|signed/);
    expect(commands[2]).toContain('[ "$ok" = 12 ] &&\n');
  });

  it('compute the log again, and verify the signature and the time stamp, if there are any', () => {
    expect(commandsOf(sealed({}, {}))).toHaveLength(4);
    const [fetched, , chain, signed, stamped, result] = commandsOf(sealed({ timestamp }, { signature, timestamp }));
    expect(fetched).toContain(`site=${absolute('/').replace(/\/$/, '')}\npolicy=policy\n`);
    expect(chain).toContain('head=$(printf %064d 0)');
    expect(fetched).toContain(
      `noted=${'0'.repeat(64)}\nrevision=2022-02-07\nid=0123456789ABCDEF\nstamped=2024-05-01\n`,
    );
    expect(signed).toContain('minisign -V -q -p "$key" -m signed.txt');
    expect(stamped).toContain('openssl ts -verify');
    expect(result).toContain('[ "$ok" = 12345 ] &&\n');
  });

  it('name the folder of one of several policies, and have no comments, which some shells do not take', () => {
    expect(commandsOf(severalLibrary())[0]).toMatch(/\npolicy=\S+\n/);
    expect(commandsOf(severalLibrary()).join('\n')).not.toContain(' # ');
  });
});

it('commandsForAllFiles() name the site', () => {
  expect(commandsForAllFiles(absolute)[0]).toBe(`site=${absolute('/').replace(/\/$/, '')}`);
});
