import { readFileSync } from 'node:fs';
import { fromBER } from 'asn1js';
import { TimeStampReq } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { readCertificates, trustedPath } from '../../../src/seals/timestamp/certificate-path.ts';
import { readTimestamp } from '../../../src/seals/timestamp/read-timestamp.ts';
import { timestampRequest } from '../../../src/seals/timestamp/request.ts';
import { verifyTimestamp } from '../../../src/seals/timestamp/verify-timestamp.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/seals/${name}`);
const certificates = (name: string) => readCertificates(fixture(`${name}.pem`).toString());
const file = fixture('hello.txt');
const verify = (stamp: string, trusted: string, of = file) =>
  verifyTimestamp(fixture(`${stamp}.tsr`), of, certificates(trusted)).toISOString();

describe('a time stamp that OpenSSL made', () => {
  it.each([
    ['rsa', 'ca', 'an RSA key and the certificate of the issuer'],
    ['rsa', 'tsa', 'the certificate of the authority itself'],
    ['ec', 'ca', 'an elliptic curve, SHA-384 and the SHA-512 of the file'],
    ['v1', 'ca', 'the older form of the reference to the certificate'],
    ['nocert', 'tsa', 'no certificate in it'],
  ])('is verified: %s.tsr with %s.pem, which has %s', (stamp, trusted) => {
    expect(verify(stamp, trusted)).toBe('2026-11-26T05:20:23.000Z');
  });

  it.each([
    ['rsa', 'other-ca', file, 'Its certificate is of no trusted authority'],
    ['ec', 'tsa', file, 'Its certificate is of no trusted authority'],
    ['nocert', 'ca', file, 'Its signature is not valid.'],
    ['rsa', 'ca', Buffer.from('hello'), 'It is of another file.'],
    ['sha1', 'ca', file, 'which is not SHA-256, SHA-384 or SHA-512.'],
    ['refused', 'ca', file, 'The authority refused, with status 2.'],
  ])('is refused: %s.tsr with %s.pem', (stamp, trusted, of, message) => {
    expect(() => verify(stamp, trusted, of)).toThrow(message);
  });

  it('is refused if a byte of what is stamped or of the signature is another', () => {
    const stamp = fixture('rsa.tsr');
    const { content, signer } = readTimestamp(stamp);
    const signature = Buffer.from(signer.signature.getValue());
    for (const part of [content.subarray(20), signature, signature.subarray(-9)]) {
      const changed = Buffer.from(stamp);
      const at = changed.indexOf(part);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => verifyTimestamp(changed, file, certificates('ca'))).toThrow(Error);
    }
  });

  it.each([Buffer.alloc(0), Buffer.from('junk'), fixture('rsa.tsr').subarray(0, 600), fixture('hello.txt')])(
    'is not %j',
    (bytes) => expect(() => readTimestamp(bytes)).toThrow('It is no time stamp.'),
  );
});

describe('trustedPath()', () => {
  const [root] = certificates('ca');
  const [authority] = certificates('tsa');

  it.each([
    ['2026-12-01', true],
    ['2020-01-01', false],
    ['2050-01-01', false],
  ])('of a certificate on %s is %s', (day, expected) => {
    if (!root || !authority) throw new Error('There are no certificates.');
    expect(trustedPath(authority, [], [root], new Date(day))).toBe(expected);
  });

  it('does not end at a certificate that is only sent along', () => {
    if (!root || !authority) throw new Error('There are no certificates.');
    expect(trustedPath(authority, [root], [], new Date('2026-12-01'))).toBe(false);
    expect(trustedPath(authority, [root], [root], new Date('2026-12-01'), 0)).toBe(false);
  });
});

it('timestampRequest() asks for a stamp of the SHA-256 of a file, with the certificates', () => {
  const request = new TimeStampReq({ schema: fromBER(timestampRequest(file, Buffer.from([1, 2]))).result });
  expect(Buffer.from(request.messageImprint.hashedMessage.getValue()).toString('hex')).toBe(
    '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03',
  );
  expect(request.certReq).toBe(true);
  expect(request.messageImprint.hashAlgorithm.algorithmId).toBe('2.16.840.1.101.3.4.2.1');
});
