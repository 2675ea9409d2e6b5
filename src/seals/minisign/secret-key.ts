import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';
import { type PublicKey, publicKeyOf } from './public-key.ts';
import type { SigningKey } from './signature.ts';

/** How much work it is to try a password: the limits that minisign writes into a key file. */
export interface ScryptLimits {
  operations: number;
  /** In bytes. */
  memory: number;
}

/** The limits of minisign's own keys, for which a password takes some seconds and 1 GB of memory. */
export const minisignLimits: ScryptLimits = { operations: 33_554_432, memory: 1_073_741_824 };

/** Returns a new secret key as the file that minisign takes, encrypted if there is a password, and its public key. */
export function makeSecretKey(password?: string, limits = minisignLimits): { file: string; publicKey: PublicKey } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
  const idBytes = randomBytes(8);
  const publicKey = publicKeyOf(idBytes, Buffer.from(x, 'base64url'));
  const secret = Buffer.concat([Buffer.from(d, 'base64url'), publicKey.bytes]);
  const body = Buffer.concat([idBytes, secret, checksumOf(idBytes, secret)]);
  const salt = password ? randomBytes(32) : Buffer.alloc(32);
  const numbers = Buffer.alloc(16);
  if (password) {
    numbers.writeBigUInt64LE(BigInt(limits.operations), 0);
    numbers.writeBigUInt64LE(BigInt(limits.memory), 8);
  }
  const kind = Buffer.from(password ? 'EdScB2' : 'Ed\0\0B2', 'latin1');
  const stored = password ? xor(body, stream(password, salt, limits)) : body;
  const encoded = Buffer.concat([kind, salt, numbers, stored]).toString('base64');
  return { file: `untrusted comment: minisign ${password ? '' : 'un'}encrypted secret key\n${encoded}\n`, publicKey };
}

/** Returns the secret key in a file of minisign. Throws if it is none, or if the password is wrong or missing. */
export function readSecretKey(text: string, password?: string): SigningKey & { publicKey: PublicKey } {
  const bytes = Buffer.from(text.split(/\r?\n/)[1] ?? '', 'base64');
  const kind = bytes.toString('latin1', 0, 6);
  if (bytes.length !== 158 || (kind !== 'EdScB2' && kind !== 'Ed\0\0B2'))
    throw new Error('It is no secret key of minisign.');
  const isEncrypted = kind === 'EdScB2';
  if (isEncrypted && !password) throw new Error('It has a password. Set SEAL_KEY_PASSWORD to it.');
  const limits = { operations: Number(bytes.readBigUInt64LE(38)), memory: Number(bytes.readBigUInt64LE(46)) };
  const stored = bytes.subarray(54);
  const body = isEncrypted ? xor(stored, stream(password ?? '', bytes.subarray(6, 38), limits)) : stored;
  const [idBytes, secret, checksum] = [body.subarray(0, 8), body.subarray(8, 72), body.subarray(72)];
  // minisign leaves the checksum of a key without a password empty
  const isEmpty = !isEncrypted && checksum.every((byte) => byte === 0);
  if (!isEmpty && !checksumOf(idBytes, secret).equals(checksum))
    throw new Error(isEncrypted ? 'SEAL_KEY_PASSWORD is not its password.' : 'It is damaged.');
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: base64url(secret.subarray(0, 32)), x: base64url(secret.subarray(32)) };
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return { idBytes, key, publicKey: publicKeyOf(idBytes, Buffer.from(x, 'base64url')) };
}

/** Returns the checksum that tells a wrong password: the BLAKE2b-256 of the algorithm, the id and the key. */
function checksumOf(idBytes: Buffer, secret: Buffer): Buffer {
  return Buffer.from(blake2b(Buffer.concat([Buffer.from('Ed'), idBytes, secret]), { dkLen: 32 }));
}

/** Returns the bytes that encrypt a key, derived from a password as libsodium does. */
function stream(password: string, salt: Buffer, { operations, memory }: ScryptLimits): Buffer {
  const limit = Math.max(operations, 32_768);
  const isBoundByTime = limit < memory / 32;
  const most = isBoundByTime ? limit / 32 : memory / 1024;
  const N = 2 ** Math.max(1, Math.floor(Math.log2(most / 2)) + 1);
  const p = isBoundByTime ? 1 : Math.max(1, Math.floor(Math.min(limit / 4 / N, 0x3fffffff) / 8));
  return scryptSync(password, salt, 104, { N, r: 8, p, maxmem: 2 ** 31 - 1 });
}

function xor(bytes: Buffer, other: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, index) => byte ^ (other[index] ?? 0)));
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64url');
}
