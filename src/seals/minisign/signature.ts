import { hash, type KeyObject, sign, verify } from 'node:crypto';
import { keyIdInWords, type PublicKey } from './public-key.ts';

/** A detached signature of minisign. */
export interface Signature {
  /** `ED` if the BLAKE2b-512 of the file is signed, `Ed` if the file itself is. */
  algorithm: 'ED' | 'Ed';
  keyId: string;
  bytes: Buffer;
  /** The comment that is signed too. */
  trustedComment: string;
  /** The signature of the signature and its comment. */
  global: Buffer;
}

/** The parts of a secret key that signing needs. */
export interface SigningKey {
  idBytes: Buffer;
  key: KeyObject;
}

/** Returns the signature in a file of minisign, or `undefined` if it is none. */
export function readSignature(text: string): Signature | undefined {
  const [untrusted, first = '', trusted, second = ''] = text.split(/\r?\n/);
  const [signature, global] = [Buffer.from(first, 'base64'), Buffer.from(second, 'base64')];
  const algorithm = signature.toString('latin1', 0, 2);
  const trustedComment = /^trusted comment: (.*)$/.exec(trusted ?? '')?.[1];
  const isWhole = untrusted?.startsWith('untrusted comment:') && signature.length === 74 && global.length === 64;
  if (!isWhole || trustedComment === undefined || (algorithm !== 'ED' && algorithm !== 'Ed')) return undefined;
  return {
    ...{ algorithm, keyId: keyIdInWords(signature.subarray(2, 10)), bytes: signature.subarray(10) },
    ...{ trustedComment, global },
  };
}

/** Returns whether a signature of a file is by a key, its trusted comment too. */
export function isValidSignature(signature: Signature, file: Uint8Array, { id, key }: PublicKey): boolean {
  const { algorithm, keyId, bytes, trustedComment, global } = signature;
  const signed = algorithm === 'ED' ? digestOf(file) : file;
  const commented = Buffer.concat([bytes, Buffer.from(trustedComment)]);
  return keyId === id && verify(null, signed, key, bytes) && verify(null, commented, key, global);
}

/** Returns the file of a signature of a file, as `minisign -S` writes it. */
export function signFile(
  file: Uint8Array,
  { idBytes, key }: SigningKey,
  comments: { untrusted: string; trusted: string },
) {
  const bytes = sign(null, digestOf(file), key);
  const global = sign(null, Buffer.concat([bytes, Buffer.from(comments.trusted)]), key);
  return [
    `untrusted comment: ${comments.untrusted}`,
    Buffer.concat([Buffer.from('ED'), idBytes, bytes]).toString('base64'),
    `trusted comment: ${comments.trusted}`,
    `${global.toString('base64')}\n`,
  ].join('\n');
}

/** Returns the digest that is signed in place of a file. */
function digestOf(file: Uint8Array): Buffer {
  return hash('blake2b512', file, 'buffer');
}
