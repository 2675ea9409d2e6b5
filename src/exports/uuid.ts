import { createHash } from 'node:crypto';

/** Returns the UUID of a name in a namespace (RFC 9562, version 5). The same name always gives the same UUID. */
export function uuidOf(name: string, namespace: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  return format(hash, 5);
}

/** The namespace of names that are URLs. */
export const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * Returns the UUID of something that a company publishes (RFC 9562, version 8). `origin` is what never changes, so that it
 * stays the same if the site moves or the company gets another name.
 */
export function permanentUuid(origin: string, thing: string): string {
  return format(createHash('sha256').update(`${origin}\n${thing}`).digest(), 8);
}

/** Returns the first 16 bytes of a hash as a UUID of a version. */
function format(hash: Buffer, version: number): string {
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | (version << 4), 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
