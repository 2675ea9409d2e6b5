import { createPublicKey, type KeyObject } from 'node:crypto';

/** A public key of minisign. */
export interface PublicKey {
  /** Its id as minisign prints it: 16 hexadecimal digits. */
  id: string;
  /** The id as signatures and keys have it. */
  idBytes: Buffer;
  /** The 32 bytes of the Ed25519 key. */
  bytes: Buffer;
  key: KeyObject;
}

/** The form of a public key on one line, as `minisign -P` takes it. */
export const publicKeyPattern = /^RW[A-Za-z0-9+/]{54}$/;

/** Returns the public key in a line or in the text of a file of minisign, or `undefined` if it is none. */
export function readPublicKey(text: string): PublicKey | undefined {
  const line = text
    .trim()
    .split(/\r?\n/)
    .find((one) => !one.startsWith('untrusted comment:'));
  const encoded = line?.trim() ?? '';
  if (!publicKeyPattern.test(encoded)) return undefined;
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.toString('latin1', 0, 2) !== 'Ed') return undefined;
  return publicKeyOf(bytes.subarray(2, 10), bytes.subarray(10));
}

/** Returns the public key with an id and the bytes of an Ed25519 key. */
export function publicKeyOf(idBytes: Buffer, bytes: Buffer): PublicKey {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') };
  return { id: keyIdInWords(idBytes), idBytes, bytes, key: createPublicKey({ key: jwk, format: 'jwk' }) };
}

/** Returns a public key on one line, as `minisign -P` takes it. */
export function publicKeyLine({ idBytes, bytes }: Pick<PublicKey, 'idBytes' | 'bytes'>): string {
  return Buffer.concat([Buffer.from('Ed'), idBytes, bytes]).toString('base64');
}

/** Returns the file of a public key, as `minisign -p` takes it. */
export function publicKeyFile(key: Pick<PublicKey, 'id' | 'idBytes' | 'bytes'>): string {
  return `untrusted comment: minisign public key ${key.id}\n${publicKeyLine(key)}\n`;
}

/** Returns the id of a key as minisign prints it: a number whose lowest byte comes first. */
export function keyIdInWords(bytes: Buffer): string {
  return Buffer.from(bytes).reverse().toString('hex').toUpperCase();
}
